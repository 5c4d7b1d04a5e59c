import { type Language, type PostType, type ReactionKind, reactionKinds } from '@plein/contract';

/** Something said in a thread, as it is written in `content/`. */
export interface Utterance {
  /** The short name of who says it. */
  by: string;
  /** A moment for the post, a while after the one before for what follows. */
  when: string;
  text: string;
  /** How often it gets which reaction; undefined: as chance has it. */
  reactions?: Partial<Record<ReactionKind, number>>;
}

export interface Answer extends Utterance {
  /** The place in `answers` of the one it answers; null: the post itself. */
  to: number | null;
}

export interface Thread extends Utterance {
  type: PostType;
  language: Language;
  /** What a picture shows, when there is one. */
  picture?: string;
  answers: Answer[];
}

const types: Record<string, PostType> = {
  vraag: 'question',
  question: 'question',
  nieuws: 'news',
  news: 'news',
};

/**
 * Reads threads from plain text:
 *
 *     = joost 118 07:52 vraag
 *     What he asks.
 *     ! What a picture with it shows
 *     ~ thumb 4 heart 1
 *     > mehmet +12m What he answers to the post.
 *     >> joost +5m What is answered to that.
 *
 * @throws with the line, when something cannot be read.
 */
export function readThreads(source: string, language: Language): Thread[] {
  const threads: Thread[] = [];
  let current: Utterance | undefined;
  let lastComment: number | null = null;
  source.split('\n').forEach((line, index) => {
    const fail = (why: string): never => {
      throw new Error(`Line ${index + 1} (${line.slice(0, 60)}): ${why}`);
    };
    const head = /^= (\w+) (\d+m|\d+ \d\d:\d\d)((?: \w+)*)$/.exec(line);
    const said = /^(>>?) (\w+) (\+\d+[mhd]) (.+)$/.exec(line);
    if (head) {
      const words = (head[3] ?? '').split(' ').filter(Boolean);
      const unknown = words.find((word) => !types[word] && word !== 'nl' && word !== 'en');
      if (unknown) fail(`"${unknown}" is not known`);
      const spoken = words.find((word): word is Language => word === 'nl' || word === 'en');
      const type = words.map((word) => types[word]).find(Boolean) ?? 'update';
      current = { by: head[1]!, when: head[2]!, text: '' };
      threads.push(Object.assign(current, { type, language: spoken ?? language, answers: [] }));
      lastComment = null;
    } else if (said) {
      const thread = threads.at(-1) ?? fail('nothing was said yet');
      const isReply = said[1] === '>>';
      if (isReply && lastComment === null) fail('there is no comment to answer');
      const answer: Answer = {
        by: said[2]!,
        when: said[3]!,
        text: said[4]!,
        to: isReply ? lastComment : null,
      };
      thread.answers.push(answer);
      if (!isReply) lastComment = thread.answers.length - 1;
      current = answer;
    } else if (line.startsWith('~ '))
      (current ?? fail('nothing was said yet')).reactions = reactionsIn(line, fail);
    else if (line.startsWith('! ')) threads.at(-1)!.picture = line.slice(2);
    else if (/^(=|>)/.test(line)) fail('cannot be read');
    else if (current) current.text += `\n${line}`;
    else if (line.trim()) fail('nobody says this');
  });
  for (const thread of threads) for (const each of [thread, ...thread.answers]) each.text = each.text.trim();
  return threads;
}

function reactionsIn(line: string, fail: (why: string) => never): Partial<Record<ReactionKind, number>> {
  const counts: Partial<Record<ReactionKind, number>> = {};
  for (const [, kind, count] of line.slice(2).matchAll(/(\w+) (\d+)/g)) {
    if (!reactionKinds.includes(kind as ReactionKind)) fail(`"${kind}" is not a reaction`);
    counts[kind as ReactionKind] = Number(count);
  }
  return counts;
}

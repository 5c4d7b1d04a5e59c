import { type ReactionKind, reactionKinds } from '@plein/contract';
import { type Document, parseDocument, plainText } from '@plein/document';
import { type Db, insertRows } from '@plein/platform/server';
import type { Calendar } from './calendar';
import type { Chance } from './chance';
import type { Place } from './fill-communities';
import type { Colleague, Staff } from './fill-people';
import { linksOf } from './links';
import { type Known, readText } from './read-text';
import type { Thread, Utterance } from './read-threads';

/** A picture that goes with a post, once it is stored. */
export type Pictures = ReadonlyMap<string, { fileId: string; width: number; height: number }>;

interface Written {
  rows: object[];
  links: object[];
  reactions: object[];
}

/** Puts threads where they were said, with everything that hangs on them. */
export class Conversations {
  private readonly written: Written = { rows: [], links: [], reactions: [] };

  constructor(
    private readonly staff: Staff,
    private readonly calendar: Calendar,
    private readonly chance: Chance,
    private readonly known: Known,
    private readonly pictures: Pictures,
  ) {}

  add(threads: readonly Thread[], place: Place): void {
    for (const thread of threads) this.addThread(thread, place);
  }

  async save(db: Db): Promise<string[]> {
    await insertRows(db, 'content', this.written.rows);
    await insertRows(db, 'content_link', this.written.links, { orIgnore: true });
    await insertRows(db, 'reaction', this.written.reactions);
    return this.written.rows.map((row) => (row as { id: string }).id);
  }

  private addThread(thread: Thread, place: Place): void {
    const at = this.calendar.quiet(this.calendar.moment(thread.when));
    const postId = this.chance.idAt(at);
    const own = { language: thread.language, comment_count: thread.answers.length };
    const post = this.write(thread, at, postId, place, { ...own, kind: 'post', post_type: thread.type });
    if (thread.picture) this.picture(post, thread.picture);
    let last = at;
    const ids: string[] = [];
    for (const answer of thread.answers) {
      last = this.calendar.quiet(this.calendar.later(last, answer.when), last);
      const id = this.chance.idAt(last);
      ids.push(id);
      this.write(answer, last, id, place, {
        language: thread.language,
        comment_count: 0,
        kind: 'comment',
        root_id: postId,
        reply_to_id: answer.to === null ? null : ids[answer.to],
      });
    }
  }

  private write(
    said: Utterance,
    at: Date,
    id: string,
    place: Place,
    own: object,
  ): { body: Document; text: string } {
    const author = this.staff.get(said.by);
    const body = parseDocument(readText(said.text, this.known), 'short');
    const isPost = (own as { kind: string }).kind === 'post';
    const counts = this.react(said, at, id, author, place, isPost);
    const row = {
      id,
      community_id: place.id,
      audience: place.audience,
      author_id: author.id,
      body,
      text: plainText(body),
      created_at: at,
      revision: 1,
      reaction_counts: counts,
      post_type: null,
      root_id: null,
      reply_to_id: null,
      ...own,
    };
    this.written.rows.push(row);
    this.written.links.push(...linksOf(id, body));
    return row;
  }

  private picture(post: { body: Document; text: string }, alt: string): void {
    const picture = this.pictures.get(alt)!;
    const image = { type: 'image', attrs: { ...picture, alt } };
    post.body = { type: 'doc', content: [...post.body.content, image] };
    post.text = plainText(post.body);
    this.written.links.push({
      content_id: (post as unknown as { id: string }).id,
      kind: 'file',
      target: picture.fileId,
    });
  }

  private react(said: Utterance, at: Date, id: string, author: Colleague, place: Place, isPost: boolean) {
    const counts = said.reactions ?? this.byChance(isPost);
    const others = place.members.filter(({ key }) => key !== author.key);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const who = this.chance.some(others, total);
    const given: Partial<Record<ReactionKind, number>> = {};
    for (const kind of reactionKinds)
      for (const { id: personId } of who.splice(0, counts[kind] ?? 0)) {
        given[kind] = (given[kind] ?? 0) + 1;
        this.written.reactions.push({
          content_id: id,
          person_id: personId,
          kind,
          created_at: this.calendar.later(at, `+${this.chance.between(2, 300)}m`),
        });
      }
    return given;
  }

  private byChance(isPost: boolean): Partial<Record<ReactionKind, number>> {
    const most = isPost ? 9 : 3;
    const thumbs = Math.floor(this.chance.next() ** 2 * most);
    const hearts = Math.floor(this.chance.next() ** 3 * (most / 2));
    const bulbs = Math.floor(this.chance.next() ** 4 * (most / 3));
    return { thumb: thumbs, heart: hearts, bulb: bulbs };
  }
}

import {
  type PostType,
  type PraiseValue,
  type StoryPart,
  announcementLimits,
  storyLimits,
  storyParts,
} from '@plein/contract';
import { type Document, fromPlainText, roleMentions } from '@plein/document';
import type { Me } from '@plein/kernel/web';
import { type PollWriting, emptyPoll, pollProblem, pollToSend } from '@plein/polls/web';

/** A post as it is being written: its text, and what the small form of its kind holds. */
export interface PostDraft {
  body: Document | null;
  postType: PostType;
  communityId: string;
  /** Other communities to show it in. */
  alsoInIds?: string[];
  poll?: PollWriting;
  praise?: PraiseWriting;
  story?: StoryWriting;
  mustRead?: MustReadWriting;
  /** The post that it quotes. */
  quotedId?: string;
  /** The moment it waited for before it was written on. */
  publishAt?: string;
  /** Whether its link comes without a preview. */
  isBare?: boolean;
}

export interface PraiseWriting {
  people: { id: string; name: string }[];
  value: PraiseValue;
}
export type StoryWriting = Record<StoryPart, string>;
export interface MustReadWriting {
  isOn: boolean;
  /** As a field for a date holds it, or empty. */
  until: string;
}

export const emptyPraise: PraiseWriting = { people: [], value: 'together' };
export const emptyStory: StoryWriting = { situation: '', did: '', brought: '', askMe: '' };
export const emptyMustRead: MustReadWriting = { isOn: false, until: '' };

/** The kinds somebody may write in a place, in the order in which they are offered. The server decides again. */
export function kindsFor(me: Me, communityId: string | null): PostType[] {
  const role = me.communities.find(({ community }) => community.id === communityId)?.role;
  const isHr = me.roles.includes('hr') || me.roles.includes('admin');
  const announces = isHr || (communityId ? role === 'owner' || role === 'deputy' : me.roles.includes('news'));
  return [
    'update',
    'question',
    'praise',
    'poll',
    'story',
    ...(announces ? ['announcement' as const] : []),
    ...(me.roles.includes('news') ? ['news' as const] : []),
  ];
}

const withForm: readonly PostType[] = ['poll', 'praise', 'story', 'announcement'];

/** Whether it has a small form besides its text. */
export const hasForm = (postType: PostType): boolean => withForm.includes(postType);

/** Whether anything was written that is worth keeping. */
export const isWritten = ({ body, poll, praise, story }: PostDraft): boolean =>
  !!body || !!poll || !!praise?.people.length || (!!story && Object.values(story).some(Boolean));

/** The text of a post; a story has it in its parts. */
export const bodyOf = ({ postType, body, story = emptyStory }: PostDraft): Document | null =>
  postType === 'story' ? textOf(story) : body;

const textOf = (story: StoryWriting): Document | null => {
  const text = storyParts.map((part) => story[part].trim()).filter(Boolean);
  return text.length ? fromPlainText(text.join('\n\n')) : null;
};

/** The code of the sentence that says what is still missing; null when it can be sent. */
export function whatIsMissing(draft: PostDraft): string | null {
  const { postType, poll, praise, story = emptyStory, mustRead } = draft;
  if (postType === 'story') {
    if (!story.situation.trim() || !story.did.trim() || !story.brought.trim()) return 'story.unfinished';
    return storyParts.some((part) => story[part].length > storyLimits[part]) ? 'document.tooLong' : null;
  }
  if (!draft.body) return 'document.empty';
  // Chosen for another place than where it goes now.
  if (roleMentions(draft.body).some(({ id }) => id !== draft.communityId)) return 'mention.elsewhere';
  if (postType === 'poll') return pollProblem(poll ?? emptyPoll);
  if (postType === 'praise') return praise?.people.length ? null : 'praise.nobody';
  if (postType === 'announcement' && mustRead?.isOn && mustRead.until)
    return endOf(mustRead.until).getTime() > Date.now() ? null : 'mustRead.untilInPast';
  return null;
}

/** What its kind needs besides, as the server takes it. */
export function formToSend({ postType, poll, praise, story, mustRead }: PostDraft) {
  switch (postType) {
    case 'poll':
      return { poll: pollToSend(poll ?? emptyPoll) };
    case 'praise':
      return { praise: { value: praise!.value, personIds: praise!.people.map(({ id }) => id) } };
    case 'story':
      return { story: { ...emptyStory, ...story } };
    case 'announcement':
      return mustRead?.isOn
        ? { mustRead: { until: mustRead.until ? endOf(mustRead.until).toISOString() : null } }
        : {};
    default:
      return {};
  }
}

/** The last moment of a day, where its sender is. */
const endOf = (day: string): Date => new Date(`${day}T23:59:59`);

export const perDay = announcementLimits.perDay;

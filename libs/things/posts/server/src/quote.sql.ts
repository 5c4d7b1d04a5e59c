import { mutedSql } from '@plein/follows/server';
import { Person, type Viewer, closedLinksSql, personSql, readableSql } from '@plein/kernel/server';
import { mayTakeBack } from './post.policy';
import { Quote, QuotedPost } from './quote.io';

/** What a post quotes, as it comes from the database: nothing of it that this reader may not read leaves that. */
export interface QuoteRow {
  authorId: string;
  isTakenBack: boolean;
  /** Its author has taken it back everywhere. */
  isWithdrawn: boolean;
  isMuted: boolean;
  post: (Omit<QuotedPost, 'createdAt' | 'author'> & { createdAt: string; author: Partial<Person> }) | null;
}

const withdrawn = `said.quoting IS NOT DISTINCT FROM 'withdrawn'`;
const takenBack = (c: string) => `(${c}.quote_taken_back_at IS NOT NULL OR ${withdrawn})`;

/** As JSON; null for most posts. `viewer` and `mine` are parameters: who asks, and their communities. */
export const quoteSql = (c: string, viewer: `$${number}`, mine: `$${number}`): string => `
  CASE WHEN ${c}.quoted_id IS NOT NULL THEN (
    SELECT json_build_object('authorId', said.author_id, 'isTakenBack', ${takenBack(c)}, 'isWithdrawn', ${withdrawn}, 'isMuted', ${mutedSql('said', viewer)},
      'post', CASE WHEN ${readableSql('said', mine)} AND NOT ${takenBack(c)} THEN json_build_object(
        'id', said.id, 'postType', said.post_type, 'language', said.language, 'createdAt', said.created_at, 'body', said.body,
        'author', ${personSql('author')}, 'closedPages', ${closedLinksSql('said', mine)}) END)
      FROM content said JOIN person author ON author.id = said.author_id WHERE said.id = ${c}.quoted_id) END`;

export function shownQuote(
  viewer: Viewer,
  { authorId, isTakenBack, isWithdrawn, isMuted, post }: QuoteRow,
): Quote {
  return {
    isTakenBack,
    isMuted: isMuted && post !== null,
    viewerCanTakeBack: mayTakeBack(viewer, authorId) && !isWithdrawn,
    post: post && {
      ...post,
      createdAt: new Date(post.createdAt),
      author: Object.assign(new Person(), post.author),
    },
  };
}

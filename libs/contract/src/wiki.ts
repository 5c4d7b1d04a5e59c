import { factType } from './fact';
import { placeTopic, topicOf } from './live';

/** Characters of plain text in a page, and how deep a tree may grow. */
export const wikiLimits = { text: 500_000, depth: 12, changeNote: 200 } as const;

export interface PageRef {
  pageId: string;
  communityId: string;
}

/** `fromCommunityId` when a page left the wiki of another community. */
export interface PageMove extends PageRef {
  fromCommunityId?: string;
}

const about = {
  topics: (page: PageRef) => [placeTopic(page.communityId), topicOf.content(page.pageId)],
  subject: (page: PageRef) => page.pageId,
};

export const PagePublished = factType<PageRef>('page.published', about);
export const PageMoved = factType<PageMove>('page.moved', {
  ...about,
  topics: (page) => [
    ...about.topics(page),
    ...(page.fromCommunityId ? [placeTopic(page.fromCommunityId)] : []),
  ],
});
export const PageWithdrawn = factType<PageRef>('page.withdrawn', about);
export const PageRestored = factType<PageRef>('page.restored', about);

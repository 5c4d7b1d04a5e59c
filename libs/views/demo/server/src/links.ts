import { type Document, mentions, pageLinks, topics } from '@plein/document';

/** What a text points at, as rows. */
export const linksOf = (contentId: string, body: Document): object[] =>
  [
    ...topics(body).map((target) => ['topic', target]),
    ...mentions(body).map((target) => ['mention', target]),
    ...pageLinks(body).map((target) => ['page', target]),
  ].map(([kind, target]) => ({ content_id: contentId, kind, target }));

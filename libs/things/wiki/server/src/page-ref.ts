import type { PageRef } from '@plein/contract';
import type { Page } from './page.entity';

/** A page as facts name it. */
export const refTo = (page: Pick<Page, 'id' | 'communityId'>): PageRef => ({
  pageId: page.id,
  communityId: page.communityId,
});

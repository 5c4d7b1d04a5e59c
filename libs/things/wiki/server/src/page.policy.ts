import {
  type Viewer,
  isArchived,
  isAuthor,
  isHr,
  leads,
  mayJoinIn,
  moderates,
  policyFor,
  reads,
  writesIn,
} from '@plein/kernel/server';
import { Page } from './page.entity';

/** Owner or deputy of this page. */
const keeps = (viewer: Viewer, page: Page): boolean => viewer.pages.has(page.id);

/** Who may do what with a page. A wiki is written together: every member revises and moves every page. */
export const pagePolicy = policyFor(Page)({
  read: reads,
  comment: mayJoinIn,
  react: mayJoinIn,
  revise: (viewer, page) => writesIn(viewer, page.communityId),
  move: (viewer, page) => writesIn(viewer, page.communityId),
  withdraw: (viewer, page) =>
    !isArchived(viewer, page.communityId) &&
    (isAuthor(viewer, page) || keeps(viewer, page) || moderates(viewer, page.communityId)),
  assignRoles: (viewer, page) =>
    viewer.pages.get(page.id) === 'owner' || leads(viewer, page.communityId) || isHr(viewer),
});

/** Who withdrew it brings it back, and so may those who keep order. */
export const mayRestorePage = (viewer: Viewer, page: Page): boolean =>
  writesIn(viewer, page.communityId) &&
  (page.withdrawnBy === viewer.personId || moderates(viewer, page.communityId));

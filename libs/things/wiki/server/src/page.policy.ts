import {
  type Viewer,
  isAuthor,
  isHr,
  isMember,
  leads,
  mayJoinIn,
  moderates,
  policyFor,
  reads,
} from '@plein/kernel/server';
import { Page } from './page.entity';

/** Owner or deputy of this page. */
const keeps = (viewer: Viewer, page: Page): boolean => viewer.pages.has(page.id);

/** Who may do what with a page. A wiki is written together: every member revises and moves every page. */
export const pagePolicy = policyFor(Page)({
  read: reads,
  comment: mayJoinIn,
  react: mayJoinIn,
  revise: (viewer, page) => isMember(viewer, page.communityId),
  move: (viewer, page) => isMember(viewer, page.communityId),
  withdraw: (viewer, page) =>
    isAuthor(viewer, page) || keeps(viewer, page) || moderates(viewer, page.communityId),
  assignRoles: (viewer, page) =>
    viewer.pages.get(page.id) === 'owner' || leads(viewer, page.communityId) || isHr(viewer),
});

/** Who withdrew it brings it back, and so may those who keep order. */
export const mayRestorePage = (viewer: Viewer, page: Page): boolean =>
  (page.withdrawnBy === viewer.personId && isMember(viewer, page.communityId)) ||
  moderates(viewer, page.communityId);

import { Community } from './community.entity';
import { policyFor } from './policy';
import { isHr, isMember, leads, moderates } from './viewer';

/** Who may do what with a community. Its contents follow `content.policy`. */
export const communityPolicy = policyFor(Community)({
  read: (viewer, community) => community.kind !== 'secret' || isMember(viewer, community.id),
  readContents: (viewer, community) => community.kind === 'open' || isMember(viewer, community.id),
  join: (viewer, community) =>
    community.kind === 'open' && !community.archivedAt && !isMember(viewer, community.id),
  request: (viewer, community) =>
    community.kind === 'closed' && !community.archivedAt && !isMember(viewer, community.id),
  leave: (viewer, community) => isMember(viewer, community.id),
  post: (viewer, community) => isMember(viewer, community.id) && !community.archivedAt,
  edit: (viewer, community) => isMember(viewer, community.id) && !community.archivedAt,
  invite: (viewer, community) => isMember(viewer, community.id) && !community.archivedAt,
  admit: (viewer, community) => moderates(viewer, community.id),
  removeMember: (viewer, community) => moderates(viewer, community.id),
  revise: (viewer, community) => leads(viewer, community.id),
  assignRoles: (viewer, community) => leads(viewer, community.id) || isHr(viewer),
  archive: (viewer, community) => viewer.communities.get(community.id) === 'owner',
});

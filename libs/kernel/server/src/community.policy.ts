import { Community } from './community.entity';
import { policyFor } from './policy';
import { type Viewer, isHr, isMember, leads, moderates, writesIn } from './viewer';

const isMine = (viewer: Viewer, { id }: Community) => viewer.communities.get(id) === 'owner';

/** What reaches all of a community at once: for who keeps order in it, or for all of us. */
export const mayMentionEveryone = (viewer: Viewer, communityId: string): boolean =>
  writesIn(viewer, communityId) && (moderates(viewer, communityId) || isHr(viewer));

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
  // Where everyone may come in, everyone may ask a colleague along; elsewhere, who keeps the door.
  invite: (viewer, community) =>
    !community.archivedAt &&
    (community.kind === 'open' ? isMember(viewer, community.id) : moderates(viewer, community.id)),
  admit: (viewer, community) => moderates(viewer, community.id) && !community.archivedAt,
  removeMember: (viewer, community) => moderates(viewer, community.id),
  revise: (viewer, community) => leads(viewer, community.id) && !community.archivedAt,
  assignRoles: (viewer, community) => leads(viewer, community.id) || isHr(viewer),
  archive: isMine,
});

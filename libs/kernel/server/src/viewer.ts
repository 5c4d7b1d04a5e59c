import type { CommunityRole, Language, OrganisationRole, PageRole } from '@plein/contract';
import type { Person } from './person.entity';

/** Who is asking, with everything that rules about rights need. Loaded once per request, in one statement. */
export interface Viewer {
  readonly personId: string;
  readonly sessionId: string;
  readonly language: Language;
  /** Themselves, as others see them: what somebody writes is answered with its author. */
  readonly person: Person;
  /** Roles in the organisation. */
  readonly organisation: ReadonlySet<OrganisationRole>;
  /** The strongest role held on each community, plain membership included. */
  readonly communities: ReadonlyMap<string, CommunityRole>;
  /** Communities in which nobody writes any more. */
  readonly archived: ReadonlySet<string>;
  /** Whether there is something they do not want to see; only then feeds look at it. */
  readonly mutes: boolean;
  /** Whether they do not want others to see that they are online, or that they type. */
  readonly invisible: boolean;
  /** Roles held on pages. */
  readonly pages: ReadonlyMap<string, PageRole>;
}

export const isMember = (viewer: Viewer, communityId: string | null): boolean =>
  communityId !== null && viewer.communities.has(communityId);

/** There to be read only. */
export const isArchived = (viewer: Viewer, communityId: string | null): boolean =>
  communityId !== null && viewer.archived.has(communityId);

/** Belongs to a community in which there is still writing. */
export const writesIn = (viewer: Viewer, communityId: string | null): boolean =>
  isMember(viewer, communityId) && !isArchived(viewer, communityId);

/** Owner or deputy of the community. */
export const leads = (viewer: Viewer, communityId: string | null): boolean => {
  const role = communityId === null ? undefined : viewer.communities.get(communityId);
  return role === 'owner' || role === 'deputy';
};

/** May keep order: the community's leads and moderators; on the square, HR and admins. */
export const moderates = (viewer: Viewer, communityId: string | null): boolean =>
  communityId === null
    ? viewer.organisation.has('hr') || viewer.organisation.has('admin')
    : leads(viewer, communityId) || viewer.communities.get(communityId) === 'moderator';

export const isAdmin = (viewer: Viewer): boolean => viewer.organisation.has('admin');
export const isHr = (viewer: Viewer): boolean => isAdmin(viewer) || viewer.organisation.has('hr');

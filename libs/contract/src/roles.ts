import { auditedFactType } from './fact';
import { topicOf } from './live';

/** Roles in the organisation. Each gives the least that its work needs. */
export const organisationRoles = ['admin', 'hr', 'news'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/** Roles in a community, from most to least. A member without an assignment is just a member. */
export const communityRoles = ['owner', 'deputy', 'moderator', 'member'] as const;
export type CommunityRole = (typeof communityRoles)[number];

/** Roles on a page. */
export const pageRoles = ['owner', 'deputy'] as const;
export type PageRole = (typeof pageRoles)[number];

/** What a role is held on. */
export const roleScopes = ['organisation', 'community', 'page'] as const;
export type RoleScope = (typeof roleScopes)[number];

/** The organisation as the subject of a fact: there is one. */
const organisationId = '00000000-0000-0000-0000-000000000000';

export interface RoleRef {
  assignmentId: string;
  personId: string;
  role: string;
  scope: RoleScope;
  /** Null for the organisation. */
  scopeId: string | null;
}

/** Roles and groups that a text addresses: what they are, and of which community or page. */
export type RoleRefs = readonly { readonly kind: string; readonly id: string }[];

const about = {
  topics: (role: RoleRef) => [
    topicOf.person(role.personId),
    ...(role.scope === 'community' && role.scopeId ? [topicOf.community(role.scopeId)] : []),
    ...(role.scope === 'page' && role.scopeId ? [topicOf.content(role.scopeId)] : []),
  ],
  subject: (role: RoleRef) => role.scopeId ?? role.personId,
};

export const RoleAssigned = auditedFactType<RoleRef>('role.assigned', about);
export const RoleEnded = auditedFactType<RoleRef>('role.ended', about);
/** A setting of the organisation was changed. */
export const OrganisationRevised = auditedFactType<object>('organisation.revised', {
  topics: () => [topicOf.square],
  subject: () => organisationId,
});

export const RoleHandoverOffered = auditedFactType<RoleRef>('role.handover-offered', about);
export const RoleHandoverDeclined = auditedFactType<RoleRef>('role.handover-declined', about);

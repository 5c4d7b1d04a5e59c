import { auditedFactType, factType } from './fact';
import { topicOf } from './live';

/** Open: everyone reads and joins. Closed: everyone sees that it exists. Secret: only members know. */
export const communityKinds = ['open', 'closed', 'secret'] as const;
export type CommunityKind = (typeof communityKinds)[number];

export const communityLimits = { purpose: 300, frame: 2000 } as const;

export interface CommunityRef {
  communityId: string;
}

export interface MembershipRef extends CommunityRef {
  personId: string;
}

const about = {
  topics: (community: CommunityRef) => [topicOf.community(community.communityId)],
  subject: (community: CommunityRef) => community.communityId,
};

/** Membership concerns the community and, above all, the person whose rights change. */
const aboutMember = {
  topics: (member: MembershipRef) => [topicOf.community(member.communityId), topicOf.person(member.personId)],
  subject: (member: MembershipRef) => member.communityId,
};

export const CommunityStarted = auditedFactType<CommunityRef>('community.started', about);
export const CommunityRevised = auditedFactType<CommunityRef>('community.revised', about);
export const CommunityArchived = auditedFactType<CommunityRef>('community.archived', about);
export const MembershipStarted = auditedFactType<MembershipRef>('membership.started', aboutMember);
export const MembershipEnded = auditedFactType<MembershipRef>('membership.ended', aboutMember);
export const MembershipRequested = auditedFactType<MembershipRef>('membership.requested', aboutMember);
export const MembershipInvited = auditedFactType<MembershipRef>('membership.invited', aboutMember);
export const MembershipWithdrawn = auditedFactType<MembershipRef>('membership.withdrawn', aboutMember);
export const MembershipDeclined = auditedFactType<MembershipRef>('membership.declined', aboutMember);

/** Somebody looked around where they are a member; their other screens hear it. Changes nobody's rights. */
export const CommunityVisited = factType<MembershipRef>('visit.made', {
  topics: (visit) => [topicOf.person(visit.personId)],
  subject: (visit) => visit.communityId,
});

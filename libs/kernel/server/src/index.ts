export { Anyone, type Asking, MaybeMe, Me, askingOf, signedIn } from './asking';
export {
  closedLinksSql,
  closedPagesSql,
  documentsFor,
  readableTexts,
  renewWords,
  textFor,
} from './closed-pages';
export { Community, type CommunityCard } from './community.entity';
export { communityPolicy, mayMentionEveryone } from './community.policy';
export { linkContent } from './content-links';
export { reviseContent, sizeOfChange } from './content-revisions';
export { ContentRevision } from './content-revision.entity';
export { Content } from './content.entity';
export {
  communityIds,
  isAuthor,
  mayJoinIn,
  mayRevise,
  mayWithdraw,
  readableBy,
  readableSql,
  reads,
} from './content.policy';
export { Fact } from './fact.entity';
export { Facts, type ToldFact } from './facts';
export { Gate } from './gate';
export { KernelModule } from './kernel.module';
export { Listeners } from './listeners';
export { Live } from './live';
export { communityById, personById } from './loaders';
export { renewWordsOf, resettle } from './resettle';
export { Membership } from './membership.entity';
export { Person, nextPerson, personColumns, personSql } from './person.entity';
export { personPolicy } from './person.policy';
export { Policy, abilitiesType, policyFor, policyOf } from './policy';
export { Publisher } from './publisher';
export { readDocument } from './read-document';
export { checkRoleMentions, roleHolders } from './role-mentions';
export { RoleAssignment } from './role-assignment.entity';
export { RoleHandover } from './role-handover.entity';
export { type RoleDraft, RoleService, mayAssign, mayEnd, mayOffer } from './role.service';
export { DetailsScalar, DocumentScalar } from './scalars';
export { type Viewer, isAdmin, isArchived, isHr, isMember, leads, moderates, writesIn } from './viewer';
export { hashToken, viewerByPerson, viewerByToken } from './viewer.queries';
export { Memory, type Remembered } from './memory';
export { Viewers } from './viewers';

export { CommunitiesModule } from './communities.module';
export { CommunityService } from './community.service';
export { MembershipService } from './membership.service';

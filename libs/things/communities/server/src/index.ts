export { CommunitiesModule } from './communities.module';
export { CommunityService } from './community.service';

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommunityResolver } from './community.resolver';
import { CommunityService } from './community.service';
import { MembershipRequest } from './membership-request.entity';
import { MembershipService } from './membership.service';
import { VisitService } from './visit.service';

@Module({
  imports: [TypeOrmModule.forFeature([MembershipRequest])],
  providers: [CommunityService, MembershipService, VisitService, CommunityResolver],
  exports: [CommunityService, MembershipService],
})
export class CommunitiesModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Follow } from './follow.entity';
import { FollowResolver, TopicResolver } from './follow.resolver';
import { FollowService } from './follow.service';
import { Level } from './level.entity';
import { LevelResolver } from './level.resolver';
import { LevelService } from './level.service';
import { MentionRoles, MentionRolesResolver } from './mention-roles';
import { MuteResolver } from './mute.resolver';
import { MuteService } from './mute.service';

@Module({
  imports: [TypeOrmModule.forFeature([Follow, Level])],
  providers: [
    FollowService,
    FollowResolver,
    TopicResolver,
    LevelService,
    LevelResolver,
    MentionRoles,
    MentionRolesResolver,
    MuteService,
    MuteResolver,
  ],
  exports: [LevelService],
})
export class FollowsModule {}

import { Jobs } from '@plein/platform/server';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SignedInGuard } from './asking';
import { Community } from './community.entity';
import { ContentHistoryResolver } from './content-history.resolver';
import { ContentRevision } from './content-revision.entity';
import { Content } from './content.entity';
import { ContentResolver, ContentRevisionResolver } from './content.resolver';
import { Fact } from './fact.entity';
import { Facts } from './facts';
import { Gate } from './gate';
import { Listeners } from './listeners';
import { Live } from './live';
import { Memory } from './memory';
import { Membership } from './membership.entity';
import { Presence } from './presence/presence';
import { Person } from './person.entity';
import { RoleAssignment } from './role-assignment.entity';
import { RoleHandover } from './role-handover.entity';
import { Publisher } from './publisher';
import { RoleService } from './role.service';
import { Viewers } from './viewers';

/** Four nouns and three verbs: the ground on which every feature stands. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Person,
      Community,
      Membership,
      RoleAssignment,
      RoleHandover,
      Content,
      ContentRevision,
      Fact,
    ]),
  ],
  providers: [
    Gate,
    Facts,
    Listeners,
    Live,
    Presence,
    Publisher,
    Memory,
    Viewers,
    RoleService,
    ContentResolver,
    ContentRevisionResolver,
    ContentHistoryResolver,
    { provide: APP_GUARD, useClass: SignedInGuard },
  ],
  exports: [Gate, Facts, Listeners, Live, Memory, Publisher, RoleService, Viewers],
})
export class KernelModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly roles: RoleService,
  ) {}

  onModuleInit(): void {
    this.jobs.scheduled('end-terms', '*/5 * * * *', async () => void (await this.roles.endTerms()));
  }
}

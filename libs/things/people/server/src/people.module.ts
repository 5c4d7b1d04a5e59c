import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Credential } from './credential.entity';
import { Invitation } from './invitation.entity';
import { InvitationService } from './invitation.service';
import { InvitationResolver, MeResolver, PersonResolver } from './person.resolver';
import { PersonService } from './person.service';
import { Profile } from './profile.entity';
import { Session } from './session.entity';
import { SessionService } from './session.service';
import { SignInLimits } from './sign-in-limits';
import { SignInResolver } from './sign-in.resolver';

@Module({
  imports: [TypeOrmModule.forFeature([Credential, Session, Invitation, Profile])],
  providers: [
    PersonService,
    SessionService,
    InvitationService,
    SignInLimits,
    PersonResolver,
    MeResolver,
    InvitationResolver,
    SignInResolver,
  ],
  exports: [PersonService, InvitationService],
})
export class PeopleModule {}

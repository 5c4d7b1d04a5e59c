import {
  type Asking,
  Community,
  Me as Asker,
  Person,
  type Viewer,
  personById,
  personPolicy,
} from '@plein/kernel/server';
import { Db, DonePayload, byId, defineLoader } from '@plein/platform/server';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Invitation } from './invitation.entity';
import { InvitationService } from './invitation.service';
import {
  InvitationPayload,
  Me,
  MyCommunity,
  Newcomer,
  PeopleArgs,
  PersonAbilities,
  PersonConnection,
  PersonInviteInput,
  PersonPayload,
  ProfileReviseInput,
} from './person.io';
import { PersonService } from './person.service';
import { Profile } from './profile.entity';

const profileById = defineLoader<Profile>(async (ids, { db }) => {
  const profiles = await db.of(Profile).findBy({ personId: In([...ids]) });
  return new Map(profiles.map((profile) => [profile.personId, profile]));
});

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly service: PersonService,
    private readonly invitationService: InvitationService,
  ) {}

  @Query(() => Person)
  person(@Asker() _viewer: Viewer, @Args('handle') handle: string) {
    return this.service.byHandle(handle.slice(0, 60));
  }

  @Query(() => Person, { description: 'Whoever a mention names.' })
  personById(@Asker() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.service.find(viewer, id);
  }

  @Query(() => PersonConnection, { description: 'Colleagues in the order of a Dutch list.' })
  people(@Asker() viewer: Viewer, @Args() args: PeopleArgs) {
    return this.service.list(viewer, args);
  }

  @Query(() => [Newcomer], {
    description: 'Colleagues who came in the last weeks, newest first; three at most.',
  })
  async newcomers(@Asker() viewer: Viewer): Promise<Newcomer[]> {
    return (await this.service.newcomers(viewer)).map((person) => ({ person, since: person.joinedAt }));
  }

  @Query(() => [String], { description: 'What colleagues say they know, that fits the letters.' })
  skillSuggest(@Asker() _viewer: Viewer, @Args('letters') letters: string) {
    return this.service.suggestSkills(letters.slice(0, 60));
  }

  @Query(() => [Invitation], { description: 'Invitations that still wait; for HR and admins.' })
  invitations(@Asker() viewer: Viewer) {
    return this.invitationService.openOnes(viewer);
  }

  @Mutation(() => PersonPayload)
  async profileRevise(@Asker() viewer: Viewer, @Args('input') input: ProfileReviseInput) {
    return { person: await this.service.reviseProfile(viewer, input) };
  }

  @Mutation(() => DonePayload, { description: 'Whether others may see that I am online, and typing.' })
  async presenceChoose(@Asker() viewer: Viewer, @Args('visible') visible: boolean) {
    await this.service.choosePresence(viewer, visible);
    return { done: true };
  }

  @Mutation(() => InvitationPayload, { description: 'Invites somebody by a link; for HR and admins.' })
  personInvite(
    @Asker() viewer: Viewer,
    @Args('input') input: PersonInviteInput,
    @Context() { request }: Asking,
  ) {
    return this.invitationService.invite(viewer, input, `${request.protocol}://${request.host}`);
  }

  @Mutation(() => InvitationPayload, {
    description: 'A new link for who is not in yet; the old one ends. For HR and admins.',
  })
  invitationRenew(
    @Asker() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
    @Context() { request }: Asking,
  ) {
    return this.invitationService.renew(viewer, personId, `${request.protocol}://${request.host}`);
  }

  @Mutation(() => DonePayload)
  async invitationRevoke(@Asker() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    await this.invitationService.revoke(viewer, id);
    return { done: true };
  }

  @Mutation(() => PersonPayload, {
    description: 'Ends every session at once; what they wrote stays. For admins.',
  })
  async personSuspend(@Asker() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { person: await this.service.suspend(viewer, id) };
  }

  @Mutation(() => PersonPayload, { description: 'Undo of personSuspend.' })
  async personReturn(@Asker() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return { person: await this.service.return(viewer, id) };
  }

  @ResolveField(() => Profile)
  async profile(@Parent() person: Person, @Context() asking: Asking) {
    return (await profileById(asking).load(person.id)) ?? this.service.profileOf(person.id);
  }

  @ResolveField(() => PersonAbilities)
  viewerCan(@Asker() viewer: Viewer, @Parent() person: Person) {
    return personPolicy.abilities(viewer, person);
  }
}

@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly db: Db) {}

  @Query(() => Me)
  async me(@Asker() viewer: Viewer, @Context() asking: Asking) {
    const person = await personById(asking).load(viewer.personId);
    return {
      person,
      language: viewer.language,
      roles: [...viewer.organisation],
      sessionId: viewer.sessionId,
      mutes: viewer.mutes,
      invisible: viewer.invisible,
    };
  }

  @ResolveField(() => [MyCommunity], { description: 'Where I belong and there is writing, by name.' })
  async communities(@Asker() viewer: Viewer) {
    const ids = [...viewer.communities.keys()].filter((id) => !viewer.archived.has(id));
    const found = byId(await this.db.of(Community).find({ where: { id: In(ids) }, order: { name: 'ASC' } }));
    return [...found.values()].map((community) => ({
      community,
      role: viewer.communities.get(community.id)!,
    }));
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  @ResolveField(() => Person)
  person(@Parent() invitation: Invitation, @Context() asking: Asking) {
    return personById(asking).load(invitation.personId);
  }
}

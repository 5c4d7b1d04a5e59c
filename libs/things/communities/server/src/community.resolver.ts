import { type CommunityRole, textLimits } from '@plein/contract';
import {
  type Asking,
  Community,
  Me,
  Person,
  type Viewer,
  communityPolicy,
  signedIn,
} from '@plein/kernel/server';
import { DonePayload, defineLoader } from '@plein/platform/server';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import {
  CommunitiesArgs,
  CommunityAbilities,
  CommunityConnection,
  CommunityPayload,
  CommunityReviseInput,
  CommunityStartInput,
  MemberConnection,
  MembersAddInput,
  MembersAddPayload,
  MembersArgs,
  MyInvitation,
  Waiting,
} from './community.io';
import { CommunityService } from './community.service';
import { MembershipRequest } from './membership-request.entity';
import { MembershipService } from './membership.service';
import { VisitService } from './visit.service';

interface Lead {
  communityId: string;
  role: string;
  person: Person;
}

/** Owners and deputies of each of many communities. */
const leadsOf = defineLoader<Lead[], Asking>(async (ids, { db }) => {
  const rows = await db.rows<{ communityId: string; personId: string; role: string }>(
    `SELECT r.scope_id AS "communityId", r.person_id AS "personId", r.role FROM role_assignment r
      WHERE r.scope = 'community' AND r.scope_id = ANY($1::uuid[]) AND r.role IN ('owner', 'deputy')
        AND r.ended_at IS NULL AND (r.until IS NULL OR r.until > now()) ORDER BY r.since`,
    [ids],
  );
  const people = new Map(
    (await db.of(Person).findBy({ id: In(rows.map(({ personId }) => personId)) })).map((one) => [
      one.id,
      one,
    ]),
  );
  const leads = rows.map(({ communityId, personId, role }) => ({
    communityId,
    role,
    person: people.get(personId)!,
  }));
  return new Map(ids.map((id) => [id, leads.filter(({ communityId }) => communityId === id)]));
});

/** What waits between the viewer and communities they are not in: their own question, or an invitation. */
const waitingFor = defineLoader<MembershipRequest['kind'], Asking>(async (ids, asking) => {
  const rows = await asking.db
    .of(MembershipRequest)
    .findBy({ personId: signedIn(asking).personId, communityId: In(ids) });
  return new Map(rows.map(({ communityId, kind }) => [communityId, kind]));
});

const id = { type: () => ID };

@Resolver(() => Community)
export class CommunityResolver {
  constructor(
    private readonly service: CommunityService,
    private readonly memberships: MembershipService,
    private readonly visits: VisitService,
  ) {}

  @Query(() => Community)
  community(@Me() viewer: Viewer, @Args('slug') slug: string) {
    return this.service.bySlug(viewer, slug.slice(0, 80));
  }

  @Query(() => CommunityConnection, {
    description: 'By name; secret ones only for who is in them, archived ones when they are looked for.',
  })
  communities(@Me() viewer: Viewer, @Args() args: CommunitiesArgs) {
    return this.service.list(viewer, args);
  }

  @Query(() => [Community], {
    description: 'Whose name is much like this one, so that nobody starts the same twice.',
  })
  communitiesAlike(@Me() viewer: Viewer, @Args('name') name: string) {
    return this.service.alike(viewer, name.slice(0, textLimits.name));
  }

  @Query(() => [ID], { description: 'My communities where something was said since I last looked around.' })
  communitiesWithNews(@Me() viewer: Viewer) {
    return this.visits.withNews(viewer);
  }

  @Query(() => [MyInvitation], { description: 'Communities I was asked to join.' })
  membershipInvitations(@Me() viewer: Viewer) {
    return this.memberships.myInvitations(viewer);
  }

  @Query(() => [Waiting], {
    description: 'Who waits to be let in, and who was asked; for who keeps the door.',
  })
  membershipRequests(@Me() viewer: Viewer, @Args('communityId', id) communityId: string) {
    return this.memberships.waiting(viewer, communityId);
  }

  @Mutation(() => CommunityPayload)
  async communityStart(@Me() viewer: Viewer, @Args('input') input: CommunityStartInput) {
    return { community: await this.service.start(viewer, input) };
  }

  @Mutation(() => CommunityPayload)
  async communityRevise(
    @Me() viewer: Viewer,
    @Args('id', id) communityId: string,
    @Args('input') input: CommunityReviseInput,
  ) {
    return { community: await this.service.revise(viewer, communityId, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'Read-only, or open again.' })
  async communityArchive(
    @Me() viewer: Viewer,
    @Args('id', id) communityId: string,
    @Args('archived') archived: boolean,
  ) {
    return { community: await this.service.archive(viewer, communityId, archived) };
  }

  @Mutation(() => CommunityPayload)
  async membershipJoin(@Me() viewer: Viewer, @Args('communityId', id) communityId: string) {
    return { community: await this.memberships.join(viewer, communityId) };
  }

  @Mutation(() => CommunityPayload)
  async membershipRequest(@Me() viewer: Viewer, @Args('communityId', id) communityId: string) {
    return { community: await this.memberships.request(viewer, communityId) };
  }

  @Mutation(() => CommunityPayload)
  async membershipInvite(
    @Me() viewer: Viewer,
    @Args('communityId', id) communityId: string,
    @Args('personId', id) personId: string,
  ) {
    return { community: await this.memberships.invite(viewer, communityId, personId) };
  }

  @Mutation(() => CommunityPayload, { description: 'Lets in who asked, or not.' })
  async membershipAdmit(
    @Me() viewer: Viewer,
    @Args('communityId', id) communityId: string,
    @Args('personId', id) personId: string,
    @Args('admitted') admitted: boolean,
  ) {
    return { community: await this.memberships.admit(viewer, communityId, personId, admitted) };
  }

  @Mutation(() => CommunityPayload, { description: 'Answers an invitation.' })
  async membershipAnswer(
    @Me() viewer: Viewer,
    @Args('communityId', id) communityId: string,
    @Args('accept') accept: boolean,
  ) {
    return { community: await this.memberships.answer(viewer, communityId, accept) };
  }

  @Mutation(() => CommunityPayload, {
    description: 'Takes back my question to be let in, or an invitation that was not answered.',
  })
  async membershipWithdraw(
    @Me() viewer: Viewer,
    @Args('communityId', id) communityId: string,
    @Args('personId', id) personId: string,
  ) {
    return { community: await this.memberships.withdraw(viewer, communityId, personId) };
  }

  @Mutation(() => CommunityPayload)
  async membershipLeave(@Me() viewer: Viewer, @Args('communityId', id) communityId: string) {
    return { community: await this.memberships.leave(viewer, communityId) };
  }

  @Mutation(() => DonePayload, {
    description: 'I have looked around there: what was said is no news any more.',
  })
  async communityVisit(@Me() viewer: Viewer, @Args('communityId', id) communityId: string) {
    await this.visits.visit(viewer, communityId);
    return { done: true };
  }

  @Mutation(() => DonePayload)
  async membershipRemove(
    @Me() viewer: Viewer,
    @Args('communityId', id) communityId: string,
    @Args('personId', id) personId: string,
  ) {
    await this.memberships.remove(viewer, communityId, personId);
    return { done: true };
  }

  @Mutation(() => MembersAddPayload, { description: 'Adds many at once, by e-mail address or handle.' })
  membersAdd(
    @Me() viewer: Viewer,
    @Args('communityId', id) communityId: string,
    @Args('input') input: MembersAddInput,
  ) {
    return this.memberships.addMany(viewer, communityId, input.people);
  }

  @ResolveField(() => MemberConnection)
  members(@Me() viewer: Viewer, @Parent() community: Community, @Args() args: MembersArgs) {
    return this.memberships.members(viewer, community.id, args);
  }

  @ResolveField(() => [Person], { description: 'Active owners; empty: nobody owns it.' })
  async owners(@Parent() community: Community, @Context() asking: Asking) {
    const leads = (await leadsOf(asking).load(community.id)) ?? [];
    return leads
      .filter(({ role, person }) => role === 'owner' && person.status === 'active')
      .map(({ person }) => person);
  }

  @ResolveField(() => [Person])
  async deputies(@Parent() community: Community, @Context() asking: Asking) {
    const leads = (await leadsOf(asking).load(community.id)) ?? [];
    return leads
      .filter(({ role, person }) => role === 'deputy' && person.status === 'active')
      .map(({ person }) => person);
  }

  @ResolveField(() => String, { nullable: true, description: 'What the viewer is there; null: not in it.' })
  viewerRole(@Me() viewer: Viewer, @Parent() community: Community): CommunityRole | null {
    return viewer.communities.get(community.id) ?? null;
  }

  @ResolveField(() => Boolean)
  async viewerHasRequested(@Parent() community: Community, @Context() asking: Asking) {
    return (await waitingFor(asking).load(community.id)) === 'request';
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer was asked to come in and has not answered.',
  })
  async viewerIsInvited(@Parent() community: Community, @Context() asking: Asking) {
    return (await waitingFor(asking).load(community.id)) === 'invitation';
  }

  @ResolveField(() => CommunityAbilities)
  viewerCan(@Me() viewer: Viewer, @Parent() community: Community) {
    return communityPolicy.abilities(viewer, community);
  }
}

import { MembershipService } from '@plein/communities/server';
import { OrganisationRevised } from '@plein/contract';
import {
  Anyone,
  Facts,
  Me,
  Person,
  RoleService,
  type Viewer,
  isAdmin,
  isHr,
  mayAssign,
} from '@plein/kernel/server';
import { Config, Db, DonePayload, Problem, Refusal } from '@plein/platform/server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AuditArgs,
  AuditConnection,
  HeldRoleConnection,
  MyPart,
  Organisation,
  OrganisationPayload,
  OrganisationReviseInput,
  Ownerless,
  RoleAssignInput,
  RoleRegisterArgs,
} from './admin.io';
import { AuditService } from './audit.service';
import { RoleRegisterService } from './role-register.service';

/** Roles and ownership, for whoever holds them and whoever looks after the whole. */
@Resolver()
export class AdminResolver {
  constructor(
    private readonly roles: RoleService,
    private readonly register: RoleRegisterService,
    private readonly audit: AuditService,
    private readonly memberships: MembershipService,
    private readonly facts: Facts,
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  @Query(() => HeldRoleConnection, { description: 'Who holds which role where; for HR and admins.' })
  roleRegister(@Me() viewer: Viewer, @Args() { filter, ...page }: RoleRegisterArgs) {
    return this.register.list(viewer, filter ?? {}, page);
  }

  @Query(() => [Person], { description: 'Whom to ask about Plein itself: HR and admins.' })
  caretakers(@Me() _viewer: Viewer) {
    return this.register.caretakers();
  }

  @Query(() => [Ownerless], { description: 'What nobody looks after.' })
  withoutOwner(@Me() viewer: Viewer) {
    return this.register.ownerless(viewer);
  }

  @Query(() => MyPart, { description: 'All I own and hold, and what waits for my answer.' })
  myPart(@Me() viewer: Viewer) {
    return this.register.mine(viewer);
  }

  @Query(() => AuditConnection, { description: 'The audit log; for admins.' })
  auditLog(@Me() viewer: Viewer, @Args() { filter, ...page }: AuditArgs) {
    return this.audit.list(viewer, filter ?? {}, page);
  }

  @Anyone()
  @Query(() => Organisation)
  async organisation() {
    const [row] = await this.db.rows<Organisation>('SELECT name, is_demo AS "isDemo" FROM organisation');
    return row ?? { name: this.config.organisation, isDemo: false };
  }

  @Mutation(() => OrganisationPayload)
  async organisationRevise(@Me() viewer: Viewer, @Args('input') input: OrganisationReviseInput) {
    if (!isAdmin(viewer)) throw new Refusal('FORBIDDEN');
    const name = input.name.trim();
    if (!name) throw new Problem('name.invalid', 'name');
    const before = await this.organisation();
    await this.db.transact(async () => {
      await this.db.rows(
        'INSERT INTO organisation (name) VALUES ($1) ON CONFLICT (singleton) DO UPDATE SET name = excluded.name',
        [name],
      );
      await this.facts.record(OrganisationRevised, {}, viewer, { name: [before.name, name] });
    });
    return { organisation: await this.organisation() };
  }

  @Mutation(() => DonePayload, {
    description: 'Who gets a role in a community from HR comes into it, if they were not in it yet.',
  })
  async roleAssign(@Me() viewer: Viewer, @Args('input') input: RoleAssignInput) {
    const draft = { ...input, scopeId: input.scopeId ?? null };
    await this.db.transact(async () => {
      if (draft.scope === 'community' && mayAssign(viewer, draft) && isHr(viewer))
        await this.memberships.bringIn(viewer, draft.scopeId!, draft.personId);
      await this.roles.assign(viewer, draft);
    });
    return { done: true };
  }

  @Mutation(() => DonePayload, { description: 'Takes on what nobody owns, where one is a member.' })
  async ownershipTake(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    const found = await this.register.place(viewer, id);
    if (!viewer.communities.has(found.communityId)) throw new Refusal('FORBIDDEN');
    await this.roles.takeOn(viewer, { scope: found.scope, scopeId: id });
    return { done: true };
  }

  @Mutation(() => DonePayload, { description: 'Undo of ownershipTake, for ten minutes.' })
  async ownershipGiveBack(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    const { scope } = await this.register.place(viewer, id);
    await this.roles.giveBack(viewer, { scope, scopeId: id });
    return { done: true };
  }

  @Mutation(() => DonePayload)
  async roleEnd(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    await this.roles.end(viewer, id);
    return { done: true };
  }

  @Mutation(() => DonePayload, { description: 'Nothing changes until the receiver accepts.' })
  async roleHandoverOffer(
    @Me() viewer: Viewer,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('toPersonId', { type: () => ID }) toPersonId: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
  ) {
    await this.roles.offer(viewer, assignmentId, toPersonId, (note ?? '').slice(0, 300));
    return { done: true };
  }

  @Mutation(() => DonePayload)
  async roleHandoverAnswer(
    @Me() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('accept') accept: boolean,
  ) {
    await this.roles.answer(viewer, id, accept);
    return { done: true };
  }
}

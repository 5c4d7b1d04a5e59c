import { Anyone, Me, RoleService, type Viewer, isAdmin } from '@plein/kernel/server';
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
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  @Query(() => HeldRoleConnection, { description: 'Who holds which role where; for HR and admins.' })
  roleRegister(@Me() viewer: Viewer, @Args() { filter, ...page }: RoleRegisterArgs) {
    return this.register.list(viewer, filter ?? {}, page);
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
    await this.db.rows(
      'INSERT INTO organisation (name) VALUES ($1) ON CONFLICT (singleton) DO UPDATE SET name = excluded.name',
      [name],
    );
    return { organisation: await this.organisation() };
  }

  @Mutation(() => DonePayload)
  async roleAssign(@Me() viewer: Viewer, @Args('input') input: RoleAssignInput) {
    await this.roles.assign(viewer, { ...input, scopeId: input.scopeId ?? null });
    return { done: true };
  }

  @Mutation(() => DonePayload, { description: 'Takes on what nobody owns, where one is a member.' })
  async ownershipTake(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    await this.db.transact(async () => {
      // Two who press at once come one after the other; the second finds an owner.
      await this.roles.lock(id);
      const [found] = await this.register.ownerless(viewer, id);
      if (!found?.canTake) throw new Refusal(found ? 'FORBIDDEN' : 'NOT_FOUND');
      await this.roles.give(
        { personId: viewer.personId, role: 'owner', scope: found.scope, scopeId: found.id },
        viewer,
      );
    });
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

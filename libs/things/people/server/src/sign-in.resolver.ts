import { type Asking, Anyone, Me as Asker, MaybeMe, type Viewer } from '@plein/kernel/server';
import { Config, DonePayload, sessionCookie } from '@plein/platform/server';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InvitationService } from './invitation.service';
import {
  JoinInput,
  OpenInvitation,
  PasswordChangeInput,
  SetupInput,
  SignInInput,
  SignInPayload,
} from './person.io';
import { Session } from './session.entity';
import { type From, type Opened, SessionService } from './session.service';

/** The doors: in by password, by invitation, or as the very first; and out. */
@Resolver(() => Session)
export class SignInResolver {
  constructor(
    private readonly sessionService: SessionService,
    private readonly invitations: InvitationService,
    private readonly config: Config,
  ) {}

  @Anyone()
  @Query(() => Boolean, { description: 'Whether the first admin is still to come.' })
  async setup() {
    return !(await this.invitations.isSetUp());
  }

  @Anyone()
  @Query(() => OpenInvitation, {
    nullable: true,
    description: 'Who an invitation is for; null when it is used or gone.',
  })
  async invitation(@Args('token') token: string) {
    const open = await this.invitations.forWhom(token);
    return open && { name: open.person.name, email: open.invitation.email };
  }

  @Query(() => [Session], { description: 'Where I am signed in.' })
  sessions(@Asker() viewer: Viewer) {
    return this.sessionService.mine(viewer);
  }

  @Anyone()
  @Mutation(() => SignInPayload)
  async signIn(@Args('input') { email, password }: SignInInput, @Context() asking: Asking) {
    return this.letIn(asking, await this.sessionService.signIn(email.trim(), password, fromOf(asking)));
  }

  @Anyone()
  @Mutation(() => SignInPayload)
  async invitationAccept(
    @Args('token') token: string,
    @Args('input') input: JoinInput,
    @Context() asking: Asking,
  ) {
    return this.letIn(asking, await this.invitations.accept(token, input, fromOf(asking)));
  }

  @Anyone()
  @Mutation(() => SignInPayload, { description: 'Makes the first admin; there once.' })
  async setupFirstAdmin(@Args('input') input: SetupInput, @Context() asking: Asking) {
    return this.letIn(asking, await this.invitations.setUp(input, fromOf(asking)));
  }

  @Anyone()
  @Mutation(() => DonePayload)
  async signOut(@MaybeMe() viewer: Viewer | null, @Context() asking: Asking) {
    if (viewer) await this.sessionService.end(viewer, viewer.sessionId);
    sessionCookie.clear(asking.reply, this.config);
    return { done: true };
  }

  @Mutation(() => DonePayload)
  async sessionEnd(@Asker() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    await this.sessionService.end(viewer, id);
    return { done: true };
  }

  @Mutation(() => DonePayload)
  async sessionsEndOthers(@Asker() viewer: Viewer) {
    await this.sessionService.endOthers(viewer);
    return { done: true };
  }

  @Mutation(() => DonePayload, { description: 'All other sessions end.' })
  async passwordChange(
    @Asker() viewer: Viewer,
    @Args('input') input: PasswordChangeInput,
    @Context() asking: Asking,
  ) {
    await this.sessionService.changePassword(viewer, input.present, input.next, fromOf(asking));
    return { done: true };
  }

  @ResolveField(() => Boolean, { description: 'The one that asks.' })
  isThisOne(@Asker() viewer: Viewer, @Parent() session: Session) {
    return session.id === viewer.sessionId;
  }

  /** Whoever comes in anew on the same browser leaves nothing open behind them. */
  private async letIn(asking: Asking, { token, expires, person }: Opened) {
    if (asking.viewer) await this.sessionService.end(asking.viewer, asking.viewer.sessionId);
    sessionCookie.set(asking.reply, token, expires, this.config);
    return { person };
  }
}

const fromOf = ({ request }: Asking): From => ({
  address: request.ip,
  userAgent: request.headers['user-agent'],
});

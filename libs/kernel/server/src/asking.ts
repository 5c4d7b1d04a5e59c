import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  createParamDecorator,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Refusal, type RequestContext } from '@plein/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from './viewer';

/** What every GraphQL request carries: the door to the database, and who is asking. */
export interface Asking extends RequestContext {
  readonly viewer: Viewer | null;
  /** Why it could not be found out who is asking; not the same as nobody. */
  readonly failure?: unknown;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export const askingOf = (context: ExecutionContext): Asking =>
  GqlExecutionContext.create(context).getContext<Asking>();

/** Who is asking. Only what is marked `@Anyone()` can be asked by somebody who has not signed in. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Viewer =>
  signedIn(askingOf(context)),
);

/** Who is asking, or null. For the few fields that are marked `@Anyone()`. */
export const MaybeMe = createParamDecorator((_: unknown, context: ExecutionContext): Viewer | null => {
  const { viewer, failure } = askingOf(context);
  if (failure) throw failure;
  return viewer;
});

export function signedIn({ viewer, failure }: Asking): Viewer {
  if (failure) throw failure;
  if (!viewer) throw new Refusal('UNAUTHENTICATED');
  return viewer;
}

const ANYONE = 'plein:anyone';

/** Can be asked without signing in. */
export const Anyone = () => SetMetadata(ANYONE, true);

/** Closed unless opened: every query and mutation asks for a signed-in viewer. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<'graphql' | 'http' | 'ws'>() !== 'graphql') return true;
    if (!this.reflector.get<boolean | undefined>(ANYONE, context.getHandler())) signedIn(askingOf(context));
    return true;
  }
}

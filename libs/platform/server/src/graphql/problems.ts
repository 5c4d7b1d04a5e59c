import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  type ValidationError,
} from '@nestjs/common';
import { Field, GqlExecutionContext, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { type Observable, catchError, map, of, throwError } from 'rxjs';

@ObjectType({ description: 'Something the person can put right.' })
export class UserError {
  @Field({ description: 'Stable name; the client has the sentence for it.' }) code: string;
  @Field(() => [String], { nullable: true, description: 'The input it is about, from the outside in.' })
  field?: string[] | null;
}

/** The person can put this right. Travels as data, in `userErrors`. */
export class Problem extends Error {
  readonly errors: UserError[];

  constructor(code: string | UserError[], ...field: string[]) {
    const errors = typeof code === 'string' ? [{ code, field: field.length ? field : null }] : code;
    super(errors.map((error) => error.code).join(', '));
    this.errors = errors;
  }
}

export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'GONE' | 'TOO_MANY';

/** The person cannot put this right by typing something else. Travels as a GraphQL error. */
export class Refusal extends GraphQLError {
  constructor(code: RefusalCode, details: { retryAfterSeconds?: number } = {}) {
    super(code, { extensions: { code, ...details } });
  }
}

/** What a form gets back when a field does not hold what it should. */
export const fromValidation = (errors: ValidationError[]): Problem =>
  new Problem(errors.flatMap((error) => flatten(error)));

const flatten = (error: ValidationError, path: string[] = []): UserError[] => [
  ...Object.keys(error.constraints ?? {}).map((code) => ({ code, field: [...path, error.property] })),
  ...(error.children ?? []).flatMap((child) => flatten(child, [...path, error.property])),
];

/** A question that cannot be asked like this; the client's mistake, so never logged as ours. */
export const badInput = ({ errors }: Problem) =>
  new GraphQLError('BAD_INPUT', { extensions: { code: 'BAD_INPUT', userErrors: errors } });

/** Gives every mutation payload its `userErrors`: empty on success, filled by a Problem. */
@Injectable()
export class ProblemInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<'graphql' | 'http' | 'ws'>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<{ parentType?: { name: string } } | undefined>();
    if (info?.parentType?.name !== 'Mutation')
      return next
        .handle()
        .pipe(
          catchError((error: unknown) =>
            throwError(() => (error instanceof Problem ? badInput(error) : error)),
          ),
        );
    return next.handle().pipe(
      map((payload: object) => ({ userErrors: [], ...payload })),
      catchError((error: unknown) =>
        error instanceof Problem ? of({ userErrors: error.errors }) : throwError(() => error),
      ),
    );
  }
}

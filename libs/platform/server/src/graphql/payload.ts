import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from './problems';

/** What every mutation answers: what can be put right. Payloads add the thing, nullable. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserError]) userErrors: UserError[];
}

/** Declares `XPayload { x, userErrors }` for a mutation that answers with one thing. */
export function payloadOf<K extends string, T>(
  key: K,
  type: Type<T>,
  name = `${type.name}Payload`,
): Type<Payload & { [P in K]?: T | null }> {
  @ObjectType(name)
  class OnePayload extends Payload {}
  Field(() => type, { nullable: true })(OnePayload.prototype, key);
  return OnePayload as Type<Payload & { [P in K]?: T | null }>;
}

@ObjectType({ description: 'The answer of an act that has nothing to show.' })
export class DonePayload extends Payload {
  @Field(() => Boolean, { nullable: true }) done?: boolean | null;
}

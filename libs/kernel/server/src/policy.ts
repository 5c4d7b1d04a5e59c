import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Viewer } from './viewer';

type Rule<T> = (viewer: Viewer, subject: T) => boolean;
export type Class<T> = abstract new (...args: never[]) => T;

/** Who may do what with one kind of thing. Pure, so that it can be tested as a table. */
export class Policy<T, Ability extends string> {
  constructor(
    readonly entity: Class<T>,
    private readonly rules: Record<Ability | 'read', Rule<T>>,
  ) {}

  can(viewer: Viewer, ability: Ability | 'read', subject: T): boolean {
    return this.rules[ability]?.(viewer, subject) ?? false;
  }

  /** All answers at once: what the screen needs to know which buttons to show. */
  abilities(viewer: Viewer, subject: T): Record<Ability | 'read', boolean> {
    const answers = {} as Record<Ability | 'read', boolean>;
    for (const ability of this.names) answers[ability] = this.rules[ability](viewer, subject);
    return answers;
  }

  get names(): (Ability | 'read')[] {
    return Object.keys(this.rules) as (Ability | 'read')[];
  }
}

const policies = new Map<unknown, Policy<never, string>>();

/** Declares the policy of one kind of thing, and makes it known by its class. */
export const policyFor =
  <T>(entity: Class<T>) =>
  <Ability extends string>(rules: Record<Ability | 'read', Rule<T>>): Policy<T, Ability | 'read'> => {
    const policy = new Policy<T, Ability | 'read'>(entity, rules);
    policies.set(entity, policy as unknown as Policy<never, string>);
    return policy;
  };

/** The policy that its class has declared; undefined for a kind that nobody may touch. */
export const policyOf = <T extends object>(subject: T): Policy<T, string> | undefined =>
  policies.get(subject.constructor) as unknown as Policy<T, string> | undefined;

/** The policy as a GraphQL type, so that a new rule reaches the client by itself. */
export function abilitiesType<T, Ability extends string>(
  policy: Policy<T, Ability>,
): Type<Record<Ability, boolean>> {
  @ObjectType(`${policy.entity.name}Abilities`, { description: 'What the viewer may do with it.' })
  class Abilities {}
  for (const name of policy.names) Field(() => Boolean)(Abilities.prototype, name);
  return Abilities as Type<Record<Ability, boolean>>;
}

import { Injectable } from '@nestjs/common';
import type { FactType } from '@plein/contract';
import { Jobs } from '@plein/platform/server';
import type { ToldFact } from './facts';

/** Who reacts to what, afterwards and in the background: one job per listener, each tried again on its own. */
@Injectable()
export class Listeners {
  private readonly byFact = new Map<string, string[]>();

  constructor(private readonly jobs: Jobs) {}

  /** `name` says what the reaction does, as `notify-mentioned`. Told at least once: twice must be as once. */
  on<P extends object>(
    type: FactType<P>,
    name: string,
    react: (payload: P, fact: ToldFact<P>) => Promise<void>,
  ): void {
    const job = `${name}:${type.name}`;
    this.byFact.set(type.name, [...this.of(type), job]);
    this.jobs.define<ToldFact<P>>(job, (fact) => react(fact.payload, fact));
  }

  of(type: Pick<FactType<object>, 'name'>): string[] {
    return this.byFact.get(type.name) ?? [];
  }
}

import { Injectable } from '@nestjs/common';
import type { FactType } from '@plein/contract';
import { Jobs } from '@plein/platform/server';
import type { ToldFact } from './facts';

interface Listener {
  readonly job: string;
  readonly when: When<object>;
}

type When<P> = (payload: P, actorId: string | null) => boolean | Promise<boolean>;

/** Who reacts to what, afterwards and in the background: one job per listener, each tried again on its own. */
@Injectable()
export class Listeners {
  private readonly byFact = new Map<string, Listener[]>();

  constructor(private readonly jobs: Jobs) {}

  /**
   * `name` says what the reaction does, as `notify-mentioned`. Told at least once: twice must be as once.
   * `when` spares a job for what does not concern this listener.
   */
  on<P extends object>(
    type: FactType<P>,
    name: string,
    react: (payload: P, fact: ToldFact<P>) => Promise<void>,
    when: When<P> = () => true,
  ): void {
    const job = `${name}:${type.name}`;
    const others = this.byFact.get(type.name) ?? [];
    this.byFact.set(type.name, [...others, { job, when: when as Listener['when'] }]);
    this.jobs.define<ToldFact<P>>(job, (fact) => react(fact.payload, fact));
  }

  /** The jobs that a fact asks for. */
  async jobsFor<P extends object>(type: FactType<P>, payload: P, actorId: string | null): Promise<string[]> {
    const jobs = [];
    for (const { job, when } of this.byFact.get(type.name) ?? [])
      if (await when(payload, actorId)) jobs.push(job);
    return jobs;
  }
}

import { clock } from '@plein/platform/server';

const remembered = 10_000;

/** For how long nothing was said in a room. Remembers the rooms where something was said last, and forgets the rest. */
export class Quiet {
  private readonly lastSaid = new Map<string, number>();
  /** Before this, anything may have been said anywhere. */
  private since = clock.millis();

  said(room: string): void {
    this.lastSaid.delete(room);
    this.lastSaid.set(room, clock.millis());
    for (const [oldest, at] of this.lastSaid) {
      if (this.lastSaid.size <= remembered) return;
      this.lastSaid.delete(oldest);
      this.since = at;
    }
  }

  /** Something may have been said unheard. */
  missed(): void {
    this.lastSaid.clear();
    this.since = clock.millis();
  }

  of(room: string): number {
    return clock.millis() - (this.lastSaid.get(room) ?? this.since);
  }
}

import { randomBytes } from 'node:crypto';
import { PasswordChanged, SessionEnded, SignedIn, textLimits } from '@plein/contract';
import { Facts, Person, type Viewer, hashToken } from '@plein/kernel/server';
import { Db, Problem, Refusal, clock, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { Credential } from './credential.entity';
import { deviceOf } from './device';
import { hashPassword, isPassword } from './passwords';
import { Session } from './session.entity';
import { SignInLimits } from './sign-in-limits';

const stayMillis = 30 * 24 * 60 * 60 * 1000;

export interface From {
  address: string;
  userAgent: string | undefined;
}

/** A session as the browser gets it. */
export interface Opened {
  token: string;
  expires: Date;
  person: Person;
}

/** Who is signed in where. The token itself is only ever in the cookie. */
@Injectable()
export class SessionService {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
    private readonly limits: SignInLimits,
  ) {}

  /** A new session each time. The answer to a wrong address and to a wrong password is the same. */
  async signIn(email: string, password: string, from: From): Promise<Opened> {
    await this.limits.count(email, from.address);
    const credential = await this.db.of(Credential).findOneBy({ email });
    const fits = await isPassword(credential?.passwordHash ?? null, password);
    const person =
      credential && fits ? await this.db.of(Person).findOneBy({ id: credential.personId }) : null;
    if (person?.status !== 'active') throw new Problem('signIn.noMatch');
    await this.limits.forgive(email, from.address);
    return this.db.transact(() => this.open(person, from));
  }

  /** Within a transaction: for who has just shown who they are. */
  async open(person: Person, from: From): Promise<Opened> {
    const token = randomBytes(32).toString('base64url');
    const now = clock.now();
    const session: Session = {
      id: newId(),
      tokenHash: hashToken(token),
      personId: person.id,
      device: deviceOf(from.userAgent),
      startedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + stayMillis),
      endedAt: null,
    };
    await this.db.of(Session).insert(session);
    await this.facts.record(
      SignedIn,
      { personId: person.id, sessionId: session.id },
      { personId: person.id },
    );
    return { token, expires: session.expiresAt, person };
  }

  /** Whether somebody has chosen a password. */
  canSignIn(personId: string): Promise<boolean> {
    return this.db.of(Credential).existsBy({ personId });
  }

  /** Mine, last seen first. */
  mine(viewer: Viewer): Promise<Session[]> {
    return this.db.of(Session).find({
      where: { personId: viewer.personId, endedAt: IsNull(), expiresAt: MoreThan(clock.now()) },
      order: { lastSeenAt: 'DESC' },
      take: 50,
    });
  }

  /** One of mine; its sockets close at once. */
  end(viewer: Viewer, sessionId: string): Promise<void> {
    return this.db.transact(async () => {
      if ((await this.close([sessionId], viewer.personId, viewer)) === 0) throw new Refusal('NOT_FOUND');
    });
  }

  endOthers(viewer: Viewer): Promise<void> {
    return this.db.transact(async () => {
      const others = await this.db
        .of(Session)
        .findBy({ personId: viewer.personId, endedAt: IsNull(), id: Not(viewer.sessionId) });
      await this.close(
        others.map(({ id }) => id),
        viewer.personId,
        viewer,
      );
    });
  }

  /** All sessions but this one end: whoever had the old password is out. */
  async changePassword(viewer: Viewer, present: string, next: string, from: From): Promise<void> {
    const credential = await this.db.of(Credential).findOneBy({ personId: viewer.personId });
    await this.limits.count(`password:${viewer.personId}`, from.address);
    if (!(await isPassword(credential?.passwordHash ?? null, present)))
      throw new Problem('password.wrong', 'present');
    const passwordHash = await hashPassword(checkPassword(next, 'next'));
    await this.db.transact(async () => {
      await this.db
        .of(Credential)
        .update({ personId: viewer.personId }, { passwordHash, changedAt: clock.now() });
      await this.endOthers(viewer);
      await this.facts.record(PasswordChanged, { personId: viewer.personId }, viewer);
    });
  }

  /** Within a transaction: everything of somebody who may no longer come in. */
  async endAllOf(personId: string, actor: Viewer): Promise<void> {
    const open = await this.db.of(Session).findBy({ personId, endedAt: IsNull() });
    await this.close(
      open.map(({ id }) => id),
      personId,
      actor,
    );
  }

  private async close(ids: string[], personId: string, actor: Viewer): Promise<number> {
    const ended = await this.db.rows<{ id: string }>(
      'UPDATE session SET ended_at = now() WHERE id = ANY($1::uuid[]) AND person_id = $2 AND ended_at IS NULL RETURNING id',
      [ids, personId],
    );
    for (const { id } of ended) await this.facts.record(SessionEnded, { personId, sessionId: id }, actor);
    return ended.length;
  }
}

/** Long enough is what counts; what is in it is one's own business. */
export function checkPassword(password: string, field = 'password'): string {
  const { min, max } = textLimits.password;
  if ([...password].length < min) throw new Problem('password.short', field);
  if (password.length > max) throw new Problem('password.long', field);
  return password;
}

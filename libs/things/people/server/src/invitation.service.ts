import { randomBytes } from 'node:crypto';
import {
  CommunityStarted,
  InvitationRevoked,
  type Language,
  MembershipStarted,
  type OrganisationRole,
  PersonInvited,
  PersonJoined,
} from '@plein/contract';
import {
  Facts,
  Gate,
  Membership,
  Person,
  RoleService,
  type Viewer,
  hashToken,
  isHr,
  personPolicy,
} from '@plein/kernel/server';
import { Config, Db, Problem, Refusal, clock, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Credential } from './credential.entity';
import { Invitation } from './invitation.entity';
import { hashPassword } from './passwords';
import { PersonService } from './person.service';
import { type From, type Opened, SessionService, checkPassword } from './session.service';
import { SignInLimits } from './sign-in-limits';

const openMillis = 14 * 24 * 60 * 60 * 1000;
const setupLock = 7_231_946_003;

const newToken = (): string => randomBytes(24).toString('base64url');
const isOpen = () => ({
  acceptedAt: IsNull(),
  revokedAt: IsNull(),
  expiresAt: MoreThan(clock.now()),
});
const forAll = { scope: 'organisation', scopeId: null } as const;

/** How people come in: by a link that works once, and the very first one by a page that is there once. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
    private readonly people: PersonService,
    private readonly sessions: SessionService,
    private readonly roles: RoleService,
    private readonly gate: Gate,
    private readonly limits: SignInLimits,
    private readonly config: Config,
  ) {}

  /** @returns the link; it is told once, only its hash is kept. */
  async invite(
    viewer: Viewer,
    draft: { id?: string | null; name: string; email?: string | null },
    origin: string,
  ): Promise<{ invitation: Invitation; link: string }> {
    if (!isHr(viewer)) throw new Refusal('FORBIDDEN');
    return this.db.transact(
      async () => (await this.again(draft.id, viewer, origin)) ?? this.open(draft, viewer, origin),
    );
  }

  /** Within a transaction; `viewer` is null on the command line. */
  async open(
    draft: { id?: string | null; name: string; email?: string | null; role?: OrganisationRole },
    viewer: Viewer | null,
    origin: string,
  ): Promise<{ invitation: Invitation; link: string }> {
    const email = draft.email?.trim() || null;
    if (email && (await this.isKnown(email))) throw new Problem('invitation.known', 'email');
    const person = await this.people.add(draft.name, 'invited', 'nl');
    const opened = await this.makeLink(person, email, viewer, origin, draft.id);
    if (draft.role) await this.roles.give({ ...forAll, personId: person.id, role: draft.role }, viewer);
    return opened;
  }

  /** A new link for who is not in yet; the one before it works no longer. */
  async renew(
    viewer: Viewer,
    personId: string,
    origin: string,
  ): Promise<{ invitation: Invitation; link: string }> {
    if (!isHr(viewer)) throw new Refusal('FORBIDDEN');
    return this.db.transact(async () => {
      const person = await this.gate.openToChange(viewer, personPolicy, 'read', personId);
      if (person.status !== 'invited') throw new Problem('invitation.isIn');
      const [last] = await this.db
        .of(Invitation)
        .find({ where: { personId }, order: { id: 'DESC' }, take: 1 });
      await this.closeAllOf(personId);
      return this.makeLink(person, last?.email ?? null, viewer, origin);
    });
  }

  private async makeLink(
    person: Person,
    email: string | null,
    viewer: Viewer | null,
    origin: string,
    id?: string | null,
  ): Promise<{ invitation: Invitation; link: string }> {
    const token = newToken();
    const now = clock.now();
    const invitation = this.db.of(Invitation).create({
      id: id ?? newId(),
      tokenHash: hashToken(token),
      personId: person.id,
      email,
      invitedBy: viewer?.personId ?? null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + openMillis),
      acceptedAt: null,
      revokedAt: null,
    });
    await this.db.of(Invitation).insert(invitation);
    await this.facts.record(PersonInvited, { personId: person.id }, viewer);
    return { invitation, link: this.linkOf(token, origin) };
  }

  /**
   * A second try with the same id is the same invitation. Its link was told once and is not kept, so that it
   * gets another: the last one that was told is the one that works.
   */
  private async again(
    id: string | null | undefined,
    viewer: Viewer,
    origin: string,
  ): Promise<{ invitation: Invitation; link: string } | null> {
    if (!id) return null;
    await this.db.rows("SELECT pg_advisory_xact_lock(hashtextextended('invitation:' || $1, 0))", [id]);
    const invitation = await this.db.of(Invitation).findOneBy({ id });
    if (!invitation) return null;
    if (invitation.invitedBy !== viewer.personId) throw new Refusal('FORBIDDEN');
    if (invitation.acceptedAt || invitation.revokedAt) throw new Problem('invitation.gone');
    const token = newToken();
    await this.db.of(Invitation).update({ id }, { tokenHash: hashToken(token) });
    return { invitation, link: this.linkOf(token, origin) };
  }

  private linkOf(token: string, origin: string): string {
    return `${this.config.appUrl || origin}/invite/${token}`;
  }

  /** Somebody signs in with it, or has an open invitation on it. */
  private async isKnown(email: string): Promise<boolean> {
    return (
      (await this.db.of(Credential).existsBy({ email })) ||
      (await this.db.of(Invitation).existsBy({ email, ...isOpen() }))
    );
  }

  openOnes(viewer: Viewer): Promise<Invitation[]> {
    if (!isHr(viewer)) throw new Refusal('FORBIDDEN');
    return this.db.of(Invitation).find({ where: isOpen(), order: { id: 'DESC' }, take: 200 });
  }

  revoke(viewer: Viewer, id: string): Promise<void> {
    if (!isHr(viewer)) throw new Refusal('FORBIDDEN');
    return this.db.transact(async () => {
      const [revoked] = await this.db.rows<{ personId: string }>(
        `UPDATE invitation SET revoked_at = now() WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL
         RETURNING person_id AS "personId"`,
        [id],
      );
      if (!revoked) throw new Refusal('NOT_FOUND');
      await this.facts.record(InvitationRevoked, revoked, viewer);
    });
  }

  private async closeAllOf(personId: string): Promise<void> {
    await this.db.rows(
      'UPDATE invitation SET revoked_at = now() WHERE person_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL',
      [personId],
    );
  }

  /** Who an open link is for; null when it is used, revoked, expired or made up. */
  async forWhom(token: string): Promise<{ person: Person; invitation: Invitation } | null> {
    const invitation = await this.db.of(Invitation).findOneBy({ tokenHash: hashToken(token), ...isOpen() });
    const person = invitation && (await this.db.of(Person).findOneBy({ id: invitation.personId }));
    return invitation && person?.status === 'invited' ? { person, invitation } : null;
  }

  async accept(
    token: string,
    draft: { name: string; email: string; password: string; language: Language },
    from: From,
  ): Promise<Opened> {
    await this.limits.countAddress(from.address);
    if (!(await this.forWhom(token))) throw new Problem('invitation.gone');
    const passwordHash = await hashPassword(checkPassword(draft.password));
    return this.db.transact(async () => {
      const taken = await this.db.rows(
        'UPDATE invitation SET accepted_at = now() WHERE token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now() RETURNING id',
        [hashToken(token)],
      );
      const invitation = await this.db.of(Invitation).findOneBy({ tokenHash: hashToken(token) });
      const person =
        invitation &&
        (await this.db
          .of(Person)
          .findOne({ where: { id: invitation.personId }, lock: { mode: 'pessimistic_write' } }));
      if (taken.length === 0 || !invitation || person?.status !== 'invited')
        throw new Problem('invitation.gone');
      await this.limits.forgive(null, from.address);
      return this.join(invitation.personId, draft, passwordHash, from);
    });
  }

  async isSetUp(): Promise<boolean> {
    const [row] = await this.db.rows<{ there: boolean }>(
      `SELECT EXISTS (SELECT FROM person WHERE status <> 'imported') AS there`,
    );
    return row!.there;
  }

  /** The first admin, when there is nobody yet. Two at once: one gets in, the other finds the page gone. */
  async setUp(
    draft: { organisation: string; name: string; email: string; password: string; language: Language },
    from: From,
  ): Promise<Opened> {
    await this.limits.countAddress(from.address);
    if (await this.isSetUp()) throw new Refusal('NOT_FOUND');
    const passwordHash = await hashPassword(checkPassword(draft.password));
    return this.db.transact(async () => {
      await this.db.rows('SELECT pg_advisory_xact_lock($1)', [setupLock]);
      if (await this.isSetUp()) throw new Refusal('NOT_FOUND');
      await this.db.rows(
        'INSERT INTO organisation (name) VALUES ($1) ON CONFLICT (singleton) DO UPDATE SET name = excluded.name',
        [draft.organisation.trim()],
      );
      const person = await this.people.add(draft.name, 'invited', draft.language);
      for (const role of ['admin', 'news'] as const)
        await this.roles.give({ ...forAll, personId: person.id, role }, null);
      const opened = await this.join(person.id, draft, passwordHash, from);
      await this.welcome(person.id, draft.language);
      return opened;
    });
  }

  private async join(
    personId: string,
    draft: { name: string; email: string; language: Language },
    passwordHash: string,
    from: From,
  ): Promise<Opened> {
    const email = draft.email.trim();
    const taken = await this.db.rows(
      'INSERT INTO credential (person_id, email, password_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1',
      [personId, email, passwordHash],
    );
    if (taken.length === 0) throw new Problem('email.taken', 'email');
    const person = await this.people.rename(personId, draft.name, draft.language);
    await this.facts.record(PersonJoined, { personId }, { personId });
    return this.sessions.open(person, from);
  }

  /** Never an empty product: one community to begin in. */
  private async welcome(personId: string, language: Language): Promise<void> {
    const communityId = newId();
    const [name, purpose] =
      language === 'nl'
        ? ['Zo werkt het hier', 'Hier spreken we af hoe we Plein gebruiken. Meepraten? Draag gerust bij.']
        : ['How we work here', 'Here we agree how we use Plein. Want to join in? Every bit helps.'];
    await this.db.rows(
      `INSERT INTO community (id, slug, name, kind, purpose, language, member_count) VALUES ($1, $2, $3, 'open', $4, $5, 1)`,
      [communityId, language === 'nl' ? 'zo-werkt-het-hier' : 'how-we-work-here', name, purpose, language],
    );
    await this.db.of(Membership).insert({ communityId, personId, since: clock.now() });
    await this.facts.record(CommunityStarted, { communityId }, null, { kind: [null, 'open'] });
    await this.facts.record(MembershipStarted, { communityId, personId }, null);
    await this.roles.give({ personId, role: 'owner', scope: 'community', scopeId: communityId }, null);
  }
}

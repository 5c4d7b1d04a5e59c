import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Config, isId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/** Where bytes lie. Another back end fulfils the same contract; `storage.spec.ts` says which. */
export abstract class Storage {
  /** A place for a file on its way, on the same disk as where it will lie. */
  abstract temporary(id: string): Promise<string>;
  /** Keeps a finished temporary file under its id. */
  abstract keep(temporary: string, id: string): Promise<void>;
  /** @throws ENOENT when it is not there. */
  abstract open(id: string, range?: { start: number; end: number }): Promise<Readable>;
  abstract has(id: string): Promise<boolean>;
  abstract remove(id: string): Promise<void>;
}

/** A folder on this machine: ids only, spread over sub-folders; nothing a person typed becomes a path. */
@Injectable()
export class DiskStorage extends Storage {
  private readonly root: string;

  constructor(config: Config) {
    super();
    this.root = path.resolve(config.files);
  }

  async temporary(id: string): Promise<string> {
    const folder = path.join(this.root, 'incoming');
    await mkdir(folder, { recursive: true });
    return path.join(folder, this.checked(id));
  }

  async keep(temporary: string, id: string): Promise<void> {
    const file = this.pathOf(id);
    await mkdir(path.dirname(file), { recursive: true });
    await rename(temporary, file);
  }

  async open(id: string, range?: { start: number; end: number }): Promise<Readable> {
    return (await open(this.pathOf(id))).createReadStream(range);
  }

  async has(id: string): Promise<boolean> {
    return stat(this.pathOf(id)).then(
      () => true,
      () => false,
    );
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  private pathOf(id: string): string {
    const name = this.checked(id);
    return path.join(this.root, name.slice(-2), name);
  }

  private checked(id: string): string {
    const [name, width] = id.split('@');
    if (!isId(name) || (width !== undefined && !/^\d{2,4}$/.test(width)))
      throw new Error('not the id of a file');
    return id.toLowerCase();
  }
}

import { constants } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { markdownLimit } from '@plein/document/markdown';
import { ImportProblem } from '../place.service';
import type { Tally } from '../report';

const deepest = 40;
const mostFiles = 50_000;
const longestPath = 400;

/** Why a file is passed over; told to whoever runs the import. */
export class Unusable extends Error {}

/** A folder that is read and never left: links on the disk are not followed, wherever they lead. */
export class Folder {
  private constructor(
    readonly root: string,
    /** Its files by their path from the root, with slashes; in an order that is always the same. */
    readonly files: ReadonlySet<string>,
  ) {}

  static async open(directory: string, tally: Tally): Promise<Folder> {
    if (!(await stat(directory).catch(() => null))?.isDirectory())
      throw new ImportProblem(`There is no folder "${directory}".`);
    const root = await realpath(directory);
    const files: string[] = [];
    const look = async (folder: string, depth: number): Promise<void> => {
      const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => null);
      if (!entries) return tally.leave(folder, 'the folder', 'it cannot be read');
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const name = folder ? `${folder}/${entry.name}` : entry.name;
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        if (entry.isSymbolicLink()) tally.leave(name, 'a link on the disk', 'it is not followed');
        else if (name.length > longestPath) tally.leave(name, 'the file', 'its path is too long');
        else if (entry.isDirectory() && depth < deepest) await look(name, depth + 1);
        else if (entry.isDirectory())
          tally.leave(name, 'the folder', `it lies deeper than ${deepest} folders`);
        else if (!entry.isFile()) tally.leave(name, 'something that is no file', 'it is not read');
        else if (files.length < mostFiles) files.push(name);
        else tally.leave(name, 'the file', `there are more than ${mostFiles}`);
      }
    };
    await look('', 1);
    return new Folder(root, new Set(files));
  }

  /** @throws Unusable */
  async open(name: string): Promise<FileHandle> {
    const place = path.join(this.root, name);
    if (!this.files.has(name) || !(await this.isInside(place)))
      throw new Unusable('it lies outside of the folder');
    return open(place, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => {
      throw new Unusable('it cannot be read');
    });
  }

  /** A text file as text. @throws Unusable */
  async text(name: string, most = markdownLimit): Promise<string> {
    const handle = await this.open(name);
    try {
      const { size } = await handle.stat();
      if (size > most) throw new Unusable(`it is larger than ${most / 1_000_000} MB`);
      const bytes = await handle.readFile();
      if (bytes.includes(0)) throw new Unusable('it holds NUL bytes: this is no text, or UTF-16');
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? new Unusable('it is not UTF-8') : error;
    } finally {
      await handle.close();
    }
  }

  private async isInside(place: string): Promise<boolean> {
    const real = await realpath(place).catch(() => null);
    return real !== null && real.startsWith(this.root + path.sep);
  }
}

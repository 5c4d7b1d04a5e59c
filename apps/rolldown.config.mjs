import path from 'node:path';
import { defineConfig } from 'rolldown';

const root = path.resolve(import.meta.dirname, '..');

/** Bundles the entries of one server app: our own sources together, packages left where they are. */
export const server = (name, entries = ['main'], others = {}) =>
  defineConfig({
    input: Object.fromEntries([
      ...entries.map((entry) => [entry, path.join(root, `apps/${name}/src/${entry}.ts`)]),
      ...Object.entries(others).map(([entry, file]) => [entry, path.join(root, file)]),
    ]),
    platform: 'node',
    // Paths, decorators and their metadata are read from here.
    tsconfig: path.join(root, 'apps/api/tsconfig.json'),
    external: (id) =>
      !id.startsWith('.') &&
      !path.isAbsolute(id) &&
      !id.startsWith('@plein/') &&
      !id.startsWith('@oxc-project/runtime'),
    output: {
      dir: path.join(root, `dist/apps/${name}`),
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].mjs',
      keepNames: true,
      cleanDir: true,
    },
  });

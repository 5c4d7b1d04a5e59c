import path from 'node:path';
import { defineConfig } from 'rolldown';

const root = path.resolve(import.meta.dirname, '..');

/** Bundles one server app: our own sources in one file, packages left where they are. */
export const server = (name) =>
  defineConfig({
    input: { main: path.join(root, `apps/${name}/src/main.ts`) },
    platform: 'node',
    // Paths, decorators and their metadata are read from here.
    tsconfig: path.join(root, 'apps/api/tsconfig.json'),
    external: (id) =>
      !id.startsWith('.') && !path.isAbsolute(id) && !id.startsWith('@plein/') && !id.startsWith('@oxc-project/runtime'),
    output: {
      dir: path.join(root, `dist/apps/${name}`),
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].mjs',
      keepNames: true,
      cleanDir: true,
    },
  });

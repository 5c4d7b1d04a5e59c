import path from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const api = `http://127.0.0.1:${process.env.PLEIN_API_PORT ?? 3001}`;

/** Messages are read when the product is built, so that no browser has to know how. */
const compiledMessages = {
  name: 'compiled-messages',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/i18n\/\w+\.json$/.test(id)) return undefined;
    const compiled = Object.entries(JSON.parse(code)).map(([key, text]) => [
      key,
      parse(text, { captureLocation: false }),
    ]);
    return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
  },
};

/** What a document says, without the lines and spaces in which it is written. */
const denseDocuments = {
  name: 'dense-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/web\/src\/.*\.tsx?$/.test(id) || !code.includes('graphql(`')) return undefined;
    const dense = (document) =>
      document
        .replace(/\s+/g, ' ')
        .replace(/ ?([{}():,!]|\.\.\.) ?/g, '$1')
        .trim();
    return { code: code.replace(/graphql\(`[^`]*`\)/g, dense), map: null };
  },
};

/** What stands in the door of a part and no first screen asks for: it comes with the pages that do. */
const later =
  /\/(ProfileHeader|EditProfile|PresenceChoice|CommunityFrame|JoinButton|OfferDialog|LaterDialog|ChipsField|Combobox)\.tsx$/;

/** Whether a module comes with the page itself: the way to it has no `import()` in it. */
const known = new Map();
function isFirst(id, graph) {
  if (later.test(id)) return false;
  if (!known.has(id)) {
    known.set(id, false);
    const info = graph.getModuleInfo(id);
    known.set(id, Boolean(info?.isEntry || info?.importers.some((one) => isFirst(one, graph))));
  }
  return known.get(id);
}

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: path.join(root, 'node_modules/.vite/web'),
  plugins: [compiledMessages, denseDocuments, react()],
  resolve: {
    tsconfigPaths: true,
    alias: [
      {
        find: /^@formatjs\/icu-messageformat-parser$/,
        replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    ],
  },
  build: {
    outDir: path.join(root, 'dist/apps/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    chunkSizeWarningLimit: 700,
    assetsInlineLimit: 0,
    // One file for the first screen: fifty small ones are a tenth larger together.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: later, sideEffects: false }] },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'first', name: (id, graph) => (isFirst(id, graph) ? 'first' : null) }],
        },
      },
    },
  },
  server: {
    port: Number(process.env.PORT ?? 3000),
    proxy: {
      '/graphql': api,
      '/files': api,
      '/api': api,
      '/live': { target: api.replace('http', 'ws'), ws: true },
    },
  },
});

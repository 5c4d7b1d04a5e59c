import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const api = `http://127.0.0.1:${process.env.PLEIN_API_PORT ?? 3001}`;

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: path.join(root, 'node_modules/.vite/web'),
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  build: {
    outDir: path.join(root, 'dist/apps/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    chunkSizeWarningLimit: 700,
    assetsInlineLimit: 0,
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

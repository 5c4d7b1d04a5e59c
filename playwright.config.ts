import { defineConfig } from '@playwright/test';

/** A real Chromium against the built product on a database of its own. Nothing reaches beyond this machine. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.journey.ts',
  workers: 1,
  // A journey waits for what it sees, but a busy machine may keep it waiting too long: once more, and said so.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  globalSetup: './e2e/open-plein.ts',
  outputDir: 'test-results',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
});

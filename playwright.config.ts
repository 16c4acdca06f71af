import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { installedBrowser } from './tools/find-browser.ts';

// both are settled once, in the first process; Playwright's workers inherit them
const port = (process.env['PARLEY_PORT'] ??= String(await freePort(4173)));
const executablePath = (process.env['CHROMIUM_PATH'] ??= installedBrowser() ?? '');
const address = `http://127.0.0.1:${port}`;

const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const QUIET_FLAGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // a shared machine stalls now and then: what passes the second time is listed as flaky, by name
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['list'], ['json']],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    // fetching the whole product anew in every test is for the tests of that alone
    serviceWorkers: 'block',
    launchOptions: { args: [...ROOT_FLAGS, ...QUIET_FLAGS], ...(executablePath !== '' && { executablePath }) },
  },
  webServer: { command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`, url: address },
});

async function freePort(from: number): Promise<number> {
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(from, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  return isFree ? from : freePort(from + 1);
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { siteFolder } from '../site/support/dist.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const preview = fileURLToPath(new URL('../../src/cli/commands/preview.ts', import.meta.url));
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  outputDir: `../../test-results/${port}`,
  fullyParallel: true,
  workers: 2,
  // A busy machine can be slower than any wait; what passes the second time is listed as flaky.
  retries: 1,
  // The slowest test takes this long on two busy cores.
  timeout: 90_000,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      // One process fewer.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--in-process-gpu',
      ],
      ...(executablePath ? { executablePath } : {}),
    },
    viewport: { width: 1280, height: 800 },
    // Tests see what the server sends; those about reading without a network allow the worker.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `"${process.execPath}" "${preview}" --host 127.0.0.1 --port ${port}`,
    cwd: siteFolder,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});

/**
 * Runs the steps of `npm test`, or the slow ones of `npm run test:slow`, two at a time, and ends
 * with one line, `N passed, N failed`, that adds them up.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The tests of the engine look at an invented site, so that no case has to stay for them. */
const inventedSite = { name: 'Invented site', script: 'build:fixture', browser: true };
/** With an address a site has all its files: a feed, a sitemap. */
const addressed = { SITE_URL: process.env.SITE_URL || 'https://reading.test' };
/** PDFs are tested with the invented site. */
const build = { name: 'Build', script: 'build', args: ['--no-pdf'], env: addressed };

/**
 * Each step, those that take longest first. The build begins with the check of the content. `count`
 * reads from its output how many tests it ran; a step without tests of its own counts as one.
 * `after` names a step that must have ended, `needs` one that must have passed; `browser` says that
 * it needs one.
 */
const steps = [
  { name: 'Types', script: 'types' },
  inventedSite,
  // Types and build write what Astro keeps between runs, so not at once.
  { ...build, after: 'Types' },
  { name: 'Browser, first half', ...browserTests(1) },
  { name: 'Browser, second half', ...browserTests(2) },
  { name: 'Core', script: 'test:core', count: nodeTests },
  { name: 'Built site', script: 'test:site', count: nodeTests, needs: 'Invented site' },
  { name: 'Content', script: 'test:content', count: nodeTests, needs: 'Build' },
  { name: 'Editor', script: 'test:editor', count: nodeTests },
  { name: 'Lint and format', script: 'lint' },
];

/** What would make `npm test` too long to be run before each commit. */
const slowSteps = [
  inventedSite,
  { ...build, after: 'Invented site' },
  {
    name: 'Browser, slow tests',
    script: 'test:e2e',
    args: ['--grep=@slow', '--workers=1'],
    env: { TEST_PORT: '4399' },
    count: playwrightTests,
    needs: 'Invented site',
    browser: true,
  },
  { name: 'Hostile', script: 'test:hostile:short', count: nodeTests },
  {
    name: 'Content in a browser',
    script: 'test:content:browser',
    args: ['--workers=1'],
    env: { TEST_PORT: '4397' },
    count: playwrightTests,
    needs: 'Build',
    browser: true,
  },
  // Whether the measuring works, not how long anything takes; what pages need is a test of the
  // built site.
  { name: 'Benchmarks, short', script: 'bench', args: ['anchoring', 'check', 'build', '--short'] },
  // If there is no Firefox its tests are left out and say so.
  {
    name: 'Firefox',
    script: 'test:firefox',
    count: nodeTests,
    mayBeEmpty: true,
    needs: 'Invented site',
  },
];

const compiled = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

/** Most steps keep one processor busy, and the smallest machines have two. */
const lanes = 2;

/** Half of the browser's tests, one at a time, with a server of their own. */
function browserTests(half) {
  return {
    script: 'test:e2e',
    args: [`--shard=${half}/2`, '--workers=1', '--grep-invert=@slow'],
    env: { TEST_PORT: String(4398 + half) },
    count: playwrightTests,
    needs: 'Invented site',
    browser: true,
  };
}

/**
 * Runs the steps and prints what each said.
 *
 * @param {{ script: Function, findBrowser: () => Promise<string>, slow: boolean }} tools `script`
 *   runs an npm script; `findBrowser` gives the path of a browser, empty for Playwright's own, and
 *   may first have to install one; `slow` chooses the slow steps
 * @returns {Promise<number>} the exit code
 */
export async function runTests({ script, findBrowser, slow }) {
  const waiting = [...(slow ? slowSteps : steps)];
  /** Of each step that has ended, whether it passed. */
  const ended = new Map();
  const total = { passed: 0, failed: 0 };
  let browser;
  let changed = signal();

  const tell = () => {
    changed.resolve();
    changed = signal();
  };
  const searching = findBrowser().then((path) => {
    browser = path;
    tell();
  });
  const next = () => {
    const at = waiting.findIndex(
      ({ after, needs, ...step }) =>
        (!step.browser || browser !== undefined) &&
        (!after || ended.has(after)) &&
        (!needs || ended.get(needs) === true),
    );
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  const isHopeless = ({ needs }) => ended.get(needs) === false;

  const lane = async () => {
    while (waiting.length > 0) {
      const step = next();
      if (!step) {
        if (waiting.every(isHopeless)) return;
        await changed.promise;
        continue;
      }
      const counted = await runStep(step, script, browser);
      total.passed += counted.passed;
      total.failed += counted.failed;
      ended.set(step.name, counted.failed === 0);
      tell();
    }
  };
  await Promise.all([searching, ...Array.from({ length: lanes }, lane)]);
  for (const { name, needs } of waiting) console.log(`\n— ${name}: not run, since ${needs} failed`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

/** A step's output is shown when it has ended, so that those of two do not mix. */
async function runStep(step, script, browser) {
  const start = Date.now();
  const { code, output } = await script(step.script, step.args ?? [], {
    quiet: true,
    // Node.js keeps what it compiled from one process to the next: the steps start hundreds.
    env: {
      FORCE_COLOR: '0',
      NODE_COMPILE_CACHE: compiled,
      ...(browser ? { CHROMIUM_PATH: browser } : {}),
      ...step.env,
    },
  });
  const counted = step.count?.(output) ?? {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
  };
  // A step that fails although each of its tests passed (it crashed, or found none) has failed.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  if (code === 0 && counted.passed === 0 && !step.mayBeEmpty) counted.failed += 1;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `\n— ${step.name} (${seconds} s): ${counted.passed} passed, ${counted.failed} failed\n${output.trimEnd()}`,
  );
  return counted;
}

function signal() {
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

function nodeTests(output) {
  return {
    passed: lastNumber(output, /^. pass (\d+)$/gm),
    failed: lastNumber(output, /^. fail (\d+)$/gm) + lastNumber(output, /^. cancelled (\d+)$/gm),
  };
}

/** A test that passed when it was tried again has passed; Playwright lists it as flaky. */
function playwrightTests(output) {
  return {
    passed: lastNumber(output, /^\s*(\d+) passed/gm) + lastNumber(output, /^\s*(\d+) flaky/gm),
    failed:
      lastNumber(output, /^\s*(\d+) failed/gm) + lastNumber(output, /^\s*(\d+) did not run/gm),
  };
}

function lastNumber(output, pattern) {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

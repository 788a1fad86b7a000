/** Runs every check and ends with one line, `N passed, N failed`, that adds them up. */

/** Each step, and how to read from its output how many tests it ran. A step without tests of its own counts as one. */
const steps = [
  { name: 'Types', script: 'types' },
  { name: 'Lint and format', script: 'lint' },
  { name: 'Core', script: 'test:core', count: nodeTests },
  { name: 'Hostile', script: 'test:hostile:short', count: nodeTests },
  { name: 'Editor', script: 'test:editor', count: nodeTests },
  { name: 'Content', script: 'check' },
  { name: 'Build', script: 'build' },
  { name: 'Built site', script: 'test:site', count: nodeTests },
  { name: 'Browser', script: 'test:e2e', count: playwrightTests },
  // Where there is no Firefox its tests are left out and say so.
  { name: 'Firefox', script: 'test:firefox', count: nodeTests, mayBeEmpty: true },
];

/**
 * @param {{ script: Function, browser: string }} tools
 * @returns {Promise<number>} the exit code
 */
export async function runTests({ script, browser }) {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    console.log(`\n— ${step.name}`);
    const { code, output } = await script(step.script, [], { env: { CHROMIUM_PATH: browser, FORCE_COLOR: '0' } });
    const counted = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    // A step that fails although each of its tests passed (it crashed, or found none) has failed.
    if (code !== 0 && counted.failed === 0) counted.failed = 1;
    if (code === 0 && counted.passed === 0 && !step.mayBeEmpty) counted.failed += 1;
    total.passed += counted.passed;
    total.failed += counted.failed;
    if (step.script === 'build' && code !== 0) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

function nodeTests(output) {
  return {
    passed: lastNumber(output, /^. pass (\d+)$/gm),
    failed: lastNumber(output, /^. fail (\d+)$/gm) + lastNumber(output, /^. cancelled (\d+)$/gm),
  };
}

function playwrightTests(output) {
  return {
    passed: lastNumber(output, /^\s*(\d+) passed/gm),
    failed: lastNumber(output, /^\s*(\d+) failed/gm) + lastNumber(output, /^\s*(\d+) flaky/gm),
  };
}

function lastNumber(output, pattern) {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { explainNode } from '../../../../src/cli/commands/node-version.mjs';

const mac = { platform: 'darwin', arch: 'arm64' };

suite('a version of Node.js', () => {
  for (const version of ['v22.18.0', 'v22.21.1', 'v23.6.0', 'v24.0.0', 'v24.21.0', 'v26.1.0'])
    test(`${version} will do`, () => assert.equal(explainNode(version, mac), undefined));

  for (const version of ['v18.20.8', 'v20.19.5', 'v22.12.0', 'v22.17.1', 'v23.5.0'])
    test(`${version} is refused in words`, () => {
      const problem = explainNode(version, mac);
      assert.match(problem ?? '', /needs Node\.js 22\.18 or later .*found v\d/);
      assert.match(problem ?? '', /Install Node\.js 24 from https:\/\/nodejs\.org/);
    });

  test('on Linux x64 the advice is to install the project’s own', () => {
    const problem = explainNode('v20.19.5', { platform: 'linux', arch: 'x64' });
    assert.match(problem ?? '', /run `npm ci` without `--omit=optional`/);
    assert.match(
      explainNode('v20.19.5', { platform: 'linux', arch: 'arm64' }) ?? '',
      /nodejs\.org/,
    );
  });
});

interface Manifest {
  engines: { node: string };
  scripts: Record<string, string>;
}
const manifest = JSON.parse(
  readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
) as Manifest;

test('`engines` names the versions that are accepted', () => {
  assert.equal(manifest.engines.node, '^22.18.0 || >=23.6.0');
});

test('every npm script that runs TypeScript checks the version first', () => {
  const unchecked = Object.entries(manifest.scripts).filter(
    ([, command]) =>
      /\.ts\b|\bastro\b|\bplaywright\b/.test(command.replaceAll(/prettier .*|eslint [^&]*/g, '')) &&
      !/require-node\.mjs/.test(command),
  );
  assert.deepEqual(unchecked, []);
});

test('no npm script uses an option that Node.js 22.18 does not know', () => {
  const commands = Object.values(manifest.scripts).join('\n');
  assert.doesNotMatch(commands, / --test-isolation/);
  assert.match(commands, / --experimental-test-isolation=none/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, readListening } from '../../../../../src/cli/commands/preview/options.ts';

test('options come before variables, variables before what is usual', () => {
  const env = { PORT: '8000', HOST: '0.0.0.0' };
  assert.deepEqual(readListening([], {}), { host: '127.0.0.1', port: 4321, isChosen: false });
  assert.deepEqual(readListening([], env), { host: '0.0.0.0', port: 8000, isChosen: true });
  assert.deepEqual(readListening(['--port', '9000', '--host', 'localhost'], env), {
    host: 'localhost',
    port: 9000,
    isChosen: true,
  });
  assert.deepEqual(readListening([], { PORT: '', HOST: '' }), readListening([], {}));
});

for (const port of ['0', '65536', '80a', '8.5', ' ', '-1'])
  test(`the port "${port}" is a message`, () => {
    assert.match(
      (readListening([], { PORT: port }) as { problem: string }).problem,
      /^Unexpected port .*expected a number from 1 to 65535/,
    );
  });

test('so is an unknown option', () => {
  assert.match((readListening(['--prot', '1'], {}) as { problem: string }).problem, /--prot/);
});

test('the address is one that a browser can open, with the path of the site', () => {
  assert.equal(addressOf({ host: '127.0.0.1', port: 4321 }, '/'), 'http://127.0.0.1:4321/');
  assert.equal(addressOf({ host: '0.0.0.0', port: 80 }, '/a/'), 'http://localhost:80/a/');
  assert.equal(addressOf({ host: '::1', port: 80 }, '/'), 'http://[::1]:80/');
});

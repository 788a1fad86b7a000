import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { removeUnused } from '../../../src/disk/remove-unused.ts';
import { keepOnDisk } from '../../../src/disk/disk-cache.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (kept: Uint8Array): string => new TextDecoder().decode(kept);

suite('what is kept from build to build', () => {
  const inFolder = async (run: (folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'second-reading-kept-'));
    try {
      await run(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const never = (): Promise<Uint8Array> => Promise.reject(new Error('made again'));
  const make = (text: string) => (): Promise<Uint8Array> => Promise.resolve(bytes(text));

  test('is made once', () =>
    inFolder(async (folder) => {
      assert.equal(words(await keepOnDisk(folder, ['a', 'b'], make('first'))), 'first');
      assert.equal(words(await keepOnDisk(folder, ['a', 'b'], never)), 'first');
    }));

  test('is made again from anything else, however its parts are split', () =>
    inFolder(async (folder) => {
      await keepOnDisk(folder, ['a', 'b'], make('first'));
      assert.equal(words(await keepOnDisk(folder, ['ab'], make('second'))), 'second');
      assert.equal(words(await keepOnDisk(folder, ['a', 'c'], make('third'))), 'third');
      assert.equal(words(await keepOnDisk(folder, ['a', 'b'], never)), 'first');
    }));

  test('is made again if any of its bytes is lost or changed', () =>
    inFolder(async (folder) => {
      await keepOnDisk(folder, ['a'], make('first'));
      const [name = ''] = readdirSync(folder);
      const path = join(folder, name);
      const whole = readFileSync(path);
      const last = whole.length - 1;
      const broken = [
        whole.subarray(0, last),
        whole.subarray(0, 20),
        Buffer.alloc(0),
        Buffer.alloc(whole.length),
        Buffer.from(whole),
      ];
      broken[4]?.writeUInt8((whole[last] ?? 0) ^ 1, last);
      for (const [index, entry] of broken.entries()) {
        writeFileSync(path, entry);
        assert.equal(
          words(await keepOnDisk(folder, ['a'], make('again'))),
          'again',
          `entry ${index}`,
        );
        assert.equal(
          words(await keepOnDisk(folder, ['a'], never)),
          'again',
          `entry ${index}, fixed`,
        );
      }
    }));

  test('is whole when many make it at once, and nothing else is left', () =>
    inFolder(async (folder) => {
      const long = 'long '.repeat(50_000);
      const all = await Promise.all(
        Array.from({ length: 20 }, () => keepOnDisk(folder, ['a'], make(long))),
      );
      for (const one of all) assert.equal(words(one), long);
      assert.equal(readdirSync(folder).length, 1);
      assert.equal(words(await keepOnDisk(folder, ['a'], never)), long);
    }));

  test('is not kept but still returned if the folder cannot be made', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'file');
      writeFileSync(file, '');
      assert.equal(words(await keepOnDisk(join(file, 'below'), ['a'], make('first'))), 'first');
    }));

  test('of what has a name of its own the newest is kept, and only that', () =>
    inFolder(async (folder) => {
      await keepOnDisk(folder, ['a'], make('first'), 'page');
      assert.equal(words(await keepOnDisk(folder, ['a'], never, 'page')), 'first');
      assert.equal(words(await keepOnDisk(folder, ['b'], make('second'), 'page')), 'second');
      assert.deepEqual(readdirSync(folder), ['page']);
      assert.equal(
        words(await keepOnDisk(folder, ['a'], make('first again'), 'page')),
        'first again',
      );
    }));

  test('what no build has used for some time is removed, and what was used stays', () =>
    inFolder(async (folder) => {
      const yearAgo = new Date(Date.now() - 365 * 24 * 60 * 60 * 1000);
      const dayAgo = new Date(Date.now() - 24 * 60 * 60 * 1000);
      for (const name of ['used', 'unused']) {
        await keepOnDisk(folder, [name], make(name), name);
        utimesSync(join(folder, name), yearAgo, yearAgo);
      }
      await keepOnDisk(folder, ['used'], never, 'used');
      await removeUnused(dayAgo, [folder, join(folder, 'none')]);
      assert.deepEqual(readdirSync(folder), ['used']);
    }));

  test('a failure is passed on and not kept', () =>
    inFolder(async (folder) => {
      await assert.rejects(keepOnDisk(folder, ['a'], never), /made again/);
      assert.equal(words(await keepOnDisk(folder, ['a'], make('first'))), 'first');
    }));
});

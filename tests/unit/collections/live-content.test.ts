import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { liveContent, watchContent } from '../../../src/collections/live-content.ts';

/**
 * A development server whose watcher notices nothing of itself, as on some shared disks, and only
 * what `change` tells it.
 */
function deafServer(root: string) {
  const sent: unknown[] = [];
  const heard = new Map<string, (path: string) => void>();
  const hot = { send: (...parts: unknown[]) => sent.push(parts[0]), on: () => undefined };
  const watcher = {
    add: () => undefined,
    on: (event: string, hear: (path: string) => void) => heard.set(event, hear),
  };
  return {
    sent,
    change: (path: string) => heard.get('change')?.(path),
    server: { config: { root }, environments: { client: { hot } }, watcher },
  };
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; waited < 30_000 && !isTrue(); waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(isTrue());
}

test('files that change, come and go are seen even if the disk reports nothing', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'second-reading-live-'));
  t.after(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'content', 'pages'), { recursive: true });
  const file = (name: string): string => join(root, 'content', 'pages', name);
  await writeFile(file('about.md'), 'First.');
  const { server, sent } = deafServer(root);
  const setup = watchContent().hooks['astro:server:setup'];
  await setup?.({ server, logger: { info: () => undefined, error: assert.fail } } as never);
  const texts = (): Record<string, string> =>
    Object.fromEntries(
      (liveContent() ?? []).map(({ path, text }) => [path.replace('content/pages/', ''), text]),
    );
  const reloads = (): number =>
    sent.filter((item) => (item as { type?: string }).type === 'full-reload').length;
  assert.deepEqual(texts(), { 'about.md': 'First.' });
  await new Promise((resolve) => setTimeout(resolve, 300));

  await writeFile(file('about.md'), 'Second, and longer.');
  await until(() => texts()['about.md'] === 'Second, and longer.' && reloads() === 1);
  await writeFile(file('more.md'), 'More.');
  await rm(file('about.md'));
  await until(() => reloads() >= 2 && texts()['more.md'] === 'More.' && !('about.md' in texts()));
});

test('a file that is seen while it is empty, before its new words are written, is read with them', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'second-reading-live-'));
  t.after(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'content', 'pages'), { recursive: true });
  const file = join(root, 'content', 'pages', 'about.md');
  await writeFile(file, 'First.');
  const { server, sent, change } = deafServer(root);
  await watchContent().hooks['astro:server:setup']?.({
    server,
    logger: { info: () => undefined, error: assert.fail },
  } as never);
  const text = (): string | undefined => liveContent()?.[0]?.text;
  const reloads = (): number =>
    sent.filter((item) => (item as { type?: string }).type === 'full-reload').length;
  await writeFile(file, '');
  change(file);
  for (let waited = 0; waited < 200; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(text(), 'First.', 'nobody sees it empty');
    assert.equal(reloads(), 0);
  }
  await writeFile(file, 'Second.');
  await until(() => text() === 'Second.' && reloads() > 0);
  await writeFile(file, '');
  await until(() => text() === '');
});

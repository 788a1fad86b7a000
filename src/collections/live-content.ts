import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { ContentFile } from '../core/files/content-file.ts';
import { isContentFile, listContent } from './list-content.ts';
import { readContent, readContentFile } from './read-content.ts';

type LiveContent = Map<string, ContentFile>;

/**
 * The config and the pages load two copies of this module, so what they share is attached to the
 * process (docs/decisions/0018).
 */
const shared = globalThis as { [key: symbol]: LiveContent | undefined };
const key = Symbol.for('second-reading.live-content');

/**
 * Returns the files of `content/` as they are on disk at this moment.
 *
 * @returns the files in the order of their paths; `undefined` in a build, which reads Astro's
 *   collections
 */
export function liveContent(): ContentFile[] | undefined {
  const files = shared[key];
  return files && [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * File events can be missed on some disks (shared folders, WSL, containers) and on a busy machine,
 * so poll this often (ms).
 */
const rounds = 2000;

/** Debounce (ms): editors may write a file in several steps, or several files at once. */
const pause = 20;

/**
 * A file may be truncated before it is rewritten. Wait this long (ms) for new content rather than
 * report false errors.
 */
const pauseForWords = 500;

/**
 * An integration that keeps `content/` in memory while `astro dev` runs, and reloads the page when
 * a file is changed, added or removed. Astro's own store would write all texts to disk first, half
 * a second later.
 */
export function watchContent(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const root = server.config.root;
        const files: LiveContent = new Map(
          (await readContent(root)).map((file) => [file.path, file]),
        );
        shared[key] = files;
        let timer: NodeJS.Timeout | undefined;
        const changed = new Set<string>();

        const reload = async (): Promise<void> => {
          const paths = [...changed];
          changed.clear();
          const before = paths.map((path) => files.get(path)?.sha256);
          await Promise.all(paths.map((path) => read(path)));
          if (paths.every((path, index) => files.get(path)?.sha256 === before[index])) return;
          // Astro's own events for a change of its store: forget the list of pages, then load the
          // page again.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          logger.info(`changed: ${paths.join(', ')}`);
        };
        const read = async (path: string): Promise<void> => {
          try {
            let file = await readContentFile(root, path);
            if (file.text === '' && files.get(path)?.text) {
              await wait(pauseForWords);
              file = await readContentFile(root, path);
            }
            files.set(path, file);
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code === 'ENOENT') files.delete(path);
            else logger.error(`${path}: ${String(error)}`);
          }
        };
        const notice = (path: string): void => {
          changed.add(path);
          clearTimeout(timer);
          timer = setTimeout(() => void reload(), pause);
        };
        const noticeFile = (absolute: string): void => {
          const path = relative(root, absolute).split(sep).join('/');
          if (path.startsWith('content/') && isContentFile(path)) notice(path);
        };
        repeatMistakes(server);
        server.watcher.add(join(root, 'content'));
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, noticeFile);
        lookAround(root, notice);
      },
    },
  };
}

/** Polls for files whose size or time has changed, and reports added and removed files. */
function lookAround(root: string, notice: (path: string) => void): void {
  let before: ReadonlyMap<string, string> | undefined;
  const look = async (): Promise<void> => {
    const now = new Map<string, string>();
    for (const path of await listContent(root).catch(() => [...(before?.keys() ?? [])])) {
      const stats = await stat(join(root, ...path.split('/'))).catch(() => undefined);
      if (stats) now.set(path, `${stats.mtimeMs} ${stats.size}`);
    }
    if (before)
      for (const path of new Set([...before.keys(), ...now.keys()]))
        if (before.get(path) !== now.get(path)) notice(path);
    before = now;
    setTimeout(() => void look(), rounds).unref();
  };
  void look();
}

/** The name of the error that lists the problems of the content. */
export const mistakesName = 'Mistakes in the content';

type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/**
 * Sends the problems of the content to each browser that connects. Astro sends them once, a fifth
 * of a second after the page; on a busy machine the browser is not listening yet, and the page
 * would stay empty. All pages share the same problems.
 */
function repeatMistakes({ environments }: DevServer): void {
  const { hot } = environments.client;
  const send = hot.send.bind(hot) as (...parts: unknown[]) => void;
  let mistakes: HotPayload | undefined;
  hot.send = (...parts: unknown[]): void => {
    const [payload] = parts as [HotPayload | string];
    if (typeof payload === 'object' && payload.type === 'error')
      mistakes = payload.err?.name === mistakesName ? payload : undefined;
    if (typeof payload === 'object' && payload.type === 'full-reload') mistakes = undefined;
    send(...parts);
  };
  hot.on('vite:client:connect', (_, client) => {
    if (mistakes) client.send(mistakes as never);
  });
}

/** The messages that a development server sends to a browser, as far as they matter here. */
interface HotPayload {
  type: string;
  err?: { name?: string };
}

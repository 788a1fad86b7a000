import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { isContentFile, listContent, readContentFile } from './read-content.ts';

/**
 * A content loader that reads files and understands nothing: text, hash and path go into the store as they are. The pipeline runs later,
 * in `src/site`, where errors stop a build (docs/decisions/0003).
 *
 * @param target a folder below the project's root, or one file
 * @returns the loader
 */
export function contentLoader(target: string): Loader {
  return {
    name: 'content-files',
    async load({ config, store, parseData, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const isFile = target.endsWith('.json');
      const put = async (path: string): Promise<void> => {
        const { text, sha256, invalidAt } = await readContentFile(root, path);
        const data = await parseData({ id: path, data: { path, sha256, ...(invalidAt === undefined ? {} : { invalidAt }) } });
        store.set({ id: path, data, body: text, filePath: path, digest: sha256 });
      };
      // Yesterday's entries are never trusted: their text may have been made by another version of this code.
      store.clear();
      await Promise.all((isFile ? [target] : await listContent(root, target)).map(put));
      if (!watcher) return;
      const pathOf = (absolute: string): string | undefined => {
        const path = relative(root, absolute).split(sep).join('/');
        return (path === target || path.startsWith(`${target}/`)) && isContentFile(path) ? path : undefined;
      };
      watcher.add(fileURLToPath(new URL(target, config.root)));
      const reload = async (absolute: string): Promise<void> => {
        const path = pathOf(absolute);
        if (path) await put(path).catch((error: unknown) => logger.error(`${path}: ${String(error)}`));
      };
      watcher.on('add', reload);
      watcher.on('change', reload);
      watcher.on('unlink', (absolute) => {
        const path = pathOf(absolute);
        if (path) store.delete(path);
      });
    },
  };
}

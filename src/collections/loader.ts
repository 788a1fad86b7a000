import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { isContentFile, listContent } from './list-content.ts';
import { readContentFile } from './read-content.ts';

/**
 * A content loader that reads files without interpreting them: text, hash and path go into the
 * store unchanged. The pipeline runs later, in `src/site`, where errors stop a build
 * (docs/decisions/0003). While editing, `live-content.ts` sees the changes.
 *
 * @param target a folder below the project's root, or one file, which may be missing
 * @returns the loader
 */
export function contentLoader(target: string): Loader {
  return {
    name: 'content-files',
    async load({ config, store, parseData }) {
      const root = fileURLToPath(config.root);
      const isFile = isContentFile(target);
      const put = async (path: string): Promise<void> => {
        const { text, ...kept } = await readContentFile(root, path);
        const data = await parseData({
          id: path,
          data: { ...kept },
        });
        store.set({ id: path, data, body: text, filePath: path, digest: kept.sha256 });
      };
      // Yesterday's entries are never trusted: their text may have been made by another version of
      // this code.
      store.clear();
      const paths = isFile
        ? (await listContent(root)).filter((path) => path === target)
        : await listContent(root, target);
      await Promise.all(paths.map(put));
    },
  };
}

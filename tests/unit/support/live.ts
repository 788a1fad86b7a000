import './bundler.ts';
import { contentFiles } from './content.ts';

// The key by which `src/collections/live-content.ts` has the files while a site is edited.
const shared = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('second-reading.live-content');

/**
 * Runs something while a site with this content is edited.
 *
 * @param overrides files to add or to replace, by path
 * @param run what is run
 * @returns what it returns
 */
export async function whileEditing<Result>(
  overrides: Readonly<Record<string, string>>,
  run: () => Promise<Result>,
): Promise<Result> {
  const before = shared[key];
  shared[key] = new Map(contentFiles(overrides).map((file) => [file.path, file]));
  try {
    return await run();
  } finally {
    shared[key] = before;
  }
}

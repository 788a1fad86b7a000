import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { ParseCache } from '../files/parse-file.ts';

/**
 * Results of earlier builds, to be reused. The caller holds the value: pass the same one to the
 * next build, or a new one to build from nothing. Both give the same library and the same messages.
 */
export interface BuildCache {
  parsed: ParseCache;
  made: Map<string, Made>;
}

interface Made {
  dependencies: readonly unknown[];
  value: unknown;
  /** What was reported while it was made, for each of its files. */
  messages: VFileMessage[][];
}

/** Makes an empty cache. */
export function createBuildCache(): BuildCache {
  return { parsed: new Map(), made: new Map() };
}

/**
 * Makes a value, or takes it from the cache if none of its dependencies has changed. What was
 * reported when it was made is reported again, so that a message lasts as long as its mistake.
 *
 * @param cache results of earlier builds; changed
 * @param name identifies the value
 * @param dependencies all that it is made from, compared one by one by identity: parsed files,
 *   names, functions
 * @param files the files that receive its messages; the same ones, in the same order, for the same
 *   dependencies
 * @param make makes the value
 * @returns the value; it must not be changed
 */
export function remember<Value>(
  cache: BuildCache,
  name: string,
  dependencies: readonly unknown[],
  files: readonly VFile[],
  make: () => Value,
): Value {
  const known = cache.made.get(name);
  if (known && isSame(known.dependencies, dependencies)) {
    for (const [index, file] of files.entries())
      file.messages.push(...(known.messages[index] ?? []));
    return known.value as Value;
  }
  const before = files.map((file) => file.messages.length);
  const value = make();
  const messages = files.map((file, index) => file.messages.slice(before[index]));
  cache.made.set(name, { dependencies, value, messages });
  return value;
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return (
    before.length === now.length && now.every((value, index) => Object.is(value, before[index]))
  );
}

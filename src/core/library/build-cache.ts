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
  reported: Reported[];
}

/** Messages, and fixes that belong to none: lists in the data of a file. */
interface Reported {
  messages: VFileMessage[];
  lists: [name: string, values: unknown[]][];
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
    for (const [index, file] of files.entries()) reportAgain(file, known.reported[index]);
    return known.value as Value;
  }
  const before = files.map(lengthsOf);
  const value = make();
  const reported = files.map((file, index) => reportedSince(file, before[index]));
  cache.made.set(name, { dependencies, value, reported });
  return value;
}

/** How much was reported about a file: of messages (by an empty name) and in each list. */
function lengthsOf(file: VFile): Map<string, number> {
  const lengths = listsOf(file).map(([name, values]) => [name, values.length] as const);
  return new Map([['', file.messages.length], ...lengths]);
}

function reportedSince(file: VFile, before = new Map<string, number>()): Reported {
  return {
    messages: file.messages.slice(before.get('')),
    lists: listsOf(file).map(([name, values]) => [name, values.slice(before.get(name))]),
  };
}

function reportAgain(file: VFile, reported: Reported | undefined): void {
  file.messages.push(...(reported?.messages ?? []));
  const data: Record<string, unknown> = file.data;
  for (const [name, values] of reported?.lists ?? [])
    data[name] = [...((data[name] as unknown[] | undefined) ?? []), ...values];
}

const listsOf = ({ data }: VFile): Reported['lists'] =>
  Object.entries(data).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return (
    before.length === now.length && now.every((value, index) => Object.is(value, before[index]))
  );
}

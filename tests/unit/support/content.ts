import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { VFileMessage } from 'vfile-message';
import { createBuildCache } from '../../../src/core/library/build-cache.ts';
import { type BuiltLibrary, buildLibrary } from '../../../src/core/library/build-library.ts';
import type { IsLand } from '../../../src/core/library/read-site.ts';
import type { ContentFile } from '../../../src/core/files/content-file.ts';
import { decode } from '../../../src/core/text/decode.ts';
import { routes } from '../../../src/site/addresses/routes.ts';
import { sha256, validContent } from './valid-content.ts';

export { sealedText, sha256, source, validContent } from './valid-content.ts';

/**
 * What a test puts in the place of a file: its words, its bytes, or `undefined` to take the file
 * away.
 */
export type Override = string | Uint8Array | undefined;

/**
 * Makes the files of a content folder, as they would be read from a disk.
 *
 * @param overrides files to add, to replace or (`undefined`) to take away, by path
 * @returns the valid files with the overrides
 */
export function contentFiles(overrides: Readonly<Record<string, Override>> = {}): ContentFile[] {
  return Object.entries({ ...validContent, ...overrides })
    .flatMap(([path, written]) => (written === undefined ? [] : [contentFile(path, written)]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The path of a file of the case. */
export function inCase(name: string): string {
  return `content/cases/bench/${name}`;
}

/** A valid file with some of its words replaced, as an override. */
export function mistyped(
  path: string,
  ...changes: [from: string, to: string][]
): Record<string, string> {
  const text = changes.reduce((changed, [from, to]) => {
    assert.ok(changed.includes(from), `${path} has no ${from}`);
    return changed.replace(from, () => to);
  }, validContent[path] ?? '');
  return { [path]: text };
}

/** Makes one file as it would be read from a disk. */
export function contentFile(path: string, written: string | Uint8Array): ContentFile {
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const { text, invalidAt } = decode(bytes);
  return { path, text, invalidAt, sha256: sha256(bytes) };
}

/** The atlas is read by the few tests that ask for it. */
export const isLand: IsLand = (position) => {
  const load = createRequire(import.meta.url);
  const map = load('../../../src/figures/map/disputed.ts') as { isLand: IsLand };
  return map.isLand(position);
};

/**
 * What has not changed since the build before is not built again: nearly all of the valid content.
 * That this gives the same library and messages is tested in `core/library/build-cache.test.ts`.
 */
const cache = createBuildCache();

/**
 * Builds the library from files; what is wrong is in the messages of the files that are returned
 * with it.
 */
export function build(files: readonly ContentFile[]): BuiltLibrary {
  return buildLibrary(files, routes, cache, isLand);
}

/** Builds the library from files and returns all messages, file by file. */
export function messagesOf(files: readonly ContentFile[]): VFileMessage[] {
  return build(files).files.flatMap((file) => file.messages);
}

/**
 * Writes a message in one line, for comparing many at once: `content/pages/about.md:6:27
 * link-unknown`.
 */
export function shortForm({ file, line, column, ruleId }: VFileMessage): string {
  return `${file}:${line}:${column} ${ruleId}`;
}

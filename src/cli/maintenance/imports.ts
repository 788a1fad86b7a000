import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rooms } from './rooms.ts';

/** The folder of the source code. */
export const src = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const paths = rooms.map(({ path }) => path);

/** A source file, with the files and packages that it imports. */
export interface Source {
  path: string;
  imports: string[];
  packages: string[];
}

/**
 * Finds the room of a file.
 *
 * @param path relative to `src`
 * @returns the innermost room of the list; `undefined` if there is none
 */
export function roomOf(path: string): string | undefined {
  return paths
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Reads all source files with their imports. */
export function readSources(): Source[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const names = [
        ...readFileSync(join(src, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g),
      ].map((match) => match[1] ?? '');
      const imports = names
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(src, resolve(src, dirname(path), name)).replaceAll('\\', '/'))
        .filter((target) => !/^(\.\.|styles\/|assets\/)/.test(target));
      return { path, imports, packages: names.filter((name) => !name.startsWith('.')) };
    });
}

/** Lists the imports that run up the list of rooms. */
export function importsUp(sources: readonly Source[]): string[] {
  const rank = (path: string): number => paths.indexOf(roomOf(path) ?? '');
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter((target) => rank(target) > rank(path))
      .map((target) => `${path} imports ${target}`),
  );
}

/**
 * Lists the circles of files: the strongly connected components with more than one file.
 *
 * R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972).
 */
export function circlesOf(sources: readonly Source[]): string[][] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): void => {
    index.set(path, index.size);
    low.set(path, index.get(path) as number);
    stack.push(path);
    for (const target of importsOf.get(path) ?? []) {
      if (!index.has(target)) visit(target);
      if (stack.includes(target)) {
        low.set(path, Math.min(low.get(path) as number, low.get(target) as number));
      }
    }
    if (low.get(path) !== index.get(path)) return;
    const circle = stack.splice(stack.indexOf(path));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const { path } of sources) if (!index.has(path)) visit(path);
  return circles;
}

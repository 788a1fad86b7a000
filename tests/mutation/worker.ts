/**
 * Tries mutants one after another in one process: each is loaded as a new version of its file and
 * of all files that lead to it, while packages and unchanged files are loaded once.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Imports } from './imports.ts';
import { runCollected } from './node-test.ts';
import type { Outcome, Trial } from './pool.ts';

const imports = new Imports();
const stripped = new Map<string, string>();
const shim = new URL('node-test.ts', import.meta.url).href;
let current: Trial | undefined;
let version = 0;

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === 'node:test') return { url: shim, shortCircuit: true };
    const resolved = next(specifier, context);
    if (!current || !resolved.url.startsWith('file:') || !resolved.url.endsWith('.ts'))
      return resolved;
    return imports.reaches(fileURLToPath(resolved.url), current.path)
      ? { ...resolved, url: `${resolved.url}?version=${String(version)}` }
      : resolved;
  },
  load: (url, context, next) => {
    if (!current || !url.includes('?version=')) return next(url, context);
    const path = fileURLToPath(url);
    const source =
      path === current.path && current.mutant
        ? withMutant(readFileSync(path, 'utf8'), current.mutant)
        : strippedSource(path);
    return { format: 'module', source, shortCircuit: true };
  },
});

function withMutant(source: string, { start, end, text }: NonNullable<Trial['mutant']>): string {
  return stripTypeScriptTypes(source.slice(0, start) + text + source.slice(end));
}

function strippedSource(path: string): string {
  let source = stripped.get(path);
  if (source === undefined) {
    source = stripTypeScriptTypes(readFileSync(path, 'utf8'));
    stripped.set(path, source);
  }
  return source;
}

/** Runs the tests in their order, and stops at the first that fails. */
async function run(trial: Trial): Promise<Outcome> {
  current = trial;
  version += 1;
  const times: Outcome['times'] = {};
  try {
    for (const path of trial.tests) {
      const start = performance.now();
      await import(`${pathToFileURL(path).href}?version=${String(version)}`);
      await runCollected();
      times[path] = performance.now() - start;
    }
    return { passed: true, times };
  } catch (error) {
    return { passed: false, times, reason: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (trial: Trial) => {
  void run(trial).then((result) => process.send?.(result));
});
process.on('unhandledRejection', () => process.exit(1));

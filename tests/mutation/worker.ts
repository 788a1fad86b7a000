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
import type { Trial } from './pool.ts';

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

/** Runs the tests that lead to the changed file. */
async function passes(trial: Trial): Promise<{ passed: boolean; reason?: string }> {
  current = trial;
  version += 1;
  try {
    for (const path of trial.tests) {
      if (trial.mutant && !imports.reaches(path, trial.path)) continue;
      await import(`${pathToFileURL(path).href}?version=${String(version)}`);
      await runCollected();
    }
    return { passed: true };
  } catch (error) {
    return { passed: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (trial: Trial) => {
  void passes(trial).then((result) => process.send?.(result));
});
process.on('unhandledRejection', () => process.exit(1));

import { englishMessages } from '../../../src/core/words/catalogue.ts';
import { createWords } from '../../../src/core/words/words.ts';

/** The interface in English. */
export const english = createWords('en');

/** A file with every word of the interface. */
export function allWords(): string {
  const nested: Record<string, unknown> = {};
  for (const [key, message] of Object.entries(englishMessages)) {
    const names = key.split('.');
    let group = nested;
    for (const name of names.slice(0, -1)) group = (group[name] ??= {}) as Record<string, unknown>;
    group[names.at(-1) ?? ''] = message;
  }
  return JSON.stringify(nested);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';

/**
 * A quote with the words around it, and the position of its exact words: none, if it is not in the
 * text.
 */
export interface Sample {
  before: string;
  exact: string;
  after: string;
  at: number | undefined;
  /** The offset of the words before they were mistyped. */
  from: number;
}

const context = 24;

/** Every word of this repository's own prose, as often as it occurs there. */
function vocabulary(): [string, ...string[]] {
  const folder = join(import.meta.dirname, '..', '..', '..', 'content', 'glossary', 'terms');
  const text = readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---.*?---/s, ''))
    .join(' ');
  return text.match(/[\p{L}’']+[,.;:]?/gu) as unknown as [string, ...string[]];
}

/** A text of that many characters: words of real prose in a random order. */
export function makeText(length: number, seed: number): string {
  const words = vocabulary();
  const random = createRandom(seed);
  const parts: string[] = [];
  for (let total = 0; total < length + 40;) {
    const word = random.pick(words);
    parts.push(word);
    total += word.length + 1;
  }
  return parts.join(' ').slice(0, length);
}

/**
 * Takes quotes from a text.
 *
 * @param text what they are taken from
 * @param count how many
 * @param kind `present`: as written; `mistyped`: one letter changed; `absent`: words of the text
 *   that nowhere occur together
 * @param seed equal seeds give equal quotes
 * @returns quotes, each of which occurs in the text once or, mistyped or absent, not at all
 */
export function makeQuotes(
  text: string,
  count: number,
  kind: 'present' | 'mistyped' | 'absent',
  seed: number,
): Sample[] {
  const random = createRandom(seed);
  const samples: Sample[] = [];
  while (samples.length < count) {
    const length = 24 + random.below(48);
    const from = context + random.below(text.length - 2 * context - 80);
    const before = text.slice(from - context, from);
    const exact = text.slice(from, from + length);
    const after = text.slice(from + length, from + length + context);
    const whole = before + exact + after;
    if (kind === 'present') {
      if (text.indexOf(whole) === text.lastIndexOf(whole))
        samples.push({ before, exact, after, at: from, from });
      continue;
    }
    const changed =
      kind === 'mistyped'
        ? mistype(exact, random.below(exact.length))
        : exact.split(' ').toReversed().join(' ');
    if (!text.includes(before + changed + after))
      samples.push({ before, exact: changed, after, at: undefined, from });
  }
  return samples;
}

function mistype(words: string, at: number): string {
  const letter = words.charAt(at) === 'x' ? 'y' : 'x';
  return words.slice(0, at) + letter + words.slice(at + 1);
}

import { expectedOfName } from '../core/files/paths.ts';
import type { Problem } from './model.ts';

const longest = 48;

/**
 * Makes the id of a case, which is its folder and its address.
 *
 * @param asked the id that was asked for, if any
 * @param headline otherwise the words to make it from
 * @returns the id, or why there is none
 */
export function caseId(asked: string | undefined, headline: string): { id: string } | Problem {
  const id = asked ?? shorten(headline);
  const expected = expectedOfName(id);
  if (expected === undefined) return { id };
  if (asked === undefined)
    return {
      problem: `No name for the case can be made from the headline \`${headline}\``,
      advice: 'Give it one: `--id town-bench`.',
    };
  return {
    problem: `Unexpected name \`${asked}\`, expected ${expected}`,
    advice: 'The name becomes a folder and an address. Write it like this: `--id town-bench`.',
  };
}

/** The first words of a headline that fit, joined by hyphens. */
function shorten(headline: string): string {
  const words =
    headline
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+/gu) ?? [];
  const [first = '', ...rest] = words;
  const start = Array.from(first).slice(0, longest).join('');
  return rest.reduce(
    ({ name, full }, word) => {
      const longer = `${name}-${word}`;
      return full || longer.length > longest ? { name, full: true } : { name: longer, full };
    },
    { name: start, full: false },
  ).name;
}

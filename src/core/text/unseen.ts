import { characterOf, decodeReference } from './character-reference.ts';
import { rightToLeftScripts } from './direction.ts';
import type { Span } from './span.ts';

/** Invisible characters, and what they are. */
export interface Unseen extends Span {
  /** Their names, for a message: `U+202E (right-to-left override)`. */
  what: string;
}

/** The notation in which a text can write a character by its number. */
export type Escapes = 'markdown' | 'json';

/**
 * Unicode's `Default_Ignorable_Code_Point` (UAX #44), controls other than tab and line feed, line
 * and paragraph separators, and annotation characters.
 */
const unseen = /[\p{DI}\u2028\u2029\ufff9-\ufffb]|[^\P{Cc}\t\n]/u;
const unseenRun = new RegExp(`(?:${unseen.source})+`, 'gu');

/**
 * Scripts whose letters join, so that an author must be able to say where they do or do not (UAX
 * #31, section 2.3).
 */
const joining =
  '[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Nkoo}\\p{scx=Adlm}\\p{scx=Mand}\\p{scx=Mong}\\p{scx=Hebr}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}' +
  '\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}\\p{scx=Java}\\p{scx=Bali}]';
/** Scripts written without spaces, in which U+200B marks where a line may end. */
const unspaced =
  '[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}\\p{sc=Java}\\p{sc=Bali}]';
const letterOf = (scripts: string): string => `(?:(?=[\\p{L}\\p{M}])${scripts})`;

/** What a language or an emoji needs: removed from the line before it is examined. */
const needed = [
  // Pictures of letters: joined ones, those with a form, and flags of regions, whose tags are at
  // most six.
  /(?<=[\p{ExtPict}\p{EMod}\ufe0f])\u200d(?=\p{ExtPict})/gu,
  /(?<=[\p{Emoji}\p{ExtPict}\p{Script=Han}\p{Sm}\p{Script=Mymr}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu,
  /(?<=\u{1f3f4})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu,
  /(?<=\p{Script=Mong})[\u180b-\u180f]|[\u115f\u1160](?=\p{Script=Hang})|(?<=\p{Script=Hang})\u1160/gu,
  new RegExp(
    `(?<=${letterOf(joining)})[\\u200c\\u200d\\u034f]|[\\u200c\\u200d\\u034f](?=${letterOf(joining)})`,
    'gu',
  ),
  new RegExp(`(?<=${letterOf(unspaced)})\\u200b|\\u200b(?=${letterOf(unspaced)})`, 'gu'),
];
const rightToLeft = new RegExp(
  `(?=\\p{L})[${rightToLeftScripts.map((script) => `\\p{sc=${script}}`).join('')}]`,
  'u',
);
/**
 * Marks of direction, and stretches that are kept apart and end in the same line, beside letters
 * that are written from right to left.
 */
const directions =
  /[\u200e\u200f\u061c]|[\u2066-\u2068](?=[^\u2066-\u2069]*\u2069)|(?<=[\u2066-\u2068][^\u2066-\u2069]*)\u2069/gu;

const names: Readonly<Record<number, string>> = {
  0x00ad: 'soft hyphen',
  0x061c: 'Arabic letter mark',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of an embedding or override',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'isolate',
  0x2069: 'end of an isolate',
  0xfeff: 'byte-order mark',
};

const notations: Readonly<Record<Escapes, { mark: string; pattern: RegExp }>> = {
  markdown: { mark: '&', pattern: /&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,30});/gi },
  json: { mark: '\\', pattern: /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8})/g },
};

/**
 * Finds invisible characters in a line, other than those that a language or an emoji needs.
 *
 * @param line the line
 * @returns the finds, in order; adjacent characters count as one
 */
export function unseenIn(line: string): Unseen[] {
  if (!unseen.test(line)) return [];
  const blank = (all: string): string => ' '.repeat(all.length);
  let left = line;
  for (const pattern of needed) left = left.replace(pattern, blank);
  if (rightToLeft.test(left)) left = left.replace(directions, blank);
  return Array.from(left.matchAll(unseenRun), ({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
    what: describe(all),
  }));
}

/**
 * Finds invisible characters that a line writes by their number or name, other than by names that
 * say what they are (`&shy;`).
 *
 * @param line the line
 * @param escapes the notation
 * @returns the finds, in order
 */
export function escapedUnseenIn(line: string, escapes: Escapes): Unseen[] {
  const { mark, pattern } = notations[escapes];
  if (!line.includes(mark)) return [];
  return Array.from(line.matchAll(pattern)).flatMap(({ index, 0: all }): Unseen[] => {
    const character = /^&(?:zwn?j|lrm|rlm|shy);$/.test(all) ? undefined : decodeEscape(all);
    return character !== undefined && unseen.test(character)
      ? [
          {
            start: index,
            end: index + all.length,
            what: `\`${all}\`, which is ${describe(character)}`,
          },
        ]
      : [];
  });
}

/** Replaces invisible characters by their numbers: `[U+202E]`. */
export function showUnseen(text: string): string {
  const number = (character: string): string =>
    `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  return text.replace(unseenRun, (run) => Array.from(run, number).join(''));
}

/** The first of some characters by number and name, and how many more there are. */
function describe(text: string): string {
  const [first = '', ...more] = Array.from(text);
  const code = first.codePointAt(0) ?? 0;
  const name =
    names[code] ??
    (code >= 0xe0000 && code < 0xe0080 ? 'tag, a hidden letter' : 'a character that is not seen');
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} (${name})${more.length > 0 ? ` and ${more.length} more` : ''}`;
}

function decodeEscape(written: string): string | undefined {
  return written.startsWith('&')
    ? decodeReference(written.slice(1, -1))
    : characterOf(Number.parseInt(written.slice(2), 16));
}

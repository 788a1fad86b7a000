import { fc } from '../../unit/support/properties.ts';
import { addresses, payloads } from './payloads.ts';

/** Pieces that mean something to one of the readers, or that are hard to handle. */
const scraps = [
  '*',
  '**',
  '> ',
  '>',
  '#',
  '## ',
  '\n\n',
  '\n---\n',
  '---\n',
  '[',
  ']',
  '[@',
  '](',
  '[…]',
  '<b>',
  '<!--',
  '-->',
  '&',
  '&#0;',
  ': ',
  '"',
  "'",
  '{',
  '}',
  '- ',
  '- [x] ',
  '\t',
  '`',
  '```\n',
  '\\',
  '1. ',
  '|',
  '[^1]',
  '\u0000',
  '\u0301',
  '\ud83d',
  '\udc00',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u2028',
  '\r',
  '__proto__',
  'constructor',
  '!!js/function ',
  '&a ',
  '*a',
  '<<: ',
  '? ',
  '% ',
  '#constructor',
  '#__proto__',
  '[@__proto__]',
  '[@constructor]',
  '# constructor\n',
  'é'.repeat(40),
  '['.repeat(300),
  '> '.repeat(120),
  '*'.repeat(400),
  '('.repeat(300),
  ' '.repeat(500),
  '- '.repeat(100),
  '\u0301'.repeat(300),
  ...payloads,
  ...addresses.map((address) => `[link](${address})`),
];
export const scrap = fc.constantFrom('', ...scraps);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(60),
  insert: scrap,
});
/** One to six changes of a text. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

/** A text with some changes made to it, each at a share of its length. */
export const mutate = (
  text: string,
  changes: readonly { at: number; remove: number; insert: string }[],
): string =>
  changes.reduce((changed, { at, remove, insert }) => {
    const place = Math.floor(at * changed.length);
    return changed.slice(0, place) + insert + changed.slice(place + remove);
  }, text);

/** Anything at all. */
export const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(scrap, fc.string({ unit: 'grapheme' })), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

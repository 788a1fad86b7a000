import type { VFile } from 'vfile';
import type { FrontMatter } from '../files/validate.ts';
import { report } from '../messages/report.ts';
import type { Span } from '../text/span.ts';

/**
 * Makes the seal of sentences: how many there are, and a hash of where they begin and end.
 *
 * Source: FNV-1a with 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/
 *
 * @param sentences the sentences, in order
 * @returns the seal, such as `24-1b2c3d4e`
 */
export function sentenceSeal(sentences: readonly Span[]): string {
  const written = sentences.map(({ start, end }) => `${start}-${end}`).join(' ');
  let hash = 0x811c9dc5;
  for (const letter of written) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return `${sentences.length}-${hash.toString(16).padStart(8, '0')}`;
}

/**
 * Compares the sentences of an article with their seal, and notes the change that seals them as
 * they are: `npm run check -- --accept-sentences` makes it.
 *
 * @param sentences the sentences below the headline
 * @param file `article.md`; receives the message and the change
 * @param front its front matter
 */
export function checkSentenceSeal(
  sentences: readonly Span[],
  file: VFile,
  { data, valueAt, rangeOf }: FrontMatter<{ sentences?: string | undefined; sha256: string }>,
): void {
  const actual = sentenceSeal(sentences);
  const expected = data.sentences;
  if (expected === actual) return;
  if (expected !== undefined)
    report(file, 'sentences-differ', { actual, expected }, rangeOf('sentences'));
  const source = String(file);
  const key = expected === undefined ? 'sha256' : 'sentences';
  const start = valueAt(key).offset;
  const end = source.indexOf('\n', start);
  file.data.sealing = [
    {
      title: `sentences sealed as ${actual}`,
      edits: [
        expected === undefined
          ? { start: end, end, text: `\nsentences: ${actual}` }
          : { start, end, text: actual },
      ],
    },
  ];
}

/**
 * Warns of each entry of `abbreviations` that fits nowhere.
 *
 * @param entries the entries
 * @param isUsed whether an entry fits a place of the article
 * @param file `article.md`; receives the messages
 * @param rangeOf the place of a value of its front matter
 */
export function checkAbbreviations(
  entries: readonly string[],
  isUsed: (entry: string) => boolean,
  file: VFile,
  rangeOf: FrontMatter<unknown>['rangeOf'],
): void {
  for (const [index, entry] of entries.entries())
    if (!isUsed(entry))
      report(file, 'abbreviation-unused', { entry }, rangeOf('abbreviations', index));
}

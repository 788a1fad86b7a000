import { didYouMean, rulesIn } from './rule.ts';

const files = rulesIn('Files');
const article = rulesIn('The article');

/** A change of the format after which content must be changed by hand. */
export interface FormatChange {
  /** The format that has it. */
  to: number;
  /** What is different, as a sentence without capital letter and full stop. */
  change: string;
  /** What to do in the content, as a sentence. */
  advice: string;
}

/** Problems with a file as a whole, and with the sealed text. */
export const fileRules = {
  'encoding-invalid': files.error<{ offset: number }>(
    'file that is not UTF-8',
    ({ offset }) => `Unexpected byte at offset ${offset}, expected UTF-8`,
    () => 'Open the file in your editor and save it with the encoding "UTF-8".',
  ),
  'characters-misleading': files.warning<{ unseen: string } | { word: string; alphabet: string }>(
    'characters that mislead',
    (details) =>
      'unseen' in details
        ? `Unexpected ${details.unseen}: it is invisible and can hide or reorder text`
        : `Unexpected ${details.alphabet} letters in \`${details.word}\`: they look like the other letters but are different characters`,
    (details) =>
      'unseen' in details
        ? 'Remove it: delete it together with both neighbouring letters, then retype them. It is accepted if the script needs it, as in Persian, Hindi or an emoji.'
        : 'Retype the word in one alphabet: as it is, no search will find it.',
  ),
  'file-missing': files.error<{ name: string }>(
    'missing article or source',
    ({ name }) => `Missing file \`${name}\``,
    ({ name }) => `Add \`${name}\` beside the other files of this case.`,
  ),
  'file-unexpected': files.error<{ name: string; nearest: string | undefined; known: string }>(
    'file that is not part of the format',
    ({ name, nearest }) => `Unexpected file \`${name}\`.${didYouMean(nearest)}`,
    ({ known }) => `${known} Rename or move the file, or remove it from \`content/\`.`,
  ),
  'format-old': files.error<{ found: number; expected: number; changes: readonly FormatChange[] }>(
    'content of an older format',
    ({ found, expected }) => `Unexpected format \`${found}\`, expected \`${expected}\``,
    ({ expected, changes }) =>
      [
        ...changes.map(({ to, change, advice }) => `Since format ${to} ${change}. ${advice}`),
        `Then write \`format: ${expected}\`.`,
      ].join('\n'),
  ),
  'format-new': files.error<{ found: number; expected: number }>(
    'content of a newer format',
    ({ found, expected }) =>
      `Unexpected format \`${found}\`: this engine reads up to \`${expected}\``,
    ({ expected }) =>
      `Take a newer engine: raise the version of \`second-reading\` in \`package.json\` and run \`npm install\`. If the number is a mistake, write \`format: ${expected}\`.`,
  ),
  'name-of-file': files.error<{ name: string; expected: string }>(
    'file name that cannot be an address',
    ({ name, expected }) => `Unexpected name \`${name}\`, expected ${expected}`,
    () =>
      'Rename the file or folder: its name becomes its address, for example `special-military-operation.md`.',
  ),
  'text-differs': article.error<{ article: string; source: string; place: string }>(
    'text differs from its source',
    ({ article, source, place }) =>
      `Unexpected \`${article}\`, expected \`${source}\` as in ${place}`,
    () =>
      'The words of `article.md` must equal those of `source.txt`. Restore the word; only paragraph breaks are yours to choose.',
  ),
  'source-hash': article.error<{ actual: string; expected: string; onlyLineEnds: boolean }>(
    'source differs from its hash',
    ({ actual, expected, onlyLineEnds }) =>
      onlyLineEnds
        ? 'Unexpected line ends: the words are those that are sealed in article.md, the bytes are not'
        : `Unexpected SHA-256 \`${actual}\`, expected \`${expected}\` as stated in article.md`,
    ({ onlyLineEnds }) =>
      onlyLineEnds
        ? 'An editor or git exchanged LF and CRLF. Restore the file with `git checkout -- <file>`, or switch the line ends in your editor and save.'
        : '`source.txt` is the article exactly as received and must not change. Restore it; or, if this really is the text as received, put the new hash in the front matter of `article.md`.',
  ),
  'sentences-differ': article.error<{ actual: string; expected: string }>(
    'sentences differ from their seal',
    ({ actual, expected }) => `Unexpected sentences \`${actual}\`, expected \`${expected}\``,
    () =>
      'The article is split into other sentences than when it was sealed, so their numbers change wherever they are cited. Join or part them by `abbreviations:`; or, if they are right as they are now, run `npm run check -- --accept-sentences`.',
  ),
  'placeholder-left': files.warning<{ words: string; advice: string }>(
    'words that are still to be written',
    ({ words }) => `Words of a new case are still here: \`${words}\``,
    ({ advice }) => advice,
  ),
  'abbreviation-unused': article.warning<{ entry: string }>(
    'abbreviation that the article does not have',
    ({ entry }) => `Unexpected \`${entry}\`, expected an abbreviation of this article`,
    () => 'Write it as in the article, or take it out of `abbreviations:`.',
  ),
} as const;

import { didYouMean, rule } from './rule.ts';

/** Problems with a file as a whole, and with the sealed text. */
export const fileRules = {
  'encoding-invalid': rule<{ offset: number }>(
    'error',
    ({ offset }) => `Unexpected byte at offset ${offset}, expected UTF-8`,
    () => 'Open the file in your editor and save it with the encoding "UTF-8".',
  ),
  'characters-misleading': rule<{ unseen: string } | { word: string; alphabet: string }>(
    'warning',
    (details) =>
      'unseen' in details
        ? `Unexpected ${details.unseen}: it is not seen, and can hide words or turn them round`
        : `Unexpected ${details.alphabet} letters in \`${details.word}\`: they look like the others and are not the same`,
    (details) =>
      'unseen' in details
        ? 'Take it out: delete from the letter before it to the letter behind it, and type them again. Where the letters beside it need it, as in Persian, Hindi or an emoji, it is accepted.'
        : 'Type the word again, all in one alphabet: nobody who searches for it would find it.',
  ),
  'file-missing': rule<{ name: string }>(
    'error',
    ({ name }) => `Missing file \`${name}\``,
    ({ name }) => `Add \`${name}\` beside the other files of this case.`,
  ),
  'file-unexpected': rule<{ name: string; nearest: string | undefined; known: string }>(
    'error',
    ({ name, nearest }) => `Unexpected file \`${name}\`.${didYouMean(nearest)}`,
    ({ known }) => `${known} Rename or move the file, or take it out of \`content/\`.`,
  ),
  'name-of-file': rule<{ name: string; expected: string }>(
    'error',
    ({ name, expected }) => `Unexpected name \`${name}\`, expected ${expected}`,
    () =>
      'Rename the file or folder: its name becomes its address, for example `special-military-operation.md`.',
  ),
  'text-differs': rule<{ article: string; source: string; place: string }>(
    'error',
    ({ article, source, place }) =>
      `Unexpected \`${article}\`, expected \`${source}\` as in ${place}`,
    () =>
      'The words of `article.md` must equal those of `source.txt`. Restore the word; only paragraph breaks are yours to choose.',
  ),
  'source-hash': rule<{ actual: string; expected: string }>(
    'error',
    ({ actual, expected }) =>
      `Unexpected SHA-256 \`${actual}\`, expected \`${expected}\` as stated in article.md`,
    () =>
      '`source.txt` is the article exactly as received and must not change. Restore it; or, if this really is the text as received, put the new hash in the front matter of `article.md`.',
  ),
} as const;

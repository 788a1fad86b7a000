import { didYouMean, rulesIn } from './rule.ts';

const { error, warning } = rulesIn('Languages');

/** Problems with the words of the interface: `words.fr.yaml`. */
export const wordsRules = {
  'words-unknown': error<{ key: string; nearest: string | undefined }>(
    'word that the interface does not have',
    ({ key, nearest }) => `Unexpected key \`${key}\`.${didYouMean(nearest)}`,
    ({ nearest }) =>
      nearest
        ? `Write it as \`${nearest}\`; each part before a dot is a key with the next ones below it.`
        : 'The interface has no such words, or no longer: remove them.',
  ),
  'words-malformed': error<{ key: string; problem: string; english: string }>(
    'word that cannot be filled in',
    ({ key, problem }) => `Words of \`${key}\` cannot be used: ${problem}`,
    ({ english }) => `The English words are: ${english}`,
  ),
  'words-differ': error<{ key: string; extra: string[]; missing: string[]; english: string }>(
    'word with other placeholders',
    ({ key, extra, missing }) =>
      `Unexpected placeholders of \`${key}\`: ${[
        ...(extra.length > 0 ? [`the English words have no ${quoted(extra)}`] : []),
        ...(missing.length > 0 ? [`${quoted(missing)} is missing`] : []),
      ].join('; ')}`,
    ({ english }) =>
      `The English words are: ${english}\nKeep each placeholder and each tag, letter for letter; their order is free. Only a number of the English words can have plural forms.`,
  ),
  'words-missing': warning<{ lang: string; missing: string[]; hasFile: boolean }>(
    'words of the interface missing',
    ({ lang, missing, hasFile }) =>
      hasFile
        ? `Missing words in \`${lang}\`: ${quoted(missing.slice(0, shown))}${missing.length > shown ? ` and ${missing.length - shown} more` : ''}`
        : `No words of the interface in \`${lang}\``,
    ({ lang, hasFile }) =>
      `${hasFile ? 'These' : 'All of them'} are shown in English. Write them in \`content/words.${lang}.yaml\` (docs/format.md, section 7).`,
  ),
  'words-unused': warning<{ lang: string; languages: readonly string[] }>(
    'words of a language that the site does not list',
    ({ lang, languages }) =>
      `Words in \`${lang}\` are not shown, expected those of a language in \`languages\` of \`content/site.yaml\`: ${quoted(languages)}`,
    ({ lang }) =>
      `Delete the file, or list \`${lang}\` there: the first language is the one that is shown.`,
  ),
} as const;

/** How many missing words a message names. */
const shown = 5;

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

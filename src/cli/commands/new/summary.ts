import type { NewCase } from '../../../import/new-case.ts';
import type { WrittenName } from '../../../core/case/names-in-article.ts';

/** How many parts that were left out are listed, and how many letters of each. */
const mostListed = 12;
const mostLetters = 72;

/** Programs that make links of addresses often write each of these letters as `%D0%B2`. */
const shorterAddress =
  '  Address: its letters become signs such as %D0%B2 when a link is pasted elsewhere. To have a short one, delete the folder and start again with `--id`, such as `--id town-fair`.';

/**
 * Lists what was made, what is not known yet, which names the glossary knows, and what to do next.
 *
 * @param made the case
 * @param names for each entry of the glossary that the text names, how it is written there
 * @returns lines for a terminal
 */
export function summary(
  { id, text, lang, notes, files }: NewCase,
  names: ReadonlyMap<string, WrittenName[]>,
): string {
  const unknown = (['publisher', 'published', 'url'] as const).filter(
    (key) => text[key] === undefined,
  );
  const language =
    lang === 'und'
      ? 'not recognised'
      : `${lang}${text.langBy === 'page' ? ', as the page says' : ', worked out from the text'}`;
  const leftOut = text.leftOut ?? [];
  const found = [...names].map(
    ([entry, written]) =>
      `  ${written.map(({ words, count }) => `${words} (${count})`).join(', ')}: content/glossary/${entry}.md`,
  );
  return [
    `New case: content/cases/${id}/`,
    `  ${Object.keys(files).join(', ')}`,
    `  Headline: ${text.headline}`,
    `  Paragraphs: ${text.paragraphs.length}. Language: ${language}.`,
    ...(/[^\p{ASCII}]/u.test(id) ? [shorterAddress] : []),
    ...(notes.length > 0 ? ['', 'Look at this:', ...notes.map((note) => `  ${note}`)] : []),
    ...(leftOut.length > 0
      ? ['', 'Left out as not belonging to the article:', ...shortened(leftOut)]
      : []),
    '',
    found.length > 0
      ? 'Names that the glossary knows, and how often they occur here:'
      : 'The glossary knows no name in this text yet.',
    ...found,
    '',
    'Next:',
    `  1. Read article.md. Correct the paragraph breaks if you like, but change no word: source.txt is sealed.`,
    `  2. In its first lines write the summary${unknown.length > 0 ? `, and ${unknown.map((key) => `\`${key}\``).join(', ')} if you know` : ''}.`,
    `  3. In about.md say where the text comes from, and what is known about the rights in it.`,
    `  4. Write the first note in commentary.md. The comment there shows how.`,
    `  5. npm run check`,
  ].join('\n');
}

function shortened(parts: readonly string[]): string[] {
  const more = parts.length - mostListed;
  return [
    ...parts.slice(0, mostListed).map((part) => {
      const letters = Array.from(part);
      return `  ${letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join('')}…` : part}`;
    }),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

import type { NewCase } from '../../../import/new-case.ts';
import type { WrittenName } from '../../../core/case/names-in-article.ts';

/**
 * Lists what was made, what is not known yet, which names the glossary knows, and what to do next.
 *
 * @param made the case
 * @param names for each entry of the glossary that the text names, how it is written there
 * @returns lines for a terminal
 */
export function summary(
  { id, text, lang, files }: NewCase,
  names: ReadonlyMap<string, WrittenName[]>,
): string {
  const unknown = (['publisher', 'published', 'url'] as const).filter(
    (key) => text[key] === undefined,
  );
  const language =
    lang === 'und'
      ? 'not recognised: set `lang`, for example `en`'
      : `${lang}${text.lang ? ', as the page says' : ', worked out from the text'}`;
  const found = [...names].map(
    ([entry, written]) =>
      `  ${written.map(({ words, count }) => `${words} (${count})`).join(', ')}: content/glossary/${entry}.md`,
  );
  return [
    `New case: content/cases/${id}/`,
    `  ${Object.keys(files).join(', ')}`,
    `  Headline: ${text.headline}`,
    `  Paragraphs: ${text.paragraphs.length}. Language: ${language}.`,
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

import type { ExportItem, ExportQuiz } from './quiz.ts';

/**
 * Writes a quiz in Moodle's GIFT format, with ids, so that a later import can be told from the
 * first.
 *
 * @param quiz the quiz
 * @returns the text, in UTF-8 when it is stored
 */
export function writeGift({ shelves, items }: ExportQuiz): string {
  const category = shelves.map((shelf) => oneLine(shelf).replaceAll('/', '//')).join('/');
  return `$CATEGORY: ${category}\n\n${items.map(writeItem).join('\n')}`;
}

function writeItem({ id, name, technique, prompt, options, feedback }: ExportItem): string {
  const tag = technique === undefined ? '' : ` [tag:${technique}]`;
  const answers = options.map(
    ({ words, isRight }) => `\t${isRight ? '=' : '~'}${escape(words.replace(/^%/, '&#37;'))}`,
  );
  return [
    `// [id:${id}]${tag}`,
    `::${escape(name)}::[html]${escape(prompt)} {`,
    ...answers,
    `\t####${escape(feedback)}`,
    '}',
    '',
  ].join('\n');
}

/** Puts a backslash before the signs that GIFT reads as its own. */
function escape(text: string): string {
  return oneLine(text).replace(/[\\~=#{}:]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What a placeholder takes: any value, a number, or words to be put into an element. */
export type PlaceholderKind = 'value' | 'number' | 'tag';

/** A message, read: its placeholders by name, or what is wrong with its syntax. */
export type ReadMessage =
  | { placeholders: Map<string, PlaceholderKind>; problem?: never }
  | { placeholders?: never; problem: string };

/** The parser's complaints, in words that say what to look for. */
const plainWords: readonly [pattern: RegExp, words: string][] = [
  [/_TAG$/, 'a tag such as `<link>` has no closing `</link>`, or the other way round'],
  [/PLURAL|SELECT|OTHER/, 'a plural is written `{count, plural, one {# note} other {# notes}}`'],
];
const brackets = 'a placeholder is written `{name}`, with both brackets';
const chooses = 'a message may have placeholders, plurals and tags, but not `select` or dates';

/**
 * Reads the placeholders of a message.
 *
 * @param message the message, as ICU MessageFormat
 * @returns its placeholders, or why it cannot be read
 */
export function readPlaceholders(message: string): ReadMessage {
  const placeholders = new Map<string, PlaceholderKind>();
  try {
    const isPlain = collect(parse(message), placeholders);
    return isPlain ? { placeholders } : { problem: chooses };
  } catch (error) {
    const complaint = error instanceof Error ? error.message : '';
    return { problem: plainWords.find(([pattern]) => pattern.test(complaint))?.[1] ?? brackets };
  }
}

/** Collects the placeholders; returns whether there are only those that a message may have. */
function collect(
  elements: readonly MessageFormatElement[],
  found: Map<string, PlaceholderKind>,
): boolean {
  return elements.every((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return true;
      case TYPE.argument:
        if (!found.has(element.value)) found.set(element.value, 'value');
        return true;
      case TYPE.number:
        found.set(element.value, 'number');
        return true;
      case TYPE.plural:
        found.set(element.value, 'number');
        return Object.values(element.options).every(({ value }) => collect(value, found));
      case TYPE.tag:
        found.set(element.value, 'tag');
        return collect(element.children, found);
      default:
        return false;
    }
  });
}

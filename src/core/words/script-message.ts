import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * A message for a script of the page: a text with `{name}` for each value, or one for each plural
 * form of a number. Small enough to be filled in without a parser of messages.
 */
export type ScriptMessage = string | { by: string; forms: Record<string, ScriptMessage> };

/** The values of a message. */
export type ScriptValues = Readonly<Record<string, string | number>>;

/**
 * Turns a parsed message into one for scripts.
 *
 * @param elements the message
 * @returns the message, with a form for each case of its plurals
 * @throws if the message has tags, or chooses between words (`select`)
 */
export function scriptMessage(elements: readonly MessageFormatElement[]): ScriptMessage {
  const at = elements.findIndex(({ type }) => type === TYPE.plural);
  const plural = elements[at];
  if (plural?.type !== TYPE.plural) return elements.map(print).join('');
  const before = elements.slice(0, at);
  const after = elements.slice(at + 1);
  const forms = Object.entries(plural.options).map(([form, { value }]): [string, ScriptMessage] => [
    form,
    scriptMessage([...before, ...withNumber(value, plural.value), ...after]),
  ]);
  return { by: plural.value, forms: Object.fromEntries(forms) };
}

/** Names the number that `#` means. */
function withNumber(elements: MessageFormatElement[], name: string): MessageFormatElement[] {
  return elements.map((element) =>
    element.type === TYPE.pound ? { type: TYPE.argument, value: name } : element,
  );
}

function print(element: MessageFormatElement): string {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
    case TYPE.number:
      return `{${element.value}}`;
    default:
      throw new Error('A message for scripts has plain placeholders and plurals only');
  }
}

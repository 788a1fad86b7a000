import type { ElementContent } from 'hast';
import { IntlMessageFormat } from 'intl-messageformat';
import {
  englishMessages,
  type MakeElement,
  type MessageKey,
  type Messages,
  type PlainKey,
  type PlainValues,
  type RichValue,
  type RichValues,
} from './catalogue.ts';
import { localeOf } from './locale.ts';
import { type ScriptMessage, scriptMessage } from './script-message.ts';

/** The words of the interface in one language, and how that language writes dates and numbers. */
export interface Words {
  /** The language of the interface, as a BCP 47 tag. */
  lang: string;
  /** The conventions for dates, numbers, lists and the order of names. */
  locale: string;
  /** Says a message as plain text. */
  say: <Key extends PlainKey>(key: Key, ...values: PlainValues<Key>) => string;
  /** Says a message as HTML nodes: its tags become elements, its placeholders may be nodes. */
  sayNodes: <Key extends MessageKey>(key: Key, values: RichValues<Key>) => ElementContent[];
  /** Names as a list in a sentence: `a map and a clock`. */
  list: (names: readonly string[]) => string;
  /** A message in the form in which a script of the page fills it in. */
  forScript: (key: PlainKey) => ScriptMessage;
}

/** English text, in a sentence of another language, keeps its own plural forms. */
const english = 'en';

/**
 * Makes the words of the interface.
 *
 * @param lang the language of the interface, as a BCP 47 tag
 * @param messages the messages in that language; those that are missing are English
 * @returns the words
 */
export function createWords(lang: string, messages: Messages = {}): Words {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const own = messages[key];
    const format =
      formats.get(key) ??
      new IntlMessageFormat(
        own ?? englishMessages[key],
        localeOf(own === undefined && !isEnglish(lang) ? english : lang),
      );
    formats.set(key, format);
    return format;
  };
  return {
    lang,
    locale: localeOf(lang),
    say: (key, ...[values]) => String(formatOf(key).format(values as Record<string, string>)),
    sayNodes: (key, values) =>
      nodesOf(
        formatOf(key)
          .formatToParts<RichValue>(valuesFor(values))
          .map(({ value }) => value),
      ),
    list: (names) => new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(names),
    forScript: (key) => scriptMessage(formatOf(key).getAst()),
  };
}

/** Whether a language is English, of whatever country. */
export function isEnglish(lang: string): boolean {
  return new Intl.Locale(lang).language === english;
}

type Value = string | number | RichValue | ((parts: (string | RichValue)[]) => ElementContent);

/** Tags get their words as nodes. */
function valuesFor(values: Record<string, RichValue | MakeElement>): Record<string, never> {
  const filled = Object.entries(values).map(([name, value]): [string, Value] => [
    name,
    typeof value === 'function' ? (parts) => value(nodesOf(parts)) : value,
  ]);
  // The formatter takes any value; its types tell primitives from elements by a parameter.
  return Object.fromEntries(filled) as Record<string, never>;
}

/** Joins texts that are next to each other. */
function nodesOf(parts: readonly RichValue[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const part of parts.flat()) {
    if (typeof part === 'object') nodes.push(part);
    else {
      const last = nodes.at(-1);
      if (last?.type === 'text')
        nodes[nodes.length - 1] = { type: 'text', value: last.value + part };
      else nodes.push({ type: 'text', value: String(part) });
    }
  }
  return nodes;
}

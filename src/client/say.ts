import type { PlainValues } from '../core/words/catalogue.ts';
import { fill } from '../core/words/fill.ts';
import type { ScriptMessage, ScriptValues } from '../core/words/script-message.ts';
import type { ScriptKey, ScriptRoom } from '../site/words/script-keys.ts';

/** Says a message of a script. */
export type ScriptSay<Room extends ScriptRoom> = <Key extends ScriptKey<Room>>(
  key: Key,
  ...values: PlainValues<Key>
) => string;

/**
 * Opens the words of a script, which the page holds as data (`ScriptWords.astro`).
 *
 * @param room the script
 * @param page the page
 * @returns a function that says its messages
 */
export function openWords<Room extends ScriptRoom>(
  room: Room,
  page: Pick<Document, 'getElementById' | 'documentElement'> = document,
): ScriptSay<Room> {
  const data = page.getElementById(`words.${room}`)?.textContent ?? '{}';
  const messages = JSON.parse(data) as Record<string, ScriptMessage>;
  const locale = page.documentElement.lang;
  return (key, ...[values]) => fill(messages[key] ?? '', (values ?? {}) as ScriptValues, locale);
}

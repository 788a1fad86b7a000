import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { ElementContent } from 'hast';
import { english } from './english/english.ts';

/** A group of messages and of further groups. */
export interface MessageGroup {
  readonly [name: string]: string | MessageGroup;
}

type KeysOf<Group, Prefix extends string = ''> = {
  [Name in keyof Group & string]: Group[Name] extends string
    ? `${Prefix}${Name}`
    : KeysOf<Group[Name], `${Prefix}${Name}.`>;
}[keyof Group & string];

type MessageOf<Group, Key extends string> = Key extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Group
    ? MessageOf<Group[Name], Rest>
    : never
  : Key extends keyof Group
    ? Group[Key] & string
    : never;

type TagsOf<Message extends string> = Message extends `${string}</${infer Name}>${infer Rest}`
  ? Name | TagsOf<Rest>
  : never;

/** The key of a message: its groups and its name, as in `shell.skip`. */
export type MessageKey = KeysOf<typeof english>;

/** The key of a message without tags, which is therefore a plain text. */
export type PlainKey = {
  [Key in MessageKey]: [TagsOf<MessageOf<typeof english, Key>>] extends [never] ? Key : never;
}[MessageKey];

/** What a placeholder in a text of nodes can be. */
export type RichValue = string | number | ElementContent | ElementContent[];

type Values<Message extends string, Value> = GetICUArgs<
  Message,
  { ICUNumberArgument: number; ICUArgument: Value }
>;

/** The values that a plain message needs: no argument if it has no placeholder. */
export type PlainValues<Key extends PlainKey> = keyof Values<
  MessageOf<typeof english, Key>,
  string | number
> extends never
  ? []
  : [values: Values<MessageOf<typeof english, Key>, string | number>];

/** Makes the element of a tag from the words in it. */
export type MakeElement = (words: ElementContent[]) => ElementContent;

/** The values that a message with nodes needs; each tag needs a function. */
export type RichValues<Key extends MessageKey> = Values<
  MessageOf<typeof english, Key>,
  RichValue
> & { [Tag in TagsOf<MessageOf<typeof english, Key>>]: MakeElement };

/** Messages of one language by their keys; those that are missing are English. */
export type Messages = Partial<Record<MessageKey, string>>;

/** All English messages by their keys, in the order in which they are declared. */
export const englishMessages: Readonly<Record<MessageKey, string>> = Object.fromEntries(
  flatten(english),
) as Record<MessageKey, string>;

/** The keys of all messages. */
export const messageKeys = Object.keys(englishMessages) as MessageKey[];

/** Whether a text is the key of a message. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(englishMessages, key);
}

function flatten(group: MessageGroup, prefix = ''): [string, string][] {
  return Object.entries(group).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + name, value]] : flatten(value, `${prefix}${name}.`),
  );
}

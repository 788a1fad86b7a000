import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { report } from '../../messages/report.ts';
import { shorten } from '../../text/shorten.ts';

/** An item of the form `- lead: the rest`. */
export interface LedItem {
  /** The words before the colon; empty if the item has another form. */
  lead: string;
  rest: PhrasingContent[];
  node: ListItem;
}

/**
 * Splits a body at its first list, whose items have the form `lead: rest`.
 *
 * @param body the body of an entry
 * @returns the items, and the nodes before and after the list
 */
export function readLeadingList(body: readonly RootContent[]): {
  before: RootContent[];
  items: LedItem[];
  after: RootContent[];
} {
  const index = body.findIndex((node) => node.type === 'list');
  const list = body[index] as List | undefined;
  if (!list) return { before: [...body], items: [], after: [] };
  return {
    before: body.slice(0, index),
    items: list.children.map(splitLead),
    after: body.slice(index + 1),
  };
}

/** The lead may be emphasised; a citation belongs to the rest. */
function splitLead(node: ListItem): LedItem {
  const [paragraph, ...others] = node.children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return { lead: '', rest: [], node };
  const { children } = paragraph;
  const index = children.findIndex((child) => child.type === 'text' && child.value.includes(':'));
  const lead = index === -1 ? children : children.slice(0, index);
  if (lead.some((child) => child.type === 'citation')) return { lead: '', rest: [], node };
  const split = children[index];
  const text = split?.type === 'text' ? split.value : '';
  const colon = text.indexOf(':');
  const remainder = text.slice(colon + 1).trimStart();
  return {
    lead: `${lead.map((child) => textOf(child)).join('')}${text.slice(0, Math.max(0, colon))}`
      .replace(/\s+/g, ' ')
      .trim(),
    rest: [
      ...(remainder ? [{ type: 'text' as const, value: remainder }] : []),
      ...(index === -1 ? [] : children.slice(index + 1)),
    ],
    node,
  };
}

/** The start of a list item as one line, for messages. */
export function startOfItem({ node }: LedItem): string {
  return shorten(textOf(node));
}

/**
 * Reports a second list directly below the first one: Markdown starts a new list at another sign,
 * and its items would be text.
 *
 * @param body the body of an entry
 * @param expected how an item is written
 * @param file receives the message
 */
export function reportSplitList(body: readonly RootContent[], expected: string, file: VFile): void {
  const index = body.findIndex(({ type }) => type === 'list');
  const [list, next] = index === -1 ? [] : body.slice(index);
  const [first] = next?.type === 'list' ? next.children : [];
  if (!first) return;
  const item = startOfItem({ lead: '', rest: [], node: first });
  const sign = String(file).charAt(list?.position?.start.offset ?? 0);
  report(
    file,
    'item-unexpected',
    {
      item,
      expected: `one list of items ${expected} that all start with the same sign`,
      sign: /\d/.test(sign) ? '1.' : sign,
    },
    first,
  );
}

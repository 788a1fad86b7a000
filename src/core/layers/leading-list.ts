import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** An item of the form `- lead: the rest`. */
export interface LedItem {
  lead: string;
  rest: PhrasingContent[];
}

/**
 * Splits a body at its first list, whose items have the form `lead: rest`.
 *
 * @param body the body of an entry
 * @returns the items, and what stands before and after the list
 */
export function readLeadingList(body: readonly RootContent[]): { before: RootContent[]; items: LedItem[]; after: RootContent[] } {
  const index = body.findIndex((node) => node.type === 'list');
  const list = body[index] as List | undefined;
  if (!list) return { before: [...body], items: [], after: [] };
  const items = list.children.map((item) => {
    const [first, ...others] = item.children;
    return first?.type === 'paragraph' ? splitLead(first) : { lead: '', rest: others as unknown as PhrasingContent[] };
  });
  return { before: body.slice(0, index), items, after: body.slice(index + 1) };
}

function splitLead(paragraph: Paragraph): LedItem {
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return { lead: '', rest: paragraph.children };
  const colon = first.value.indexOf(':');
  if (colon === -1)
    return { lead: others.length === 0 ? first.value.trim() : '', rest: others.length === 0 ? [] : paragraph.children };
  const remainder = first.value.slice(colon + 1).trimStart();
  return {
    lead: first.value.slice(0, colon).replace(/\s+/g, ' ').trim(),
    rest: remainder ? [{ type: 'text', value: remainder }, ...others] : others,
  };
}

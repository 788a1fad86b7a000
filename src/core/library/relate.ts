import type { ElementContent } from 'hast';

/** Something that can be related to others: an entry of the glossary, a technique. */
export interface Relatable {
  id: string;
  /** The address of its page. */
  href: string;
  /** Its text, with the links in it. */
  nodes: readonly ElementContent[];
  /** Its uses: one key for each note, sentence or entry of a layer. */
  places: ReadonlySet<string>;
}

/** How two things are related. */
export interface Relation<Item extends Relatable> {
  item: Item;
  /** One of the two texts leads to the other. */
  linked: boolean;
  /** How many places use both. */
  together: number;
}

/** A link counts as much as being used together wherever either is used. */
const weightOfLink = 1;
const least = 0.2;

/**
 * Finds related entries: by links between the two texts, and by uses that they share.
 *
 * @param item the entry
 * @param all all entries
 * @param count maximum number returned
 * @returns the most closely related first
 */
export function relate<Item extends Relatable>(
  item: Item,
  all: readonly Item[],
  count = 8,
): Relation<Item>[] {
  const leadsTo = linksIn(item.nodes);
  return all
    .filter((other) => other.id !== item.id)
    .map((other) => {
      const together = [...item.places].filter((place) => other.places.has(place)).length;
      const linked = leadsTo.has(other.href) || linksIn(other.nodes).has(item.href);
      const closeness = together / Math.sqrt(Math.max(1, item.places.size * other.places.size));
      return { item: other, linked, together, score: closeness + (linked ? weightOfLink : 0) };
    })
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.item.id.localeCompare(b.item.id, 'en'))
    .slice(0, count)
    .map(({ item: other, linked, together }) => ({ item: other, linked, together }));
}

/** The addresses that a text links to. */
function linksIn(nodes: readonly ElementContent[]): Set<string> {
  const found = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'a') found.add(String(node.properties['href']));
    for (const href of linksIn(node.children)) found.add(href);
  }
  return found;
}

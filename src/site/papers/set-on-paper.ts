import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { find, hasClass, isElement, replace, withClass } from '../html/tree.ts';
import { markDirections } from './mark-directions.ts';
import { withRegion } from './with-region.ts';
import { say } from '../words/say.ts';

/** Returns what replaces an element; its children are rewritten already. */
type Rewrite = (element: Element) => ElementContent[];

/**
 * Replaces the elements of a lesson's page that paper cannot use: tabs after numbers, lines to write
 * on, a paragraph for each sentence, cards in a table. `style-map.ts` says how each element looks
 * and what is left out.
 *
 * @param lesson the page; changed in place
 */
export function setOnPaper(lesson: Element): void {
  markDirections(lesson, lesson.properties['dir'] === 'rtl' ? 'rtl' : 'ltr');
  replace(lesson, (element) => {
    const { lang } = element.properties;
    if (typeof lang === 'string') element.properties['lang'] = withRegion(lang);
    separateReferences(element.children);
    const named = Object.entries(byClass).find(([name]) => hasClass(element, name));
    return (named?.[1] ?? byTag[element.tagName])?.(element);
  });
}

const byClass: Readonly<Record<string, Rewrite>> = {
  'name-line': () => [
    h(
      'p.name-line',
      `${say('teach.name')} `,
      tab(),
      ` ${say('teach.class')} `,
      tab(),
      ` ${say('teach.date')} `,
      tab(),
    ),
  ],
  answer: ({ children }) => children.map(() => h('p.answer', tab())),
  's-number': ({ properties }) => [h('span.s-number', String(properties['dataN'])), tab()],
  ref: ({ properties: { dataItem, dataN } }) => [h('sup.ref', { dataItem }, String(dataN))],
  block: (block) => [
    h('div', { className: block.properties['className'], ...spoken(block) }, besideNotes(block)),
  ],
  title: ({ children }) => {
    const [number, ...words] = children.filter((child) => isElement(child));
    return [h('p.title', number, tab(), ...words.flatMap((word) => [word, ' ']))];
  },
  'quiz-items': ({ children }) =>
    children
      .filter((child) => isElement(child))
      .map((item, index) => {
        const [heading] = find(item, ({ tagName }) => /^h[1-6]$/.test(tagName));
        heading?.children.unshift(h('span.number', `${index + 1}.`), tab());
        return h('div.quiz-item', item.children);
      }),
  questions: ({ children }) =>
    children.filter((child) => isElement(child)).map((item) => h('div', item.children)),
  'evidence-card-sheet': ({ children }) => [
    cardTable(children.filter((child) => isElement(child))),
  ],
  'paper-sources': (section) => {
    replace(section, ({ tagName, children }) => {
      if (tagName === 'dt') return [h('h3', children)];
      return tagName === 'li' || tagName === 'dd' ? [h('p.source', children)] : undefined;
    });
    return section.children;
  },
};

const byTag: Readonly<Record<string, Rewrite>> = {
  /** A document has nowhere to lead to but other sites. */
  a: (link) => (/^https?:/.test(String(link.properties['href'])) ? [link] : link.children),
  p: (paragraph) => {
    const sentences = sentencesOf(paragraph);
    return sentences.length > 0 ? sentences : [paragraph];
  },
};

/** The language of an element and its direction, for another one in its place. */
function spoken(element: Element | undefined): Properties {
  return { lang: element?.properties['lang'], dir: element?.properties['dir'] };
}

/** A tab: documents set numbers and lines with it. */
function tab(): Element {
  return h('span.tab', '\t');
}

/** The sentences of a paragraph, each a paragraph in its language. */
function sentencesOf(paragraph: Element): Element[] {
  return paragraph.children
    .filter((child): child is Element => isElement(child) && hasClass(child, 's'))
    .map(({ children: words }) => h('p.s', spoken(paragraph), words));
}

/** The sentences of a block, each followed by the notes whose numbers it is the first to show. */
function besideNotes(block: Element): ElementContent[] {
  const sentences =
    block.tagName === 'p'
      ? sentencesOf(block)
      : block.children
          .filter((child) => isElement(child))
          .filter((child) => !hasClass(child, 'handout-notes'));
  const notes = new Set(withClass(block, 'handout-note'));
  const placed = sentences.flatMap((sentence) => {
    const references = withClass(sentence, 'ref');
    const items = new Set(references.map(({ properties }) => properties['dataItem']));
    const own = [...notes].filter(({ properties }) => items.has(properties['dataItem']));
    for (const note of own) notes.delete(note);
    return [sentence, ...own];
  });
  return [...placed, ...notes];
}

/** Puts a comma between the numbers of two notes. */
function separateReferences(nodes: readonly ElementContent[]): void {
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    if (before && [before, node].every((one) => isElement(one) && hasClass(one, 'ref')))
      (node as Element).children.unshift({ type: 'text', value: ',\u00a0' });
  }
}

/** Cards to cut up, two in a row. */
function cardTable(cards: readonly Element[]): Element {
  const cells = cards.map((card) => h('td.evidence-card', cardFields(card)));
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, index) =>
    h('tr', cells[2 * index], cells[2 * index + 1] ?? h('td', h('p'))),
  );
  return h('table.cards', h('tbody', rows));
}

/** The heading of a card, then each field as one paragraph: its name, and its words. */
function cardFields(card: Element): Element[] {
  const [heading] = find(card, ({ tagName }) => tagName === 'h2');
  const fields = find(card, ({ tagName }) => tagName === 'div').map((field) => {
    const [name, words] = field.children.filter((child) => isElement(child));
    return h('p', { className: field.properties['className'] }, [
      h('span.field-name', name?.children ?? []),
      ' ',
      h('span', spoken(words), words?.children ?? []),
    ]);
  });
  return [...(heading ? [heading] : []), ...fields];
}

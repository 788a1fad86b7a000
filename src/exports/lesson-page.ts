import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { inventedLine } from '../core/case/invented.ts';
import type { ArticleMatter } from '../core/files/schemas.ts';
import type { CardField, EvidenceCard, LessonPage } from '../core/case/lesson/lesson.ts';
import { curly } from '../core/text/curly.ts';
import { markup } from './markup.ts';
import { onlyOutside, relink } from './relink.ts';
import { writePage } from './web-page.ts';

/** The label of each field of an evidence card. */
export const fieldNames: Readonly<Record<CardField, string>> = {
  source: 'Source',
  date: 'Date',
  language: 'Language',
  says: 'What it says',
  words: 'In its words',
  note: 'Note',
};

/**
 * Writes a part of a lesson as a page. Links into the site are left out, because they lead to the
 * notes.
 *
 * @param page the part
 * @param matter the front matter of the article that it is about
 * @returns the HTML document
 */
export function writeLessonPage(
  { title, summary, body }: LessonPage,
  matter: ArticleMatter,
): string {
  return writePage({
    title: curly(title),
    lang: 'en',
    remarks: remarksOn(matter),
    body: `${curly(toHtml(h('p', h('em', summary))))}\n${markup(relink(body, onlyOutside))}`,
  });
}

/**
 * Writes evidence cards as a page.
 *
 * @param cards the cards
 * @param matter the front matter of the article that they are about
 * @returns the HTML document
 */
export function writeEvidence(cards: readonly EvidenceCard[], matter: ArticleMatter): string {
  const parts = cards.map(({ title, fields }) => [
    h('h2', title),
    h(
      'dl',
      fields.flatMap(({ name, content }) => [
        h('dt', fieldNames[name]),
        h('dd', cell(name, content)),
      ]),
    ),
  ]);
  return writePage({
    title: 'Evidence cards',
    lang: 'en',
    remarks: remarksOn(matter),
    body: markup(parts.flat()),
  });
}

function remarksOn({ invented }: ArticleMatter): string[] {
  return invented ? [inventedLine] : [];
}

/** The source is named in full; a citation next to it would repeat it. */
function cell(name: CardField, content: ElementContent[]): ElementContent[] {
  const isCitation = (node: ElementContent): boolean =>
    node.type === 'element' && node.tagName === 'cite';
  return relink(
    name === 'source' ? content.filter((node) => !isCitation(node)) : content,
    onlyOutside,
  );
}

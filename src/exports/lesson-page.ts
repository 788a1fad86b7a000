import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ArticleMatter } from '../core/files/schemas.ts';
import type { CardField, EvidenceCard, LessonPage } from '../core/case/lesson/lesson.ts';
import { curly } from '../core/text/curly.ts';
import { markup } from './markup.ts';
import { onlyOutside, relink } from './relink.ts';
import { writePage } from './web-page.ts';
import type { Words } from '../core/words/words.ts';

/**
 * Writes a part of a lesson as a page. Links into the site are left out, because they lead to the
 * notes.
 *
 * @param page the part
 * @param matter the front matter of the article that it is about
 * @param words the words of the interface
 * @returns the HTML document
 */
export function writeLessonPage(
  { title, summary, body }: LessonPage,
  matter: ArticleMatter,
  words: Words,
): string {
  return writePage({
    title: curly(title),
    lang: words.lang,
    remarks: remarksOn(matter, words),
    body: `${curly(toHtml(h('p', h('em', summary))))}\n${markup(relink(body, onlyOutside))}`,
  });
}

/**
 * Writes evidence cards as a page.
 *
 * @param cards the cards
 * @param matter the front matter of the article that they are about
 * @param words the words of the interface
 * @returns the HTML document
 */
export function writeEvidence(
  cards: readonly EvidenceCard[],
  matter: ArticleMatter,
  words: Words,
): string {
  const parts = cards.map(({ title, fields }) => [
    h('h2', title),
    h(
      'dl',
      fields.flatMap(({ name, content }) => [
        h('dt', words.say(`teach.cardFields.${name}`)),
        h('dd', cell(name, content)),
      ]),
    ),
  ]);
  return writePage({
    title: words.say('exported.evidence'),
    lang: words.lang,
    remarks: remarksOn(matter, words),
    body: markup(parts.flat()),
  });
}

function remarksOn({ invented }: ArticleMatter, { say }: Words): string[] {
  return invented ? [say('shell.invented')] : [];
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

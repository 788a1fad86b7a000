import { h } from 'hastscript';
import type { Case } from '../../core/case/case.ts';
import { fieldNames } from '../../exports/lesson-page.ts';
import type { Library } from '../../core/library/model.ts';
import { curly, html } from '../html/html.ts';
import { type SourcedEvidenceCard, evidenceCardsOf } from '../teach/evidence-cards.ts';
import { type LanguageFinder, withRegion } from './languages.ts';
import type { PaperText } from './paper.ts';
import { sourceLine } from './sources.ts';
import { ownWords } from './words.ts';

/**
 * Writes the evidence cards as a table of two columns to cut up, and the sources of each card.
 *
 * @param item the case
 * @param library the whole site
 * @param find returns the language of words
 * @returns the paper, or `undefined` if the lesson has no cards
 */
export function cardsPaper(
  item: Case,
  library: Library,
  find: LanguageFinder,
): PaperText | undefined {
  const cards = evidenceCardsOf(item, library);
  if (cards.length === 0) return undefined;
  const rows = Array.from({ length: Math.ceil(cards.length / 2) }, (_, index) =>
    cards.slice(index * 2, index * 2 + 2),
  );
  const cells = (row: SourcedEvidenceCard[]): string =>
    Array.from(
      { length: 2 },
      (_, index) => `<td>${row[index] ? cardHtml(row[index], find) : '<p></p>'}</td>`,
    ).join('');
  const sources = cards.map(
    ({ title, sources }) => html(h('h3', curly(title))) + sources.map(sourceLine).join(''),
  );
  return {
    name: 'Evidence cards',
    title: `Evidence cards: ${item.article.matter.title}`,
    html: [
      `<table class="cards">${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
      html(h('h2', 'Sources of the cards')),
      ...sources,
    ].join(''),
  };
}

function cardHtml({ title, fields, lang }: SourcedEvidenceCard, find: LanguageFinder): string {
  const lines = fields.map(({ name, content }) => {
    const label = h('span', { className: ['aside'] }, fieldNames[name]);
    const own = name === 'says' || name === 'words';
    const words =
      name === 'words' && lang ? [h('span', { lang: withRegion(lang) }, content)] : content;
    return ownWords(
      [h('p', { className: ['card-field', ...(own ? ['wide'] : [])] }, [label, ' ', ...words])],
      find,
    );
  });
  return html(h('p', { className: ['card-title'] }, curly(title))) + lines.join('');
}

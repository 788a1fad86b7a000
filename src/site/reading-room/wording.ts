import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Case } from '../../core/case/case.ts';
import type { Span } from '../../core/text/span.ts';
import { scopeOf } from './style-scope.ts';
import { wordingIds } from './wording-ids.ts';

/**
 * The alternatives for one passage, hidden until they are chosen. If the original has a capital
 * that its entry has not, as at the start of a sentence or in a headline, they begin with one too.
 *
 * @param item the case
 * @param slug the word
 * @param anchor the passage
 * @returns one element for each alternative
 */
export function alternativeElements(item: Case, slug: string, anchor: Span): Element[] {
  const wording = item.wording.find((candidate) => candidate.slug === slug);
  const { sentences, flat, matter } = item.article;
  const startsSentence = sentences.some((sentence) => sentence.start === anchor.start);
  const isRaised =
    wording !== undefined &&
    hasCapital(flat.value.slice(anchor.start), matter.lang) &&
    !hasCapital(wording.title, matter.lang);
  return (wording?.alternatives ?? []).map(({ words }, index) =>
    h(
      'span',
      { className: ['alternative'], dataItem: slug, dataAlternative: String(index + 1) },
      startsSentence || isRaised ? capitalise(words, matter.lang) : words,
    ),
  );
}

function hasCapital(text: string, lang: string): boolean {
  const [first = ''] = Array.from(text);
  return first !== first.toLocaleLowerCase(lang);
}

function capitalise(text: string, lang: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toLocaleUpperCase(lang) + rest.join('');
}

/**
 * Writes the stylesheet that swaps words when a switch is set. The first alternative is the
 * plainest; the switch of the whole text puts it in everywhere, whatever is chosen for one word.
 *
 * @param item the case
 * @returns CSS
 */
export function wordingStyles({ wording, article }: Pick<Case, 'wording' | 'article'>): string {
  const all = `:root:has([id="${wordingIds.plain}"]:checked,[id="${wordingIds.plainer}"]:target)`;
  const marks = wording
    .filter(({ alternatives }) => alternatives.length > 0)
    .map(({ slug }) => `[data-item="${slug}"]`);
  return [
    ...wording.flatMap(({ slug, alternatives, anchors }) =>
      alternatives.flatMap((_, index) => {
        const chosen = `${scopeOf(article, anchors)}:has([id="${wordingIds.option(slug, index + 1)}"]:checked)`;
        return [
          `${chosen} mark[data-item="${slug}"]{display:none}`,
          `${chosen} [data-item="${slug}"][data-alternative="${index + 1}"]{display:inline}`,
        ];
      }),
    ),
    `${all} mark:is(${marks.join()}){display:none}`,
    `${all} .alternative:not([data-alternative="1"]){display:none}`,
    `${all} .alternative[data-alternative="1"]{display:inline}`,
  ].join('\n');
}

import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { curly } from '../core/text/curly.ts';
import { directionOf } from '../core/text/direction.ts';
import { textOf } from '../core/text/text-of.ts';

/** Writes HTML nodes of our own prose as HTML on one line. */
export function markup(nodes: readonly ElementContent[]): string {
  return curly(toHtml({ type: 'root', children: [...nodes] }))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Writes plain text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Returns the words of our own prose, without citations, on one line. */
export function words(nodes: readonly ElementContent[]): string {
  return curly(textOf(nodes)).replace(/\s+/g, ' ').trim();
}

/**
 * Sets HTML in the direction of the site's language, if a platform whose pages run from the left
 * would show it the wrong way round.
 *
 * @param html the HTML
 * @param lang the language of the site
 * @param element what it is put into: `div` for blocks, `span` for words of a line
 * @returns the HTML, as it is if the language runs from the left
 */
export function fromTheRight(html: string, lang: string, element: 'div' | 'span' = 'div'): string {
  return directionOf(lang) === 'rtl'
    ? `<${element} lang="${lang}" dir="rtl">${html}</${element}>`
    : html;
}

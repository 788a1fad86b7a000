import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { curly } from '../core/text/curly.ts';
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

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { textOf } from '../../core/text/text-of.ts';
import { isElement } from './tree.ts';
import { say } from '../words/say.ts';

/** The heading above a technique's two examples. */
const heading = say('techniques.sideBySide');

/**
 * Puts the two examples of a technique into one element, so that they can be shown side by side:
 * one that uses it, and a fairer version.
 *
 * @param body the technique's text
 * @returns the text, with the two paragraphs under "Side by side" in a `div.pair`; unchanged if
 *   there are not exactly two
 */
export function withContrastPair(body: readonly ElementContent[]): ElementContent[] {
  const at = body.findIndex((node) => isElement(node, 'h2') && textOf(node.children) === heading);
  if (at === -1) return [...body];
  const next = body.findIndex((node, index) => index > at && isElement(node, 'h2'));
  const end = next === -1 ? body.length : next;
  const elements = body.slice(at + 1, end).filter((node) => node.type === 'element');
  if (elements.length !== 2 || !elements.every((node) => isElement(node, 'p'))) return [...body];
  const pair = h(
    'div',
    { className: ['pair'] },
    elements.map((paragraph) => h('div', [paragraph])),
  );
  return [...body.slice(0, at + 1), pair, ...body.slice(end)];
}

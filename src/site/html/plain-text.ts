import type { ElementContent } from 'hast';
import { textOf } from '../../core/text/text-of.ts';
import { curly } from './html.ts';
import { withoutLinks } from './without-links.ts';

/** Our own prose as plain text, without citations. */
export function plainText(nodes: readonly ElementContent[]): string {
  return curly(textOf(withoutLinks(nodes)));
}

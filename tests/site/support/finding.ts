import assert from 'node:assert/strict';
import type { Element, Root } from 'hast';
import { elements, hasClass, text } from './dist.ts';

/** What a figure shows: the first words of its section, before the figure. */
export function findingOf(page: Root, part: string): string {
  const [section] = elements(
    page,
    ({ tagName, properties }) =>
      tagName === 'section' && [properties['ariaLabelledBy']].flat().includes(`part.${part}`),
  );
  assert.ok(section, part);
  const [heading, first] = section.children.filter(({ type }) => type === 'element') as Element[];
  assert.equal(heading?.tagName, 'h2');
  assert.ok(first && hasClass(first, 'finding'), `${part} begins with what it shows`);
  return text(first);
}

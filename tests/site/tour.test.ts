import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { elements, hasClass, text, tree } from './support/dist.ts';
import { entriesOf, plain } from './support/figures-page.ts';

const page = tree('cases/ferry/tour/index.html');
const [list] = elements(page, (element) => hasClass(element, 'steps'));
assert.ok(list);
const steps = list.children.filter((node): node is Element => node.type === 'element');

test('the tour has a step for each entry, in the order of the file, with its title and its sentence', () => {
  const entries = entriesOf('cases/ferry/tour.md');
  assert.equal(entries.length, 7);
  assert.deepEqual(
    steps.map((step) => elements(step, ({ tagName }) => tagName === 'h2').map(text)),
    entries.map(({ title }) => [title]),
  );
  for (const step of steps) {
    const [sentence] = elements(step, (element) => hasClass(element, 'finding'));
    assert.ok(sentence && text(sentence).trim().endsWith('.'));
  }
});

test('each step has its figure, drawn from the layers of the case', () => {
  const figures: [name: string, tell: (step: Element) => string][] = [
    [
      'a passage',
      (step) =>
        elements(step, ({ tagName }) => tagName === 'mark')
          .map(text)
          .join(),
    ],
    ['voices', (step) => String(elements(step, (e) => hasClass(e, 'voice-bar')).length)],
    [
      'a word',
      (step) =>
        elements(step, ({ tagName }) => tagName === 'mark')
          .map(text)
          .join(),
    ],
    [
      'an original',
      (step) =>
        elements(step, (e) => hasClass(e, 'original'))
          .map(text)
          .join(),
    ],
    ['dates', (step) => String(elements(step, (e) => hasClass(e, 'said-strip')).length)],
    ['places', (step) => String(elements(step, (e) => hasClass(e, 'map')).length)],
    [
      'a passage',
      (step) =>
        elements(step, ({ tagName }) => tagName === 'mark')
          .map(text)
          .join(),
    ],
  ];
  assert.deepEqual(
    figures.map(([, tell], index) => plain(tell(steps[index] as Element))),
    [
      'Return of the Old Ferry Heralds New Age',
      '1',
      'renewal,rebuilding,clearance,change',
      'незворотний процес дальшого оновлення наших пристаней (Osk Gazette, 28 Feb 2026)',
      '1',
      '1',
      'by seven votes to five',
    ],
  );
});

test('the voices of a tour are without their kind, and its dates without their years: lessons ask for them', () => {
  const within = (index: number, name: string): Element => {
    const [found] = elements(steps[index] as Element, (element) => hasClass(element, name));
    assert.ok(found);
    return found;
  };
  assert.deepEqual(
    elements(within(1, 'voice-bar'), ({ tagName }) => tagName === 'small'),
    [],
  );
  assert.equal(text(within(4, 'said-strip')).trim().replace(/\s+/g, ' '), 'said left out');
});

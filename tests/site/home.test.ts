import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, hasClass, text, tree } from './support/dist.ts';

const home = tree('index.html');
const [main] = elements(home, ({ tagName }) => tagName === 'main');
assert.ok(main);

test('the front page has a sentence with its words marked and one note open, from an invented text', () => {
  const [specimen] = elements(main, (element) => hasClass(element, 'specimen'));
  assert.ok(specimen);
  const [quote] = elements(specimen, ({ tagName }) => tagName === 'blockquote');
  const marks = elements(quote ?? specimen, ({ tagName }) => tagName === 'mark').map(text);
  // The clock tower is the first invented case; its first note on a sentence is about its second.
  assert.equal(marks.length, 1);
  assert.ok(text(quote ?? specimen).includes(marks[0] ?? '-'));
  const notes = elements(specimen, ({ tagName }) => tagName === 'details');
  assert.deepEqual(
    notes.map(({ properties }) => properties['open'] !== undefined),
    [true],
  );
  assert.match(text(specimen), /An invented text/);
});

test('there are three ways in: read, teach, contribute', () => {
  const [doors] = elements(main, (element) => hasClass(element, 'doors'));
  assert.ok(doors);
  assert.deepEqual(
    elements(doors, ({ tagName }) => tagName === 'a').map((door) => [
      door.properties['href'],
      text(door).split(' ')[0],
    ]),
    [
      ['/cases/ferry/read/', 'Read'],
      ['/teach/', 'Teach'],
      ['/contribute/', 'Contribute'],
    ],
  );
});

test('each case has one finding; one whose lesson asks for the voices does not count them', () => {
  const findings = elements(main, (element) => hasClass(element, 'finding')).map(text);
  const cases = elements(main, (element) => hasClass(element, 'case-list')).flatMap((list) =>
    elements(list, ({ tagName }) => tagName === 'h3'),
  );
  assert.equal(findings.length, cases.length);
  assert.equal(
    findings[0],
    '2 phrases of the article can be followed to an original in Ukrainian.',
  );
});

test('the tour of a case is linked from the front page and from the page about the case', () => {
  for (const page of [main, tree('cases/ferry/about/index.html')])
    assert.ok(
      elements(page, ({ properties }) => properties['href'] === '/cases/ferry/tour/').length > 0,
    );
});

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { followAssignment } from '../../../src/client/assigned.ts';

const globals = globalThis as Record<string, unknown>;
const names = ['document', 'location', 'history', 'CSS', 'addEventListener'];
const before = names.map((name) => Object.getOwnPropertyDescriptor(globals, name));
after(() => {
  for (const [index, name] of names.entries()) {
    const descriptor = before[index];
    if (descriptor) Object.defineProperty(globals, name, descriptor);
    else Reflect.deleteProperty(globals, name);
  }
});

/** What the address shows, and what hears of a new one. */
const address = { hash: '', pathname: '/cases/a/' };
let onHashChange = (): void => undefined;
let page = parseHTML('');

/** Opens the page at an address that ends in a fragment. */
function open(hash: string): () => boolean {
  onHashChange = () => undefined;
  page =
    parseHTML(`<div class="lenses"><label class="lens-one"></label><label class="lens-two"></label></div>
    <main><div id="first"></div>
    <p data-item="a"></p><p data-item="b"></p>
    <p class="note-links"><a href="#b"></a></p><p class="prose"><a href="#b"></a></p>
    <aside class="note lens-one" data-item="a"></aside>
    <aside class="note lens-two" data-item="b"><span class="alias" id="former"></span></aside></main>`);
  const values: Record<string, unknown> = {
    document: page.document,
    location: Object.assign(address, { hash }),
    history: {
      replaceState: (_: unknown, __: unknown, to: string) => {
        address.hash = to.startsWith('#') ? to : '';
      },
    },
    CSS: { escape: (text: string) => text },
    addEventListener: (_: string, listener: () => void) => {
      onHashChange = listener;
    },
  };
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(globals, name, { value, configurable: true, writable: true });
  return followAssignment({
    notes: Array.from(page.document.querySelectorAll('.note')) as unknown as HTMLElement[],
    before: page.document.querySelector('#first') as unknown as Element,
    say: (key: string, ...values: unknown[]) => `${key} ${JSON.stringify(values)}`,
  });
}

const hidden = (): string[] =>
  Array.from(page.document.querySelectorAll('[data-unassigned]'), (element) =>
    [
      element.localName,
      element.className || (element.getAttribute('data-item') ?? element.getAttribute('href')),
    ].join(' '),
  );
const line = () => page.document.querySelector('.assigned');

test('without a choice in the address nothing is hidden or said', () => {
  const isChosen = open('#b');
  assert.equal(isChosen(), false);
  assert.deepEqual(hidden(), []);
  assert.ok(!line());
});

test('a choice of notes hides the others, their marks, the links to them and their lens', () => {
  const isChosen = open('#only=a');
  assert.equal(isChosen(), true);
  assert.deepEqual(hidden(), ['label lens-two', 'p b', 'a #b', 'aside note lens-two']);
  assert.match(line()?.textContent ?? '', /"chosen":1,"count":2/);
  assert.equal(line()?.nextElementSibling?.id, 'first');
});

test('a choice of lenses hides the notes of the others; a note is found by its former address', () => {
  open('#lenses=two');
  assert.deepEqual(hidden(), ['label lens-one', 'p a', 'aside note lens-one']);
  open('#only=former');
  assert.deepEqual(hidden(), ['label lens-one', 'p a', 'aside note lens-one']);
});

test('a link within the page leaves the choice in the address; another choice replaces it', () => {
  open('#only=a');
  address.hash = '#b';
  onHashChange();
  assert.equal(address.hash, '#only=a');
  address.hash = '#only=b';
  onHashChange();
  assert.deepEqual(hidden(), ['label lens-one', 'p a', 'aside note lens-one']);
  assert.equal(page.document.querySelectorAll('.assigned').length, 1);
});

test('the button shows all notes, empties the address and moves the focus to what it says', () => {
  const isChosen = open('#only=a');
  let focused: unknown;
  const said = line();
  assert.ok(said);
  Object.assign(said, { focus: () => (focused = said) });
  said.querySelector('button')?.dispatchEvent(new page.Event('click'));
  assert.equal(isChosen(), false);
  assert.deepEqual(hidden(), []);
  assert.equal(address.hash, '');
  assert.ok(focused === line());
  assert.ok(!line()?.querySelector('button'));
  address.hash = '#b';
  onHashChange();
  assert.equal(address.hash, '#b', 'no choice is put back');
});

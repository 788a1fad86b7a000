import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPage, type Page, wordsOf } from './support/page.ts';

const note = (id: string): string =>
  `<details class="note lens-framing" data-item="${id}"><summary id="${id}.title">${id}</summary><p>Text</p></details>`;
const body = `${wordsOf('readingRoom')}<form><input type="checkbox" id="open.all"></form>
<nav class="views"><a href="/cases/bench/voices/">Voices</a></nav>
<article class="reading"><p class="s" id="s.1"><mark data-items="a" data-item="a"><i>one</i> <mark data-item="b" data-items="b"><b>two</b></mark></mark>
<a class="ref" data-item="a" href="#a">1</a><a class="ref" data-item="b" href="#b">2</a></p>
${note('a')}${note('b')}${note('c')}<a class="ref" data-item="c" href="#c">3</a><input id="field"></article><p id="outside">x</p>`;

let round = 0;
interface Room extends Page {
  /** The notes that are open. */
  open: () => string[];
  /** What was done to the address: `push #a`. */
  steps: string[];
  /** Notes that a filter hides. */
  hidden: Set<string>;
}
const inRoom = (
  run: (page: Room) => void,
  { isWide = true, fragment = '' } = {},
): Promise<void> => {
  const steps: string[] = [];
  const hidden = new Set<string>();
  return inPage(
    body,
    {
      getSelection: () => '',
      matchMedia: () => ({ matches: isWide, addEventListener: () => undefined }),
      getComputedStyle: (element: Element) => ({
        display: hidden.has(element.getAttribute('data-item') ?? '') ? 'none' : 'block',
        scrollPaddingTop: '0px',
      }),
      innerHeight: 1000,
      scrollY: 500,
      scrollBy: () => undefined,
    },
    async (page) => {
      for (const [name, kind] of [
        ['pushState', 'push'],
        ['replaceState', 'replace'],
      ] as const)
        Object.assign(history, {
          [name]: (_: unknown, __: unknown, to: string) => {
            steps.push(`${kind} ${to}`);
            page.address.href = new URL(to, page.address.href).href;
          },
        });
      for (const sentence of page.document.querySelectorAll('.s'))
        Object.assign(sentence, {
          getClientRects: () => [{ top: 100 }],
          getBoundingClientRect: () => ({ top: 100 }),
        });
      page.address.href += fragment;
      await import(`../../../src/client/reading-room.ts?${(round += 1)}`);
      run({
        ...page,
        steps,
        hidden,
        open: () =>
          Array.from(page.document.querySelectorAll('.note[open]'), (found) =>
            String(found.getAttribute('data-item')),
          ),
      });
    },
  );
};
const close = ({ document }: Page): void => {
  for (const found of document.querySelectorAll('.note')) found.removeAttribute('open');
};

test('a click on words opens the innermost note, the next click the one around it', () =>
  inRoom((page) => {
    page.fire(page.one('b'), 'click');
    assert.deepEqual([page.open(), page.steps], [['b'], ['push #b']]);
    page.fire(page.one('b'), 'click');
    assert.ok(page.open().includes('a'));
    assert.equal(page.address.hash, '#a');
  }));

test('a click on words of one note opens it; a link among them is followed instead', () =>
  inRoom((page) => {
    page.fire(page.one('a.ref[data-item="a"]'), 'click');
    assert.deepEqual(page.open(), []);
    page.fire(page.one('i'), 'click');
    assert.deepEqual(page.open(), ['a']);
  }));

test('a note that a filter hides is not opened, by click or by key', () =>
  inRoom((page) => {
    page.hidden.add('b');
    page.fire(page.one('b'), 'click');
    assert.deepEqual(page.open(), ['a']);
    page.fire(page.one('.s'), 'keydown', { key: 'j' });
    assert.deepEqual(page.open(), ['a', 'c']);
  }));

test('j and k step from note to note, without a step back for each in the browser', () =>
  inRoom((page) => {
    page.fire(page.one('.s'), 'keydown', { key: 'j' });
    assert.deepEqual([page.open(), page.focused()?.id], [['a'], 'a.title']);
    close(page);
    page.fire(page.one('[id="a.title"]'), 'keydown', { key: 'j' });
    assert.deepEqual(page.open(), ['b']);
    close(page);
    page.fire(page.one('[id="b.title"]'), 'keydown', { key: 'k' });
    assert.deepEqual(page.open(), ['a']);
    assert.deepEqual(page.steps, ['replace #a', 'replace #b', 'replace #a']);
  }));

test('letters typed outside the text or into a field, or with Control, step nowhere', () =>
  inRoom((page) => {
    page.fire(page.one('#outside'), 'keydown', { key: 'j' });
    page.fire(page.one('#field'), 'keydown', { key: 'j' });
    page.fire(page.one('.s'), 'keydown', { key: 'j', ctrlKey: true });
    assert.deepEqual(page.open(), []);
  }));

test('Escape closes the note that has the focus, and returns to its number', () =>
  inRoom((page) => {
    page.fire(page.one('.s'), 'keydown', { key: 'j' });
    page.fire(page.one('[id="a.title"]'), 'keydown', { key: 'Escape' });
    assert.deepEqual(page.open(), []);
    assert.ok(page.focused() === page.one('a.ref[data-item="a"]'));
  }));

test('a page that is loaded again opens the note that its address names', () =>
  inRoom((page) => assert.deepEqual(page.open(), ['b']), { fragment: '#b' }));

test('back and forward show the note that was open then', () =>
  inRoom((page) => {
    page.address.href = 'https://reading.test/page/#b';
    page.fire('window', 'popstate');
    assert.deepEqual(page.open(), ['b']);
    page.address.href = 'https://reading.test/page/';
    page.fire('window', 'popstate');
    assert.deepEqual(page.open(), []);
  }));

test('beside the text one note is open at a time; below it none closes another', async () => {
  const names = (page: Page): unknown[] =>
    Array.from(
      page.document.querySelectorAll('.note'),
      (found) => (found as HTMLDetailsElement).name,
    );
  await inRoom((page) => assert.deepEqual(names(page), ['notes', 'notes', 'notes']));
  await inRoom((page) => assert.deepEqual(names(page), ['', '', '']), { isWide: false });
});

test('the switch opens all notes and closes them again', () =>
  inRoom((page) => {
    const all = page.one('[id="open.all"]') as HTMLInputElement;
    all.checked = true;
    page.fire(all, 'change');
    assert.deepEqual(page.open(), ['a', 'b', 'c']);
    assert.equal((page.one('[data-item="a"].note') as HTMLDetailsElement).name, '');
    all.checked = false;
    page.fire(all, 'change');
    assert.deepEqual(page.open(), []);
  }));

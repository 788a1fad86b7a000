import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPage, type Page } from './support/page.ts';

const note = (slug: string, number: number): string =>
  `<details class="note lens-framing" data-item="${slug}"><summary><span class="n">${number}</span> <span class="t">Title ${slug}</span></summary></details>`;
const body = `<p><span class="s" id="s.1"><mark data-item="a">The <button class="term" popovertarget="g.bench"><mark data-item="b">bench</mark></button></mark>
  <a class="ref" data-item="a">1</a><a class="ref" data-item="b">2</a></span>
  <span class="s" id="s.2"><button class="term" popovertarget="g.bench">bench</button></span></p>
<div id="g.bench" class="gloss" popover><p>A seat.</p><p class="more">More</p></div>
${note('a', 1)}${note('b', 2)}${note('c', 3)}`;

let round = 0;
const inText = (run: (page: Page) => void, hidden = ''): Promise<void> =>
  inPage(
    body,
    {
      getComputedStyle: (element: Element) => ({
        display: element.getAttribute('data-item') === hidden ? 'none' : 'inline',
      }),
    },
    async (page) => {
      await import(`../../../src/client/glossary-words.ts?${(round += 1)}`);
      run(page);
    },
  );
const linked = ({ document }: Page): string[] =>
  Array.from(
    document.querySelectorAll('[id="g.bench"] a'),
    (link) => `${link.getAttribute('href')} ${link.textContent}`,
  );

test('below an entry are links to the notes on the word, around it and in it, in their order', () =>
  inText((page) => {
    page.fire(page.one('[id="s.1"] button'), 'click');
    assert.deepEqual(linked(page), ['#a 1 Title a', '#b 2 Title b']);
    assert.equal(page.one('[data-asked]').id, 's.1');
  }));

test('a note that a filter hides is not offered', () =>
  inText((page) => {
    page.fire(page.one('[id="s.1"] button'), 'click');
    assert.deepEqual(linked(page), ['#b 2 Title b']);
  }, 'a'));

test('the same entry asked from another sentence has the notes of that one', () =>
  inText((page) => {
    page.fire(page.one('[id="s.1"] button'), 'click');
    page.fire(page.one('[id="s.2"] button'), 'click');
    assert.deepEqual(linked(page), []);
    assert.equal(page.one('[data-asked]').id, 's.2');
  }));

test('a link to a note closes the entry, which would cover it', () =>
  inText((page) => {
    let closed = 0;
    page.fire(page.one('[id="s.1"] button'), 'click');
    Object.assign(page.one('[id="g.bench"]'), { hidePopover: () => (closed += 1) });
    page.fire(page.document.querySelector('[id="g.bench"] a') as unknown as Element, 'click');
    assert.equal(closed, 1);
  }));

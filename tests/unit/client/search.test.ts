import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPage, type Page, wordsOf } from './support/page.ts';

const filter = (name: string, value: string, label: string, checked = ''): string =>
  `<label><input type="radio" name="${name}" value="${value}" data-name="${label}" ${checked}>${label} <span class="count"></span></label>`;
const body = `${wordsOf('search')}<form id="search.form" data-names="/names.json"
  data-engine="data:text/javascript,export const { options, filters, search } = globalThis.indexOfSearchTest;">
  <input id="search.field">
  <fieldset>${filter('kind', '', 'Everything', 'checked')}${filter('kind', 'note', 'Notes')}${filter('kind', 'term', 'Terms')}</fieldset>
  <fieldset id="lenses">${filter('lens', '', 'All', 'checked')}${filter('lens', 'framing', 'Framing')}</fieldset></form>
<div id="search.found" hidden><p id="search.status"></p><ol id="search.results"></ol><button id="search.more"></button></div>
<div id="search.instead" hidden>Elsewhere</div>
<div id="search.index">Everything</div>`;

/** An index of 25 notes that all have the word `bench`, and a term that has it too. */
const documents = [
  { id: 'lamp', kind: 'term' },
  ...Array.from({ length: 25 }, (_, index) => ({ id: `note${index + 1}`, kind: 'note' })),
];
const index = {
  options: async () => undefined,
  filters: async () => undefined,
  search: async (query: string, { filters = {} }: { filters?: Record<string, string> } = {}) => {
    const found = query.includes('bench')
      ? documents.filter(({ kind }) => (filters['kind'] ?? kind) === kind)
      : query.includes('lamp') && filters['kind'] !== 'note'
        ? documents.slice(0, 1)
        : [];
    return {
      results: found.map(({ id, kind }) => ({
        id,
        data: async () => ({
          url: `/${id}/`,
          excerpt: `a <mark>${query}</mark>`,
          content: 'a bench',
          meta: { title: id },
          filters: { kind: [kind] },
        }),
      })),
      filters: {},
      totalFilters: { kind: query.includes('bench') ? { note: 25, term: 1 } : { term: 1 } },
    };
  },
};

let round = 0;
interface Search extends Page {
  /** Types words and waits for their results. */
  look: (query: string) => Promise<void>;
  choose: (name: string, value: string) => Promise<void>;
  titles: () => string[];
  status: () => string;
}
const settle = async (): Promise<void> => {
  for (let wait = 0; wait < 10; wait += 1) await new Promise((resolve) => setImmediate(resolve));
};
const searching = (
  run: (page: Search) => Promise<void>,
  fetch: () => Promise<unknown> = async () => ({
    json: async () => ({ words: ['bench', 'lamp'], languages: {} }),
  }),
  hash = '',
): Promise<void> =>
  inPage(body, { fetch, indexOfSearchTest: index }, async (page) => {
    page.address.href = `https://reading.test/search/${hash}`;
    await import(`../../../src/client/search.ts?${(round += 1)}`);
    const field = page.one('[id="search.field"]') as HTMLInputElement;
    await run({
      ...page,
      look: async (query) => {
        field.value = query;
        page.fire(page.one('form'), 'submit');
        await settle();
      },
      choose: async (name, value) => {
        const input = page.one(`input[name="${name}"][value="${value}"]`) as HTMLInputElement;
        input.checked = true;
        page.fire(input, 'change');
        await settle();
      },
      titles: () =>
        Array.from(page.document.querySelectorAll('li h3'), ({ textContent }) => textContent ?? ''),
      status: () => page.one('[id="search.status"]').textContent,
    });
  });

test('results replace the index of everything, and their number is said', () =>
  searching(async ({ look, titles, status, one }) => {
    await look(' bench ');
    assert.equal(titles().length, 20);
    assert.equal(status(), '26 results for ‘bench’.');
    assert.deepEqual(
      [one('[id="search.found"]').hidden, one('[id="search.index"]').hidden],
      [false, true],
    );
  }));

test('six more are shown at a press, and the first of them has the focus', () =>
  searching(async ({ look, titles, one, fire, focused }) => {
    await look('bench');
    const more = one('[id="search.more"]');
    assert.equal(more.textContent, 'Show 6 more');
    fire(more, 'click');
    await settle();
    assert.equal(titles().length, 26);
    assert.equal(more.hidden, true);
    assert.equal(focused()?.textContent, 'note20');
  }));

test('an empty field shows the index of everything again', () =>
  searching(async ({ look, titles, one, address, document }) => {
    await look('bench');
    await look('');
    assert.deepEqual(titles(), []);
    assert.equal(one('[id="search.index"]').hidden, false);
    assert.equal(address.href, 'https://reading.test/search/');
    assert.equal(document.title, 'Page');
  }));

test('the address keeps the words and the filter, so that a search can be shared', async () => {
  await searching(async ({ look, choose, address, document, status }) => {
    await look('bench');
    await choose('kind', 'note');
    assert.equal(address.href, 'https://reading.test/search/?q=bench&kind=note');
    assert.equal(document.title, 'bench · Page');
    assert.equal(status(), '25 results for ‘bench’ in Notes.');
  });
  await searching(
    async ({ status }) => {
      await settle();
      assert.equal(status(), '25 results for ‘bench’ in Notes.');
    },
    undefined,
    '?q=bench&kind=note',
  );
});

test('each filter says how much it leaves, and one that leaves nothing is not offered', () =>
  searching(async ({ look, document }) => {
    await look('lamp');
    const labels = Array.from(document.querySelectorAll('input[name=kind]'), (input) => {
      const label = input.closest('label') as HTMLElement;
      return label.hidden ? 'hidden' : label.textContent;
    });
    assert.deepEqual(labels, ['Everything 1', 'hidden', 'Terms 1']);
  }));

test('if nothing is found at all, the filter that is chosen stays to be seen, and so does everything', () =>
  searching(async ({ look, choose, document }) => {
    await look('bench');
    await choose('kind', 'note');
    await look('xyxyxyxy');
    const shown = Array.from(
      document.querySelectorAll<HTMLInputElement>('input[name=kind]'),
    ).filter((input) => !input.closest('label')?.hidden);
    assert.deepEqual(
      shown.map(({ value }) => value),
      ['', 'note'],
    );
  }));

test('lenses are offered for notes only', () =>
  searching(async ({ look, choose, one }) => {
    await look('bench');
    assert.equal(one('#lenses').hidden, true);
    await choose('kind', 'note');
    assert.equal(one('#lenses').hidden, false);
  }));

test('a filter that leaves nothing of a new query is lifted', () =>
  searching(async ({ look, choose, titles, one }) => {
    await look('bench');
    await choose('kind', 'note');
    await look('lamp');
    assert.deepEqual(titles(), ['lamp']);
    assert.equal((one('input[name=kind][value=""]') as HTMLInputElement).checked, true);
  }));

test('a word that occurs nowhere is named before what was found instead', () =>
  searching(async ({ look, status }) => {
    await look('lemp');
    assert.equal(status(), 'Nothing found for ‘lemp’. 1 result for ‘lamp’.');
    await look('xyxyxyxy');
    assert.equal(status(), 'Nothing found for ‘xyxyxyxy’.');
  }));

test('keys step through the results and back; a slash typed into the field is a slash', () =>
  searching(async ({ look, fire, focused, one, document }) => {
    await look('bench');
    const field = one('[id="search.field"]');
    assert.equal(fire(field, 'keydown', { key: 'ArrowDown' }), true);
    assert.equal(focused()?.textContent, 'lamp');
    const [first] = document.querySelectorAll('h3 a');
    assert.ok(first);
    fire(first, 'keydown', { key: 'ArrowUp' });
    assert.ok(focused() === field);
    assert.equal(fire(field, 'keydown', { key: '/' }), false);
    assert.equal(fire(first, 'keydown', { key: '/' }), true);
    assert.equal(fire(document.body, 'keydown', { key: '/' }), false, 'outside the results');
  }));

test('Escape clears the field', () =>
  searching(async ({ look, fire, one, titles }) => {
    await look('bench');
    fire(one('[id="search.field"]'), 'keydown', { key: 'Escape' });
    await settle();
    assert.equal((one('[id="search.field"]') as HTMLInputElement).value, '');
    assert.deepEqual(titles(), []);
  }));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPage, type Page, wordsOf } from './support/page.ts';

const page = (id: string, checked = ''): string =>
  `<label><input type="checkbox" name="page" value="${id}" data-task="Do ${id}." ${checked}> The ${id}</label><a data-page="${id}" href="/cases/bench/${id}/">link</a>`;
const notes = (value: string, checked = ''): string =>
  `<input type="radio" name="notes" value="${value}" ${checked}>`;
const body = `${wordsOf('assignment')}<form id="assign.form" data-title="The bench">
  ${page('read', 'checked')}${page('commentary')}${page('handout')}
  ${notes('all', 'checked')}${notes('lenses')}${notes('only')}
  <input type="checkbox" name="lens" value="framing"><input type="checkbox" name="note" value="one">
</form><textarea id="assign.text"></textarea><button id="assign.copy"></button><output id="assign.said"></output>`;

/** Node's own cannot read a form of the page. */
class Data {
  form: Element;
  constructor(form: Element) {
    this.form = form;
  }
  getAll(name: string): string[] {
    return Array.from(
      this.form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
    ).flatMap((input) => (input.checked ? [input.value] : []));
  }
  get(name: string): string | null {
    return this.getAll(name)[0] ?? null;
  }
}

let round = 0;
const assigning = (
  run: (
    page: Page & {
      tick: (name: string, value: string, on?: boolean) => void;
      text: () => string;
      hashOf: (id: string) => string;
      isTicked: (name: string, value: string) => boolean;
    },
  ) => void | Promise<void>,
  writeText: (text: string) => Promise<void> = async () => undefined,
): Promise<void> =>
  inPage(body, { FormData: Data, navigator: { clipboard: { writeText } } }, async (page) => {
    await import(`../../../src/client/assignment.ts?${(round += 1)}`);
    const input = (name: string, value: string) =>
      page.one(`input[name="${name}"][value="${value}"]`) as HTMLInputElement;
    await run({
      ...page,
      tick: (name, value, on = true) => {
        input(name, value).checked = on;
        page.fire(input(name, value), 'change');
      },
      text: () => (page.one('textarea') as HTMLTextAreaElement).value,
      hashOf: (id) => (page.one(`a[data-page="${id}"]`) as HTMLAnchorElement).hash,
      isTicked: (name, value) => input(name, value).checked,
    });
  });

test('the text names the pages that are ticked, each with its task and its whole address', () =>
  assigning(({ text, tick }) => {
    assert.match(text(), /The bench/);
    assert.match(text(), /The read/);
    assert.match(text(), /Do read\./);
    assert.match(text(), /https:\/\/reading\.test\/cases\/bench\/read\//);
    assert.doesNotMatch(text(), /handout/);
    tick('page', 'handout');
    assert.match(text(), /Do handout\./);
  }));

test('a lens that is ticked is chosen, with the commentary, and its choice is in the links', () =>
  assigning(({ tick, isTicked, hashOf }) => {
    tick('lens', 'framing');
    assert.equal(isTicked('notes', 'lenses'), true);
    assert.equal(isTicked('notes', 'all'), false);
    assert.equal(isTicked('page', 'commentary'), true);
    assert.equal(hashOf('commentary'), '#lenses=framing');
    assert.equal(hashOf('handout'), '#lenses=framing');
    assert.equal(hashOf('read'), '', 'a first reading has no notes to choose from');
  }));

test('a choice for the handout does not give the commentary away', () =>
  assigning(({ tick, isTicked, hashOf }) => {
    tick('page', 'handout');
    tick('note', 'one');
    assert.equal(isTicked('page', 'commentary'), false);
    assert.equal(hashOf('handout'), '#only=one');
  }));

test('all notes leave the links as they were', () =>
  assigning(({ tick, hashOf }) => {
    tick('note', 'one');
    tick('notes', 'all');
    assert.equal(hashOf('commentary'), '');
  }));

test('without a page there is nothing to copy; without a note that is said', () =>
  assigning(({ tick, text, one }) => {
    tick('page', 'read', false);
    assert.equal(text(), '');
    assert.equal((one('button') as HTMLButtonElement).disabled, true);
    tick('notes', 'only');
    assert.notEqual(one('output').textContent, '');
    tick('note', 'one');
    assert.equal(one('output').textContent, '');
  }));

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('the text is copied, and that it was is said', async () => {
  let copied = '';
  await assigning(
    async ({ one, fire, text }) => {
      fire(one('button'), 'click');
      await turn();
      assert.equal(copied, text());
      assert.equal(one('output').textContent, 'Copied.');
    },
    async (text) => void (copied = text),
  );
});

test('if copying is not allowed the text is selected, and that it is not copied is said', () =>
  assigning(
    async ({ one, fire }) => {
      let selected = false;
      Object.assign(one('textarea'), { select: () => (selected = true) });
      fire(one('button'), 'click');
      await turn();
      assert.equal(selected, true);
      assert.doesNotMatch(one('output').textContent, /^Copied/);
    },
    () => Promise.reject(new Error('not allowed')),
  ));

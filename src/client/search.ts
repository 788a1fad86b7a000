/**
 * The search page with a script: results while typing, filters with counts, keys. Without it the
 * page is an index of everything, which is also shown while the field is empty.
 */
import { type Answer, openEngine } from './search-engine.ts';
import { resultElement } from './search-results.ts';
import { openWords } from './say.ts';

const say = openWords('search');
const step = 20;
const form = byId<HTMLFormElement>('search.form');
const field = byId<HTMLInputElement>('search.field');
const found = byId('search.found');
const status = byId('search.status');
const list = byId<HTMLOListElement>('search.results');
const instead = byId('search.instead');
const more = byId<HTMLButtonElement>('search.more');
const index = byId('search.index');
const kinds = [...document.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
const lenses = [...document.querySelectorAll<HTMLInputElement>('input[name="lens"]')];
const pageTitle = document.title;
const names = {
  article: say('search.kinds.article.one'),
  lenses: Object.fromEntries(
    lenses.map(({ value, dataset, parentElement }) => [
      value,
      { name: dataset['name'] ?? '', look: parentElement?.className ?? '' },
    ]),
  ),
};

let engine: ReturnType<typeof openEngine> | undefined;
let answer: Answer | undefined;
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Searches for what the form says and shows the results. A later search supersedes an earlier one.
 */
async function search(): Promise<void> {
  clearTimeout(timer);
  const mine = (turn += 1);
  const query = field.value.trim();
  found.hidden = query === '';
  index.hidden = query !== '';
  instead.hidden = true;
  keepInAddress(query);
  if (query === '') {
    status.textContent = '';
    list.replaceChildren();
    return;
  }
  try {
    if (!engine) status.textContent = say('search.searching');
    engine ??= openEngine(form.dataset['engine'] ?? '', form.dataset['names'] ?? '');
    const { answer: ask, languages } = await engine;
    if (chosen(kinds) !== 'note') for (const input of lenses) input.checked = input.value === '';
    const filters = {
      ...(chosen(kinds) && { kind: chosen(kinds) }),
      ...(chosen(lenses) && { lens: chosen(lenses) }),
    };
    const next = await ask(query, filters);
    if (mine !== turn) return;
    if (next.count === 0 && Object.keys(filters).length > 0 && sum(next.counts['kind']) > 0)
      return reset();
    const first = await next.load(0, step);
    if (mine !== turn) return;
    answer = next;
    const focused = list.contains(document.activeElement);
    list.replaceChildren(
      ...first.map((result) => resultElement(result, next.query, languages, names)),
    );
    if (focused) list.querySelector('a')?.focus(); // the focused result was just replaced
    showCounts(next);
    // With nothing found the index is still of use, and filters of nothing are not.
    found.hidden = next.count === 0;
    index.hidden = next.count > 0;
    instead.hidden = next.count > 0;
    found.dataset['query'] = query;
    status.textContent = summarise(query, next);
    showMore();
  } catch (error) {
    engine = undefined;
    status.textContent = say('search.failed');
    found.hidden = true;
    index.hidden = false;
    throw error;
  }
}

/** A filter that leaves nothing of a new query is lifted. */
function reset(): Promise<void> {
  for (const input of [...kinds, ...lenses]) input.checked = input.value === '';
  return search();
}

function summarise(query: string, { query: searched, missing, count }: Answer): string {
  if (count === 0) return say('search.nothing', { query });
  const kind = kinds.find(({ checked }) => checked);
  const found = { count, query: missing.length === 0 ? query : searched };
  const results = kind?.value
    ? say('search.foundIn', { ...found, kind: kind.dataset['name'] ?? '' })
    : say('search.found', found);
  if (missing.length === 0) return results;
  return `${say('search.nothing', { query: missing.join(' ') })} ${results}`;
}

function showCounts({ counts }: Answer): void {
  const ofKind = counts['kind'] ?? {};
  const ofLens = counts['lens'] ?? {};
  for (const input of kinds)
    setCount(input, input.value === '' ? sum(ofKind) : (ofKind[input.value] ?? 0));
  const lensFieldset = lenses[0]?.closest('fieldset');
  if (lensFieldset) lensFieldset.hidden = chosen(kinds) !== 'note';
  for (const input of lenses)
    setCount(input, input.value === '' ? (ofKind['note'] ?? 0) : (ofLens[input.value] ?? 0));
}

function setCount(input: HTMLInputElement, count: number): void {
  const label = input.closest('label');
  if (!label) return;
  label.hidden = count === 0 && input.value !== '' && !input.checked;
  const number = label.querySelector('.count');
  if (number) number.textContent = String(count);
}

function showMore(): void {
  const left = (answer?.count ?? 0) - list.children.length;
  more.hidden = left <= 0;
  more.textContent = say('search.more', { count: Math.min(step, left) });
}

more.addEventListener('click', async () => {
  if (!answer || !engine) return;
  const { languages } = await engine;
  const { query, load } = answer;
  const from = list.children.length;
  list.append(
    ...(await load(from, from + step)).map((result) =>
      resultElement(result, query, languages, names),
    ),
  );
  showMore();
  list.children[from]?.querySelector('a')?.focus();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), field.value === '' ? 0 : 200);
});
for (const input of [...kinds, ...lenses]) input.addEventListener('change', () => void search());

// Keys: arrows step through the results, `/` returns to the field, Escape clears. A single letter
// or punctuation key acts only in the results, so that speech input cannot trigger it by accident
// (WCAG 2.1.4).
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (event.key === '/' && found.contains(target) && !target.matches('input')) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === 'Escape' && (target === field || found.contains(target))) {
    event.preventDefault();
    field.value = '';
    field.focus();
    void reset();
  } else if (
    (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
    (target === field || list.contains(target))
  ) {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];
    const at = links.indexOf(target as HTMLAnchorElement) + (event.key === 'ArrowDown' ? 1 : -1);
    if (links.length === 0 || at < -1 || at >= links.length) return;
    event.preventDefault();
    (links[at] ?? field).focus();
  }
});

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  const state = { q: query, kind: query && chosen(kinds), lens: query && chosen(lenses) };
  for (const [name, value] of Object.entries(state)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  if (address.href !== location.href) history.replaceState(null, '', address);
  document.title = query === '' ? pageTitle : `${query} · ${pageTitle}`;
}

function readAddress(): void {
  const { searchParams } = new URL(location.href);
  field.value = searchParams.get('q') ?? field.value;
  for (const [inputs, name] of [
    [kinds, 'kind'],
    [lenses, 'lens'],
  ] as const) {
    const wanted = inputs.find(({ value }) => value === searchParams.get(name)) ?? inputs[0];
    if (wanted) wanted.checked = true;
  }
  if (field.value !== '') void search();
}

function chosen(inputs: readonly HTMLInputElement[]): string {
  return inputs.find(({ checked }) => checked)?.value ?? '';
}

function sum(counts: Record<string, number> = {}): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element with the id ${id}`);
  return element as Type;
}

readAddress();

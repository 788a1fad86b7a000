/**
 * Keeps the choices of the view "Other words" in the address: `?words=slug.1,other.2`, or `plainer`
 * if each word is the plainest. A fragment stays free for the note that is open.
 */
import { wordingIds } from '../site/reading-room/wording-ids.ts';

/** The chosen alternative of each word, from 1; a word as published is left out. */
export type WordChoices = ReadonlyMap<string, number>;

const parameter = 'words';
const every = 'plainer';

/**
 * Reads choices from an address.
 *
 * @param search the query of the address
 * @param slugs the words that can be switched
 * @returns the choices; words that the page does not know are left out
 */
export function readChoices(search: string, slugs: readonly string[]): WordChoices {
  const value = new URLSearchParams(search).get(parameter) ?? '';
  if (value === every) return new Map(slugs.map((slug) => [slug, 1]));
  return new Map(
    value.split(',').flatMap((part): [string, number][] => {
      const [, slug = '', index] = /^(.+)\.(\d+)$/.exec(part) ?? [];
      return slugs.includes(slug) && Number(index) > 0 ? [[slug, Number(index)]] : [];
    }),
  );
}

/**
 * Writes choices as the query of an address.
 *
 * @param choices the choices
 * @param slugs the words that can be switched
 * @returns the query with its `?`; nothing if all words are as published
 */
export function writeChoices(choices: WordChoices, slugs: readonly string[]): string {
  if (choices.size === 0) return '';
  if (isPlainer(choices, slugs)) return `?${parameter}=${every}`;
  const parts = [...choices].map(([slug, index]) => `${encodeURIComponent(slug)}.${index}`);
  return `?${parameter}=${parts.join()}`;
}

const isPlainer = (choices: WordChoices, slugs: readonly string[]): boolean =>
  slugs.length > 0 && slugs.every((slug) => choices.get(slug) === 1);

/**
 * Sets the switches of the page as its address says, and writes the address when one is changed.
 *
 * @param page the document and its address
 */
export function followChoices(page: Pick<Window, 'document' | 'location' | 'history'>): void {
  const { document, location, history } = page;
  const cards = Array.from(document.querySelectorAll<HTMLElement>('.note:has(.choice)'));
  const slugs = cards.map(({ dataset }) => dataset['item'] ?? '');
  const radio = (id: string): HTMLInputElement | undefined =>
    (document.getElementById(id) as HTMLInputElement | null) ?? undefined;
  const check = (id: string, value = true): void => {
    const input = radio(id);
    if (input) input.checked = value;
  };
  const set = (choices: WordChoices): void => {
    for (const slug of slugs) check(wordingIds.option(slug, choices.get(slug) ?? 0));
    sayWhole(choices);
  };
  const sayWhole = (choices: WordChoices): void => {
    check(wordingIds.published, choices.size === 0);
    check(wordingIds.plain, isPlainer(choices, slugs));
  };
  const chosen = (): WordChoices =>
    new Map(
      slugs.flatMap((slug): [string, number][] => {
        const options = document.querySelectorAll<HTMLInputElement>(
          `input[name="${CSS.escape(wordingIds.group(slug))}"]`,
        );
        const at = Array.from(options).findIndex(({ checked }) => checked);
        return at > 0 ? [[slug, at]] : [];
      }),
    );

  const byAddress = location.hash === `#${wordingIds.plainer}`;
  set(readChoices(byAddress ? `?${parameter}=${every}` : location.search, slugs));
  // From here on the switches say what is shown; as a target it would say so as well.
  document.getElementById(wordingIds.plainer)?.remove();

  document.addEventListener('change', ({ target }) => {
    const { id } = target as HTMLElement;
    if (id === wordingIds.published) set(new Map());
    else if (id === wordingIds.plain) set(readChoices(`?${parameter}=${every}`, slugs));
    else if (id.startsWith(wordingIds.group(''))) sayWhole(chosen());
    else return;
    const choices = chosen();
    const isWhole = isPlainer(choices, slugs);
    // Without a script an address names all words plainer by its fragment.
    const own = ['', `#${wordingIds.plainer}`].includes(location.hash);
    const hash = own ? (isWhole ? `#${wordingIds.plainer}` : '') : location.hash;
    history.replaceState(null, '', location.pathname + writeChoices(choices, slugs) + hash);
  });
}

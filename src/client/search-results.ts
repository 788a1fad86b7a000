import { nameSeparator } from '../site/words/search-kinds.ts';
import { fold, type Found } from './search-engine.ts';

/** What a result is, by its kind. */
export interface KindNames {
  article: string;
  /** The name and the classes of each lens, by its tag. */
  lenses: Record<string, { name: string; look: string }>;
}

/**
 * Makes the list item of a result.
 *
 * @param found the result
 * @param query the words that were searched, to be marked
 * @param languages the language of foreign names, by name
 * @param kindNames what sentences of an article and the lenses are called
 * @returns the element: name and kind, the excerpt beside them
 */
export function resultElement(
  found: Found,
  query: string,
  languages: Record<string, string>,
  kindNames: KindNames,
): HTMLLIElement {
  const item = element('li') as HTMLLIElement;
  const filter = (name: string): string => found.filters[name]?.[0] ?? '';
  const detail = filter('detail');
  const title = found.meta['title'] ?? found.meta['heading'];
  const words = query.split(/\s+/).map(fold).filter(Boolean);

  const head = element('h3');
  const link = document.createElement('a');
  link.href = found.url;
  link.append(...(title ? marked(title, words) : [detail]));
  setLanguage(link, title, languages);
  head.append(link);
  const names = (found.meta['names'] ?? '')
    .split(nameSeparator)
    .filter((name) => hits(name, words).some(Boolean));
  if (names.length > 0 && !(title && hits(title, words).every(Boolean))) {
    for (const name of names.slice(0, 3)) {
      const also = element('span', 'native');
      also.append(...marked(name, words));
      setLanguage(also, name, languages);
      head.append(' ', also);
    }
  }

  const kind = element('p', 'kind');
  kind.append(title ? detail : kindNames.article);
  const lens = filter('hue');
  if (lens) {
    const span = element('span', 'lens-name');
    span.textContent = kindNames.lenses[lens]?.name ?? '';
    item.className = kindNames.lenses[lens]?.look ?? '';
    kind.append(' · ', span);
  }
  const about = filter('about');
  if (about) kind.append(` · ${about}`);

  const excerpt = element('p', 'excerpt');
  excerpt.append(...excerptNodes(found));
  const language = filter('language');
  if (language) {
    excerpt.lang = language;
    excerpt.dir = 'auto';
  }

  const name = element('div');
  name.append(head, kind);
  item.append(name, excerpt);
  return item;
}

function element(name: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}

function setLanguage(
  target: HTMLElement,
  name: string | undefined,
  languages: Record<string, string>,
): void {
  const language = name && languages[name];
  if (language) {
    target.lang = language;
    target.dir = 'auto';
  }
}

/** For each word of a text, whether one of the searched words begins it. */
function hits(text: string, words: readonly string[]): boolean[] {
  return text.split(/\s+/).map((part) => words.some((word) => fold(part).startsWith(word)));
}

/** A text as nodes, with the searched words marked. */
function marked(text: string, words: readonly string[]): (string | HTMLElement)[] {
  return text.split(/(\s+)/).flatMap((part) => {
    const folded = fold(part);
    return folded !== '' && words.some((word) => folded.startsWith(word)) ? markWord(part) : [part];
  });
}

/** Marks a word, and leaves the punctuation around it out. */
function markWord(text: string): (string | HTMLElement)[] {
  const [, before = '', word = text, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  const mark = element('mark');
  mark.textContent = word;
  return [before, mark, after];
}

/** Pagefind's excerpt, reduced to its words and their marks. Dots show where the text continues. */
function excerptNodes({ excerpt, content }: Found): (string | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const whole = new DOMParser().parseFromString(content, 'text/html').body.textContent.trim();
  const part = body.textContent.trim();
  return [
    whole.startsWith(part) ? '' : '… ',
    ...[...body.childNodes].flatMap((node) =>
      node.nodeName === 'MARK' ? markWord(node.textContent ?? '') : [node.textContent ?? ''],
    ),
    whole.endsWith(part) ? '' : ' …',
  ];
}

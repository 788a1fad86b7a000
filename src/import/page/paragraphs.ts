import { treatmentOf, type Treatment } from './elements.ts';
import { plainLetters, shifted } from './plain-letters.ts';
import { quotationMarks } from './quotation-marks.ts';

/** A paragraph, and the element whose words begin it. */
export interface Paragraph {
  words: string;
  of: Element;
}

/** Letters that are drawn as a picture on pages that distrust the reader's fonts. */
const emoji = /^[\p{ExtPict}\p{RI}\p{EMod}\u200d\ufe0f]+$/u;

/**
 * Reads the paragraphs of a tree as a reader sees them: what each element becomes is in
 * `elements.ts`.
 *
 * @param root the element to read
 * @param lang the language of the text, unless the tree says otherwise
 * @returns the paragraphs that have words, in order
 */
export function paragraphsOf(root: Element, lang: string): Paragraph[] {
  const found: Paragraph[] = [{ words: '', of: root }];
  let depth = 0;
  let lines = 0;
  const write = (text: string, of: Element): void => {
    const last = found.at(-1);
    if (!last || text === '') return;
    if (text.trim() !== '') {
      lines = 0;
      if (last.words.trim() === '') last.of = of;
    }
    last.words += text;
  };
  const start = (of: Element): void => {
    found.push({ words: '', of });
    lines = 0;
  };
  const walk = (node: Node, of: Element): void => {
    if (node.nodeType === 3) write(node.textContent ?? '', of);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const treatment = treatmentIn(element);
    const children = (): void => {
      for (const child of Array.from(element.childNodes)) walk(child, element);
    };
    if (treatment === 'left out' || isHidden(element)) return;
    if (treatment === 'line') {
      lines += 1;
      if (lines > 1 || element.localName === 'hr') start(of);
      else write(' ', element);
    } else if (treatment === 'picture') {
      const alt = element.getAttribute('alt') ?? '';
      if (emoji.test(alt)) write(alt, element);
      children();
    } else if (treatment === 'quoted') {
      const [open, close] = quotationMarks(languageAt(element) ?? lang, depth);
      depth += 1;
      write(open, element);
      children();
      write(close, element);
      depth -= 1;
    } else if (treatment === 'raised' || treatment === 'lowered') {
      const text = element.textContent ?? '';
      const signs = shifted(text, treatment);
      if (signs === text) children();
      else write(signs, element);
    } else if (treatment === 'block') {
      start(element);
      children();
      start(element);
    } else children();
  };
  walk(root, root);
  return found
    .map(({ words, of }) => ({ words: plainLetters(words), of }))
    .filter(({ words }) => words !== '');
}

/** The words of one element on one line. */
export function wordsIn(element: Element, lang = 'en'): string {
  return paragraphsOf(element, lang)
    .map(({ words }) => words)
    .join(' ');
}

/**
 * An element that HTML does not know is a paragraph if it holds one, or if nothing but elements is
 * beside it; otherwise its words go on in a sentence.
 */
function treatmentIn(element: Element): Treatment {
  const known = treatmentOf(element.localName.toLowerCase());
  if (known) return known;
  const holdsBlock = Array.from(element.children).some((child) => treatmentIn(child) === 'block');
  const parent = element.parentElement;
  const besideText = Array.from(parent?.childNodes ?? []).some(
    ({ nodeType, textContent }) => nodeType === 3 && (textContent ?? '').trim() !== '',
  );
  const inBlock = parent ? treatmentOf(parent.localName.toLowerCase()) !== 'inline' : true;
  const alone = (parent?.children.length ?? 0) > 1 && !besideText && inBlock;
  return holdsBlock || alone ? 'block' : 'inline';
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|u-hidden-visually)(?:\s|$)/i.test(
      element.getAttribute('class') ?? '',
    )
  );
}

function languageAt(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? undefined;
}

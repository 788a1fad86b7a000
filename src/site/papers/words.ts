import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { prose } from '../html/html.ts';
import { type LanguageFinder, markLanguages } from './languages.ts';

/** The number of ruled lines for one break in a worksheet. */
const linesForAnswer = 2;

/**
 * Writes our own prose as HTML for a document: curly quotation marks, foreign words marked with
 * their language, links only to other hosts (a paper has nowhere else to lead to), and lines to
 * write on for each break.
 *
 * @param nodes HTML nodes of the model; not changed
 * @param find returns the language of words
 * @returns HTML
 */
export function ownWords(nodes: readonly ElementContent[], find: LanguageFinder): string {
  return prose(markLanguages(forPaper(nodes), find));
}

/** A tab: documents set numbers and lines with it. */
export function tab(): Element {
  return h('span', { className: ['tab'] }, '\t');
}

/** A line for name, class and date. */
export function fields(): Element {
  return h(
    'p',
    { className: ['fields'] },
    ...['Name ', ' Class ', ' Date '].flatMap((name) => [name, tab()]),
  );
}

function forPaper(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'hr')
      return Array.from({ length: linesForAnswer }, () => h('p', { className: ['answer'] }, tab()));
    const children = forPaper(node.children);
    if (node.tagName === 'a' && !/^https?:/.test(String(node.properties['href']))) return children;
    return [{ ...node, children }];
  });
}

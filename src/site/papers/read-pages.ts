import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../../core/text/direction.ts';
import { textOf } from '../../core/text/text-of.ts';
import { find, withClass } from '../html/tree.ts';
import type { Paper } from './paper.ts';
import { setOnPaper } from './set-on-paper.ts';

/**
 * Reads a document from the built pages of a lesson.
 *
 * @param pages the HTML of its pages; each after the first begins a sheet, its headings a level lower
 * @param name the kind of document, for the foot
 * @returns the document
 * @throws if a page is no page of a lesson
 */
export function readPages(pages: readonly [string, ...string[]], name: string): Paper {
  const [first, ...others] = pages.map((page) => fromHtml(page)) as [Root, ...Root[]];
  const lesson = lessonIn(first);
  const [title] = find(first, ({ tagName }) => tagName === 'title');
  const [siteName] = find(first, ({ properties }) => properties['property'] === 'og:site_name');
  const site = String(siteName?.properties['content']);
  const invented = withClass(first, 'invented').map(({ children }) => textOf(children));
  const lang = languageOf(first);
  const sections = [lesson, ...others.map((page) => asSection(lessonIn(page)))];
  return {
    title: textOf(title?.children ?? []).replace(` · ${site}`, ''),
    foot: [site, name, ...invented.map((line) => line.replace(/\.$/, ''))].join(' · '),
    date: String(lesson.properties['dataUpdated']),
    lang,
    html: sections
      .map((section) => {
        if (directionOf(lang) === 'rtl') section.properties['dir'] = 'rtl';
        setOnPaper(section);
        return toHtml(section);
      })
      .join(''),
  };
}

/** English if the page does not say. */
function languageOf(page: Root): string {
  const [html] = find(page, ({ tagName }) => tagName === 'html');
  return String(html?.properties['lang'] ?? 'en');
}

function lessonIn(page: Root): Element {
  const [lesson] = withClass(page, 'lesson');
  if (lesson?.properties['dataUpdated'] === undefined)
    throw new Error('Expected a page of a lesson: an element of class “lesson” with its date.');
  return lesson;
}

/** A page within a document: its headings are a level lower. */
function asSection(lesson: Element): Element {
  for (const heading of find(lesson, ({ tagName }) => /^h[1-5]$/.test(tagName)))
    heading.tagName = `h${Number(heading.tagName[1]) + 1}`;
  return lesson;
}

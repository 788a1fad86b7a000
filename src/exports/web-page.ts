import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { directionOf } from '../core/text/direction.ts';

/** A self-contained page, for a platform or a disk. */
export interface WebPage {
  title: string;
  lang: string;
  /** HTML below the title. */
  body: string;
  /** HTML in place of the title, if the body brings its own. */
  heading?: string;
  /** Plain text below the title: what must be known before reading. */
  remarks?: readonly string[];
}

const style =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}' +
  'h1,h2{line-height:1.25}hr{margin:2.2rem 0 0;border:0;border-top:1px solid}' +
  'table{border-collapse:collapse}th,td{padding:.4rem .6rem;border-top:1px solid;text-align:start;vertical-align:top}' +
  'sup{font-size:.7em;margin-inline-end:.3em}';

/**
 * Writes a whole HTML page that needs no network.
 *
 * @param page its content
 * @returns the document
 */
export function writePage({ title, lang, body, heading, remarks = [] }: WebPage): string {
  const head = toHtml([
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('style', style),
  ]);
  const attributes = directionOf(lang) === 'rtl' ? ` lang="${lang}" dir="rtl"` : ` lang="${lang}"`;
  const above = toHtml(remarks.map((remark) => h('p', h('em', remark))));
  return `<!doctype html>\n<html${attributes}>\n<head>${head}</head>\n<body>\n${heading ?? toHtml(h('h1', title))}\n${above}\n${body}\n</body>\n</html>\n`;
}

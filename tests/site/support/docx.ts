import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { dist } from './dist.ts';

/** A stretch of a paragraph in one format. */
export interface DocxRun {
  style: string;
  lang: string | undefined;
  words: string;
}

/** A paragraph of a document; `shape` is its XML without its words. */
export interface DocxParagraph {
  style: string;
  shape: string;
  runs: DocxRun[];
}

/** The parts of a DOCX of the built site, as text. */
export function openDocx(path: string): Map<string, string> {
  const parts = unzipSync(new Uint8Array(readFileSync(join(dist, path))));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The paragraphs of a document, in order. */
export function paragraphs(path: string): DocxParagraph[] {
  const xml = openDocx(path).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([whole, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? 'Normal',
    shape: whole.replace(/<w:t [^>]*>[^<]*<\/w:t>/g, ''),
    runs: [...inner.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => ({
      style: /<w:rStyle w:val="([^"]+)"/.exec(run)?.[1] ?? '',
      lang: /<w:lang w:(?:val|bidi|eastAsia)="([^"]+)"/.exec(run)?.[1],
      words: run
        .replace(/<w:(tab|br)\/>/g, ' ')
        .replace(/<[^>]+>/g, '')
        .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof named) => named[name]),
    })),
  }));
}

const named = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * The words of a document.
 *
 * @param path the document, in the built site
 * @param without styles of paragraphs and runs that are left out
 * @returns its words, white space collapsed
 */
export function docxWords(path: string, without: readonly string[] = []): string {
  return wordsOf(
    paragraphs(path).filter(({ style }) => !without.includes(style)),
    without,
  );
}

/** The words of paragraphs, white space collapsed. */
export function wordsOf(items: readonly DocxParagraph[], without: readonly string[] = []): string {
  const lines = items.map(({ runs }) =>
    runs.map(({ style, words }) => (without.includes(style) ? '' : words)).join(''),
  );
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

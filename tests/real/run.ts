/**
 * `npm run test:real -- FOLDER`: starts a case from every saved page and article of a folder, as
 * `npm run new` would, and prints how it went. Fetches nothing and writes nothing.
 */
import { createHash } from 'node:crypto';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeInput } from '../../src/import/decode-input.ts';
import { newCase } from '../../src/import/new-case.ts';
import { readFolder, type Saved } from './read-folder.ts';
import { mean, score, type Score } from './shingles.ts';

interface Result {
  name: string;
  isPage: boolean;
  refused?: string;
  lang?: string;
  published?: boolean;
  address?: boolean;
  doubted?: boolean;
  headline?: boolean;
  date?: boolean;
  ours?: Score;
  library?: Score;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function examine({ name, bytes, truth }: Saved): Result {
  const isPage = !name.endsWith('.txt');
  const made = newCase({ name, bytes, id: 'real', today: '2026-01-01' }, sha256);
  const body = truth?.articleBody;
  const library = body !== undefined && isPage ? { library: score(body, libraryAlone(bytes)) } : {};
  if ('problem' in made)
    return {
      name,
      isPage,
      refused: made.problem.replace(/`[^`]*`|[\d,]+/g, '…'),
      ...library,
      ...(body === undefined ? {} : { ours: score(body, '') }),
    };
  const { text, lang, notes } = made;
  return {
    name,
    isPage,
    lang,
    published: text.published !== undefined,
    address: text.url !== undefined,
    doubted: notes.some((note) => note.startsWith('Compare')),
    ...(truth?.headline ? { headline: plain(text.headline) === plain(truth.headline) } : {}),
    ...(truth?.datePublished ? { date: text.published === truth.datePublished.slice(0, 10) } : {}),
    ...library,
    ...(body === undefined ? {} : { ours: score(body, text.paragraphs.join('\n')) }),
  };
}

/** What Readability finds by itself, in the same tree. */
function libraryAlone(bytes: Uint8Array): string {
  const decoded = decodeInput(bytes, undefined, true);
  if ('problem' in decoded) return '';
  const { document } = parseHTML(decoded.text);
  return document.documentElement ? (new Readability(document).parse()?.textContent ?? '') : '';
}

function table(title: string, rows: readonly (readonly [string, string | number])[]): void {
  console.log(`\n| ${title} | |\n| --- | ---: |`);
  for (const [what, value] of rows) console.log(`| ${what} | ${value} |`);
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  console.error('npm run test:real -- FOLDER [--each]');
  process.exit(2);
}
const results = Array.from(readFolder(folder), examine);
if (results.length === 0) {
  console.error(`No saved pages (.html) or articles (.txt) in ${folder}`);
  process.exit(1);
}
const read = results.filter(({ refused }) => refused === undefined);
const of = (
  all: readonly Result[],
  key: 'published' | 'address' | 'doubted' | 'headline' | 'date',
): string => {
  const known = all.filter((result) => result[key] !== undefined);
  return `${known.filter((result) => result[key]).length} of ${known.length}`;
};
const pages = read.filter(({ isPage }) => isPage);
table('files', [
  ['pages', results.filter(({ isPage }) => isPage).length],
  ['articles', results.filter(({ isPage }) => !isPage).length],
  ['read', read.length],
  ['refused', results.length - read.length],
]);
table('refused, why', counted(results.flatMap(({ refused }) => (refused ? [refused] : []))));
table('pages read', [
  ['a date of publication', of(pages, 'published')],
  ['an address', of(pages, 'address')],
  ['the author is asked to compare', of(pages, 'doubted')],
  ['headline as in the ground truth', of(pages, 'headline')],
  ['date as in the ground truth', of(pages, 'date')],
]);
table('languages', counted(read.flatMap(({ lang }) => (lang ? [lang] : []))));
const scored = results.filter(({ ours, library }) => ours && library);
if (scored.length > 0) {
  console.log(
    `\n| words of ${scored.length} articles | precision | recall | F1 |\n| --- | ---: | ---: | ---: |`,
  );
  for (const key of ['ours', 'library'] as const) {
    const precision = mean(scored.map((result) => result[key]?.precision));
    const recall = mean(scored.map((result) => result[key]?.recall));
    const name = key === 'ours' ? '`npm run new`' : 'Readability alone';
    const cells = [precision, recall, (2 * precision * recall) / (precision + recall)];
    console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(3)).join(' | ')} |`);
  }
}
if (values.each)
  for (const { name, refused, ours, library } of results)
    console.log(
      [
        name.slice(0, 24),
        refused ?? '',
        ...[ours, library].flatMap((part) =>
          [part?.precision, part?.recall].map((value) => value?.toFixed(3) ?? ''),
        ),
      ].join('\t'),
    );

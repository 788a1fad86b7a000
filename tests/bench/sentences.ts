import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf } from '../../src/core/text/count-of.ts';
import { loadSplitters, rivals, type Splitter } from './support/splitters.ts';
import { table } from './support/table.ts';
import { readTreebank } from './support/treebank.ts';

const lists = new URL('../unit/core/text/sentence-ends/', import.meta.url);

/** Languages that put no space between sentences. */
const isDense = (lang: string): boolean => lang === 'zh' || lang === 'ja';

/** How often a splitter is right and wrong about ends of sentences. */
interface Ends {
  right: number;
  false: number;
  missed: number;
}

/**
 * Measures the ends of sentences on the project's list, and on treebanks of Universal Dependencies
 * if a folder of them is named, beside `Intl.Segmenter` and the packages that another folder has
 * installed.
 *
 * @param short whether to measure English alone
 * @param folders `treebanks`: a folder of `.conllu` files, which begin with their language, as
 *   `en_ewt-ud-test.conllu`; `rivals`: a folder with packages in `node_modules/`
 * @returns tables in Markdown
 */
export async function benchSentences(
  short: boolean,
  { treebanks, rivals: folder }: { treebanks?: string | undefined; rivals?: string | undefined },
): Promise<string> {
  const splitters = await loadSplitters(folder);
  const measured = [await onList(splitters, short)];
  if (treebanks !== undefined) measured.push(await onTreebanks(splitters, treebanks, short));
  if (folder === undefined)
    console.error(
      `Without \`--rivals FOLDER\` only \`Intl.Segmenter\` is measured beside ours. For others, in an empty folder: npm install ${rivals.join(' ')}`,
    );
  return measured.join('\n\n');
}

/** Ends within the lines of the list; the end of a line is no end that could be missed. */
async function onList(splitters: Map<string, Splitter>, short: boolean): Promise<string> {
  const names = readdirSync(lists).filter((name) =>
    short ? name === 'en.txt' : /\.txt$/.test(name),
  );
  const all = new Map<string, Ends>();
  let lines = 0;
  let inner = 0;
  for (const name of names) {
    const rows = readFileSync(new URL(name, lists), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('|').map((sentence) => sentence.trim()));
    lines += rows.length;
    inner += rows.reduce((sum, row) => sum + row.length - 1, 0);
    for (const [splitter, split] of splitters)
      all.set(splitter, add(all.get(splitter), await score(rows, name.replace('.txt', ''), split)));
  }
  const columns = [...all];
  return table(
    [`${lines} lines of ${countOf(names.length, 'language')}`, ...columns.map(([name]) => name)],
    [
      ['false ends', ...columns.map(([, ends]) => String(ends.false))],
      [`missed, of ${inner}`, ...columns.map(([, ends]) => String(ends.missed))],
    ],
  );
}

async function onTreebanks(
  splitters: Map<string, Splitter>,
  folder: string,
  short: boolean,
): Promise<string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('-test.conllu') && (!short || name.startsWith('en')))
    .sort();
  const rows: string[][] = [];
  for (const name of names) {
    const lang = /^[a-z]+/.exec(name)?.[0] ?? '';
    const paragraphs = readTreebank(join(folder, name));
    const scores: [string, number][] = [];
    for (const [splitter, split] of splitters)
      scores.push([splitter, f1(await score(paragraphs, lang, split))]);
    const [ours, segmenter] = scores;
    const [best] = scores.slice(1).sort((a, b) => b[1] - a[1]);
    rows.push([
      name.replace('-ud-test.conllu', ''),
      paragraphs.flat().length.toLocaleString('en'),
      percent(ours?.[1]),
      `${percent(best?.[1])} ${best?.[0].replace(/(?<=` ).*| (?=\d).*/, '').trim() ?? ''}`,
      percent(segmenter?.[1]),
    ]);
  }
  return table(['treebank', 'sentences', 'ours', 'best of the others', '`Intl.Segmenter`'], rows);
}

/** Compares the ends that a splitter finds in texts with those that they have. */
async function score(texts: readonly string[][], lang: string, split: Splitter): Promise<Ends> {
  let all: Ends = { right: 0, false: 0, missed: 0 };
  for (const right of texts) {
    const text = right.join(isDense(lang) ? '' : ' ');
    // Some know only a few languages; what one refuses it leaves whole.
    const found = await Promise.resolve()
      .then(() => split(text, lang))
      .catch(() => [text]);
    const [given, expected] = [endsOf(found), endsOf(right)];
    all = add(all, {
      right: [...expected].filter((end) => given.has(end)).length,
      false: [...given].filter((end) => !expected.has(end)).length,
      missed: [...expected].filter((end) => !given.has(end)).length,
    });
  }
  return all;
}

/** After how many letters each sentence ends; spaces belong to either side. */
function endsOf(sentences: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let letters = 0;
  for (const sentence of sentences) {
    letters += sentence.replace(/\s+/g, '').length;
    if (letters > 0) ends.add(letters);
  }
  return ends;
}

function add(a: Ends = { right: 0, false: 0, missed: 0 }, b: Ends): Ends {
  return { right: a.right + b.right, false: a.false + b.false, missed: a.missed + b.missed };
}

const f1 = (ends: Ends): number => (2 * ends.right) / (2 * ends.right + ends.false + ends.missed);
const percent = (share = 0): string => (share * 100).toFixed(2);

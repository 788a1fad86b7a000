import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const notesOfCase = 40;
const command = fileURLToPath(new URL('../../src/cli/commands/check.ts', import.meta.url));

const words =
  'council bench square town planner reports residents lamp market minutes vote repair letter street garden bridge'.split(
    ' ',
  );
const reply =
  'The plural makes a view sound shared before the reader has met anybody who holds it. Nobody else is named in the whole ' +
  'item, and the minutes of the meeting name no other planner [@minutes]. Who else was asked, and how would you find out what they said?';

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A sentence of eighteen words that occurs once: it has a number of its own. */
const sentence = (item: number, index: number): string =>
  `Sentence ${item}-${index} ${Array.from({ length: 16 }, (_, at) => words[(index * 7 + at * (item + 3)) % words.length]).join(' ')}.`;

function writeContent(root: string, cases: number, mistakes: boolean): void {
  write(
    root,
    'content/references.json',
    '[{ "id": "minutes", "type": "report", "title": "Minutes", "publisher": "A council" }]\n',
  );
  write(
    root,
    'content/techniques/plural-inflation.md',
    '---\nterm: Plural inflation\nlens: sourcing\nquestion: "How many?"\n---\n\nWriting of several people when only one is known.\n',
  );
  write(
    root,
    'content/glossary/terms/lamp.md',
    '---\nterm: Lamp\nnames: [lamp, lamps]\nkind: history\n---\n\nA light.\n',
  );
  for (let item = 1; item <= cases; item += 1) {
    const sentences = Array.from({ length: notesOfCase }, (_, index) => sentence(item, index + 1));
    const source = ['A headline', ...sentences].join('\n');
    const sha256 = createHash('sha256').update(source).digest('hex');
    const matter = `title: A headline\nlang: en\npublisher: unknown\npublished: unknown\nurl: unknown\nreceived: 2026-05-04\nsha256: ${sha256}\nsummary: A text.`;
    write(root, `content/cases/case-${item}/source.txt`, source);
    write(
      root,
      `content/cases/case-${item}/article.md`,
      `---\n${matter}\n---\n\n${sentences.join('\n\n')}\n`,
    );
    const notes = sentences.map((text, index) => {
      const quoted = text.split(' ').slice(0, 8);
      if (mistakes && index % 4 === 0) quoted[4] = 'mistyped';
      const tag = mistakes && index % 4 === 1 ? '#plural-inflatoin' : '#plural-inflation';
      const gap = mistakes && index % 4 === 2 ? '\n' : '\n\n';
      return `## Note ${index + 1}\n\n> ${quoted.slice(0, 3).join(' ')} **${quoted.slice(3).join(' ')}**${gap}${tag}\n\n${reply}\n`;
    });
    write(root, `content/cases/case-${item}/commentary.md`, notes.join('\n'));
  }
}

/**
 * Makes a process say at its end how many microseconds of processor time it took: on a busy machine
 * the clock says less.
 */
const sayCpu =
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stdout.write("\\ncpu " + (user + system)); });';

function run(root: string, ...args: string[]): { seconds: number; cpu: number; last: string } {
  const start = performance.now();
  const node = [
    '--import',
    `data:text/javascript,${encodeURIComponent(sayCpu)}`,
    command,
    '--root',
    root,
    ...args,
  ];
  const { stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  const lines = `${stderr}${stdout}`.trim().split('\n');
  const last = lines.findLast((line) => / files?[. ]/.test(line)) ?? '';
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: Number(lines.at(-1)?.replace('cpu ', '')) / 1e6,
    last,
  };
}

/**
 * Measures `npm run check` on 1,000 notes: 25 cases of 40 notes each, on articles of about 800
 * words. The aim (docs/decisions/0017) is less than 3 seconds, Node.js included, with and without
 * mistakes.
 *
 * @param short measures 40 notes, once
 * @returns a table in Markdown
 */
export function benchCheck(short: boolean): string {
  const cases = short ? 1 : 25;
  const root = mkdtempSync(join(tmpdir(), 'second-reading-bench-'));
  const rows = [
    '| notes | mistakes | seconds, each run | of the processor | what it said |',
    '| --- | --- | --- | --- | --- |',
  ];
  const measure = (what: string, times: number, ...args: string[]): void => {
    const runs = Array.from({ length: times }, () => run(root, ...args));
    const list = (key: 'seconds' | 'cpu'): string =>
      runs.map((one) => one[key].toFixed(2)).join(', ');
    rows.push(
      `| ${cases * notesOfCase} | ${what} | ${list('seconds')} | ${list('cpu')} | ${runs[0]?.last} |`,
    );
  };
  try {
    writeContent(root, cases, false);
    measure('none', short ? 1 : 3);
    writeContent(root, cases, true);
    measure('in three of four', short ? 1 : 3);
    measure('the same, with `--fix`', 1, '--fix');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return rows.join('\n');
}

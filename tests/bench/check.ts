/**
 * Measures `npm run check` on 1,000 notes: 25 cases of 40 notes each, on articles of about 800 words. `npm run bench:check`; add a number for
 * another count of cases. The aim (docs/decisions/0015) is less than 3 seconds, Node.js included, with and without mistakes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const cases = Number(process.argv[2] ?? 25);
const notesOfCase = 40;
const root = mkdtempSync(join(tmpdir(), 'second-reading-bench-'));
const command = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));

const words = 'council bench square town planner reports residents lamp market minutes vote repair letter street garden bridge'.split(' ');
const reply =
  'The plural makes a view sound shared before the reader has met anybody who holds it. Nobody else is named in the whole ' +
  'item, and the minutes of the meeting name no other planner [@minutes]. Who else was asked, and how would you find out what they said?';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A sentence of eighteen words that stands once: it has a number of its own. */
const sentence = (item: number, index: number): string =>
  `Sentence ${item}-${index} ${Array.from({ length: 16 }, (_, at) => words[(index * 7 + at * (item + 3)) % words.length]).join(' ')}.`;

function writeContent(mistakes: boolean): void {
  write('content/references.json', '[{ "id": "minutes", "type": "report", "title": "Minutes", "publisher": "A council" }]\n');
  write(
    'content/techniques/plural-inflation.md',
    '---\nterm: Plural inflation\nlens: sourcing\nquestion: "How many?"\n---\n\nWriting of several people where one is known.\n',
  );
  write('content/glossary/terms/lamp.md', '---\nterm: Lamp\nnames: [lamp, lamps]\nkind: history\n---\n\nA light.\n');
  for (let item = 1; item <= cases; item += 1) {
    const sentences = Array.from({ length: notesOfCase }, (_, index) => sentence(item, index + 1));
    const source = ['A headline', ...sentences].join('\n');
    const sha256 = createHash('sha256').update(source).digest('hex');
    const matter = `title: A headline\nlang: en\npublisher: unknown\npublished: unknown\nurl: unknown\nreceived: 2026-05-04\nsha256: ${sha256}\nsummary: A text.`;
    write(`content/cases/case-${item}/source.txt`, source);
    write(`content/cases/case-${item}/article.md`, `---\n${matter}\n---\n\n${sentences.join('\n\n')}\n`);
    const notes = sentences.map((text, index) => {
      const quoted = text.split(' ').slice(0, 8);
      if (mistakes && index % 4 === 0) quoted[4] = 'mistyped';
      const tag = mistakes && index % 4 === 1 ? '#plural-inflatoin' : '#plural-inflation';
      const gap = mistakes && index % 4 === 2 ? '\n' : '\n\n';
      return `## Note ${index + 1}\n\n> ${quoted.slice(0, 3).join(' ')} **${quoted.slice(3).join(' ')}**${gap}${tag}\n\n${reply}\n`;
    });
    write(`content/cases/case-${item}/commentary.md`, notes.join('\n'));
  }
}

function run(...args: string[]): { seconds: number; status: number | null; last: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--root', root, ...args], { encoding: 'utf8' });
  const last = `${stderr}${stdout}`.trim().split('\n').slice(-2).join(' ');
  return { seconds: (performance.now() - start) / 1000, status, last };
}

try {
  for (const mistakes of [false, true]) {
    writeContent(mistakes);
    const runs = [run(), run(), run()].sort((a, b) => a.seconds - b.seconds);
    console.log(
      `${cases * notesOfCase} notes ${mistakes ? 'with' : 'without'} mistakes: ${runs.map(({ seconds }) => `${seconds.toFixed(2)} s`).join(', ')} (${runs[0]?.last})`,
    );
  }
  const { seconds, last } = run('--fix');
  console.log(`--fix: ${seconds.toFixed(2)} s (${last})`);
} finally {
  rmSync(root, { recursive: true, force: true });
}

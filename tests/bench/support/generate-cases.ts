import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeSpan, toQuoteLine } from '../../../src/core/anchor/describe.ts';
import { lenses } from '../../../src/core/case/layers/lenses.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { createRandom, type Random } from './random.ts';
import { sentence, title } from './words.ts';

/** How large the made-up content is. */
export interface GeneratedSize {
  cases: number;
  paragraphs: number;
  sentences: number;
  notes: number;
  /** Shared by all cases, as are the next two. */
  terms: number;
  techniques: number;
  references: number;
}

/** A file of `content/`, to be written or to be read from memory. */
export interface GeneratedFile {
  path: string;
  text: string;
}

const usual: GeneratedSize = {
  cases: 1,
  paragraphs: 10,
  sentences: 25,
  notes: 30,
  terms: 40,
  techniques: 12,
  references: 24,
};

/**
 * Makes content of any size that has no mistakes: annotated cases whose notes overlap, and the
 * glossary, techniques and sources that they share. The texts are words put together at random and
 * say nothing. Equal seeds give equal files.
 *
 * @param size how many of what; what is left out is as in a usual case (10 paragraphs, 25
 *   sentences, 30 notes, 40 terms)
 * @param seed any whole number
 * @returns the files, `content/references.json` among them
 */
export function generateCases(size: Partial<GeneratedSize> = {}, seed = 1): GeneratedFile[] {
  const full = { ...usual, ...size };
  const random = createRandom(seed);
  const shared = sharedFiles(full, random);
  const cases = Array.from({ length: full.cases }, (_, index) => caseFiles(full, random, index));
  return [...shared, ...cases.flat()];
}

/**
 * Writes such content into a folder, beside what is there; a file of the same name is replaced.
 *
 * @param root the folder that has `content/` in it
 * @param files what `generateCases` gave
 */
export async function writeCases(root: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, text } of files) {
    const target = join(root, ...path.split('/'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

const termOf = (index: number): string => `Bench Term ${letters(index)}`;
const techniqueOf = (index: number): string => `bench-technique-${index + 1}`;
const referenceOf = (index: number): string => `bench-source-${index + 1}`;

function letters(index: number): string {
  return (
    String.fromCharCode(65 + (index % 26)) +
    (index >= 26 ? letters(Math.floor(index / 26) - 1) : '')
  );
}

function sharedFiles(size: GeneratedSize, random: Random): GeneratedFile[] {
  const terms = Array.from({ length: size.terms }, (_, index) => ({
    path: `content/glossary/terms/bench-term-${index + 1}.md`,
    text: `---
term: ${termOf(index)}
names:
  - ${termOf(index)}
kind: language
---

${sentence(random)} ${sentence(random)}

${sentence(random)} It is used with ${termOf((index + 1) % size.terms)} [@${referenceOf(index % size.references)}].
`,
  }));
  const techniques = Array.from({ length: size.techniques }, (_, index) => ({
    path: `content/techniques/${techniqueOf(index)}.md`,
    text: `---
term: Bench technique ${index + 1}
lens: ${lenses[index % lenses.length]}
alsoKnownAs: []
question: "What is ${termOf(index % size.terms)} doing here?"
---

${sentence(random)}

## How to spot it

${sentence(random)} [@${referenceOf(index % size.references)}]
`,
  }));
  const references = Array.from({ length: size.references }, (_, index) => ({
    id: referenceOf(index),
    type: 'webpage',
    title: title(random),
    publisher: `Bench Gazette ${letters(index)}`,
    issued: { 'date-parts': [[2026, 1 + (index % 12), 1 + index]] },
    URL: `https://example.org/${index + 1}`,
  }));
  return [
    ...terms,
    ...techniques,
    { path: 'content/references.json', text: `${JSON.stringify(references, null, 2)}\n` },
  ];
}

function caseFiles(size: GeneratedSize, random: Random, index: number): GeneratedFile[] {
  const folder = `content/cases/bench-${String(index + 1).padStart(4, '0')}`;
  const headline = title(random);
  const paragraphs: string[][] = Array.from({ length: size.paragraphs }, () => []);
  for (let number = 0; number < size.sentences; number += 1) {
    const name = random.chance(0.5) ? termOf(random.below(size.terms)) : undefined;
    paragraphs[Math.floor((number * size.paragraphs) / size.sentences)]?.push(
      sentence(random, name),
    );
  }
  const bodies = paragraphs.filter((list) => list.length > 0).map((list) => list.join(' '));
  const source = `${headline}\n${bodies.join('\n')}`;
  const article = `---
title: ${JSON.stringify(headline)}
lang: en
publisher: unknown
published: unknown
url: unknown
received: 2026-01-01
sha256: ${createHash('sha256').update(source).digest('hex')}
summary: Case ${index + 1} of a benchmark. Its words mean nothing.
order: 1000
---

${bodies.join('\n\n')}
`;
  return [
    { path: `${folder}/source.txt`, text: source },
    { path: `${folder}/article.md`, text: article },
    {
      path: `${folder}/commentary.md`,
      text: commentary(size, random, [headline, ...bodies].join(' ')),
    },
  ];
}

function commentary(size: GeneratedSize, random: Random, text: string): string {
  const entries = Array.from({ length: size.notes }, (_, index) => {
    const quote = toQuoteLine(describeSpan(text, someWords(text, random)));
    const tag = techniqueOf(random.below(size.techniques));
    const body = [
      sentence(random),
      sentence(random, termOf(random.below(size.terms))),
      sentence(random),
      sentence(random),
    ];
    return `## Bench note ${index + 1}

> ${quote}

#${tag}

${body.join(' ')} [@${referenceOf(random.below(size.references))}]
`;
  });
  return `---\nlang: en\nupdated: 2026-01-02\n---\n\n${entries.join('\n')}`;
}

/**
 * A stretch of 2 to 14 whole words, anywhere: with 30 of them in 25 sentences, many overlap and
 * some cross a sentence's end.
 */
function someWords(text: string, random: Random): Span {
  const words = Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const first = random.below(Math.max(1, words.length - 14));
  const last = Math.min(words.length - 1, first + 1 + random.below(13));
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? text.length };
}

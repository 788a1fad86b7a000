import { readFileSync } from 'node:fs';

/**
 * Reads the sentences of a treebank of Universal Dependencies (CoNLL-U), paragraph by paragraph: as
 * the treebank marks them (`# newpar`, `# newdoc`), else ten sentences at a time.
 *
 * Source: https://universaldependencies.org/format.html
 *
 * @param path a `.conllu` file
 * @returns the sentences of each paragraph
 */
export function readTreebank(path: string): string[][] {
  const raw = readFileSync(path, 'utf8');
  const isMarked = /^# newpar/m.test(raw);
  const paragraphs: string[][] = [[]];
  for (const block of raw.split(/\n\n+/)) {
    const text = /^# text = (.*)$/m.exec(block)?.[1]?.trim();
    if (!text) continue;
    const last = paragraphs.at(-1) ?? [];
    const isNew = isMarked ? /^# new(?:par|doc)/m.test(block) : last.length >= 10;
    if (isNew && last.length > 0) paragraphs.push([text]);
    else last.push(text);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

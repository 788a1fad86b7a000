import { diffArrays } from 'diff';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RuleExample } from '../../collections/read-rule-examples.ts';
import { decode } from '../../core/text/decode.ts';
import { showUnseen } from '../../core/text/unseen.ts';
import { say } from '../words/say.ts';

/** Lines around the ones that matter. */
const context = 3;
/** A file of no more lines than this is shown whole. */
const wholeUpTo = 14;

type Range = Pick<RuleExample['messages'][number], 'line' | 'column' | 'endLine' | 'endColumn'>;

/**
 * Shows a part of a file with the stretch that a message is about marked.
 *
 * @param bytes the file
 * @param ranges the places of its messages
 * @returns the lines, with their numbers, as HTML nodes
 */
export function wrongExcerpt(bytes: Uint8Array, ranges: readonly Range[]): ElementContent {
  const lines = linesOf(bytes);
  const touched = ranges.flatMap(({ line, endLine = line }) =>
    Array.from({ length: endLine - line + 1 }, (_, at) => line + at),
  );
  const shown = byteShower(bytes);
  return excerpt(lines, touched, (text, number) => {
    const range = ranges.find(({ line, endLine = line }) => line <= number && number <= endLine);
    if (!range || range.endColumn === undefined) return [shown(text)];
    const from = number === range.line ? range.column - 1 : 0;
    const to = number === range.endLine ? range.endColumn - 1 : text.length;
    return [
      shown(text.slice(0, from)),
      h('mark', shown(text.slice(from, to))),
      shown(text.slice(to)),
    ];
  });
}

/**
 * Shows a part of a fixed file with the new lines marked.
 *
 * @param bytes the fixed file
 * @param before the file with the mistake, if there was one
 */
export function fixedExcerpt(bytes: Uint8Array, before: Uint8Array | undefined): ElementContent {
  const lines = linesOf(bytes);
  const added = new Set<number>();
  let number = 1;
  for (const { value, added: isNew, removed } of before ? diffArrays(linesOf(before), lines) : []) {
    if (isNew) for (let at = 0; at < value.length; at += 1) added.add(number + at);
    if (!removed) number += value.length;
  }
  return excerpt(lines, [...added], (text, at) =>
    added.has(at)
      ? [h('ins', text === '' ? say('rules.blankLine') : showUnseen(text))]
      : [showUnseen(text)],
  );
}

function linesOf(bytes: Uint8Array): string[] {
  return decode(bytes).text.replace(/\n$/, '').split('\n');
}

/**
 * A byte that is no letter in UTF-8 is shown by its number, `\xE9`, and so is a character that is
 * not seen, `[U+202E]`.
 */
function byteShower(bytes: Uint8Array): (text: string) => string {
  const { invalidAt } = decode(bytes);
  const name =
    invalidAt === undefined
      ? ''
      : `\\x${(bytes[invalidAt] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return (text) => showUnseen(name ? text.replaceAll('\ufffd', name) : text);
}

function excerpt(
  lines: string[],
  touched: number[],
  mark: (text: string, number: number) => (string | ElementContent)[],
): ElementContent {
  const isWhole = lines.length <= wholeUpTo || touched.length === 0;
  const first = isWhole ? 1 : Math.max(1, Math.min(...touched) - context);
  const last = Math.min(lines.length, isWhole ? wholeUpTo : Math.max(...touched) + context);
  const rows = lines.slice(first - 1, last).map((text, index) => {
    const number = first + index;
    // The line ending is inside the line, which is a block of its own: lines can be copied as they
    // are.
    return h('span', { className: ['line'], 'data-number': number }, [...mark(text, number), '\n']);
  });
  return h('pre', { className: ['excerpt'] }, [h('code', rows)]);
}

import type { Element, ElementContent } from 'hast';
import { sentences } from '../../core/text/sentences.ts';
import { textOf } from '../../core/text/text-of.ts';
import { splitSections } from '../html/sections.ts';
import { find } from '../html/tree.ts';
import { words } from '../words/say.ts';

/** A step of a lesson: from one minute to another, in a few words. */
export interface Step {
  from: number;
  to: number;
  what: string;
}

/** A plan at a glance. */
export interface TimeTable {
  title: string;
  minutes: number;
  steps: Step[];
}

/**
 * Reads the time tables of a plan: the tables whose first column has ranges of minutes, such
 * as `0–5`.
 *
 * @param body the body of the plan
 * @returns one for each section that has such a table, with the first sentence of each step
 */
export function timeTables(body: readonly ElementContent[]): TimeTable[] {
  return splitSections(body).sections.flatMap(({ title, body: nodes }) => {
    const table = nodes.find(
      (node): node is Element => node.type === 'element' && node.tagName === 'table',
    );
    const steps = table ? find(table, ({ tagName }) => tagName === 'tr').flatMap(readStep) : [];
    return steps.length > 0
      ? [{ title, minutes: Math.max(...steps.map(({ to }) => to)), steps }]
      : [];
  });
}

function readStep(row: Element): Step[] {
  const [time = '', what = ''] = find(row, ({ tagName }) => tagName === 'td').map((cell) =>
    textOf(cell.children),
  );
  const [, from, to] = /^(\d+)\s*[–-]\s*(\d+)$/.exec(time.trim()) ?? [];
  return from && to ? [{ from: Number(from), to: Number(to), what: firstSentence(what) }] : [];
}

function firstSentence(text: string): string {
  const [first] = sentences(text, [{ start: 0, end: text.length }], words.lang)[0] ?? [];
  return text.slice(first?.start, first?.end);
}

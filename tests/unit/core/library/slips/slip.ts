import { inCase } from '../../../support/content.ts';

/** A construct of docs/format.md with one slip in it. */
export interface Slip {
  name: string;
  path: string;
  from: string;
  to: string;
}

/** A slip, and what is said about it. */
export interface ReportedSlip extends Slip {
  /** Words of the line that the message is to point to. */
  at: string;
  rule: string;
  /** In the message or its advice. */
  advice: RegExp;
  /** Rules of further messages that follow from the slip. */
  also?: string[];
}

export const commentary = inCase('commentary.md');
export const voices = inCase('voices.md');
export const wording = inCase('wording.md');
export const timeline = inCase('timeline.md');
export const lineage = inCase('lineage.md');
export const lesson = (name: string): string => inCase(`lesson/${name}.md`);
export const second = '## Two sides of the square';
export const secondQuote =
  '> **Some residents welcomed the change, while others worried** about where\n\n#both-sides-heard\n';
export const both = '#plural-inflation #arguable';

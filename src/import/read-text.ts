import type { Problem, ReceivedText } from './model.ts';

/** How long a first line may be to count as the headline, in letters. */
const longestHeadline = 300;

/**
 * Finds headline and paragraphs in plain text. The headline is the first line. Blank lines separate
 * paragraphs; if there are none, each line is a paragraph if most lines end as sentences do, and
 * otherwise all lines are one.
 *
 * @param text the text, with plain line endings
 * @param title the headline, if it is not the first line; the text must begin with it
 * @returns the parts, or why they cannot be separated
 */
export function readText(text: string, title: string | undefined): ReceivedText | Problem {
  const trimmed = text.trim();
  const first =
    title === undefined ? (trimmed.split('\n')[0] ?? '').trim() : prefix(trimmed, title);
  if (first === undefined)
    return {
      problem: `The text does not begin with \`${title}\``,
      advice:
        'The headline is a part of the text. Give its words as they appear there, or put it on the first line of the file if it was lost in copying.',
    };
  if (title === undefined && first.length > longestHeadline)
    return {
      problem: `The first line has ${first.length} letters, expected the headline`,
      advice:
        'Put the headline on a line of its own, or say how far it goes: `--title "The words of the headline"`.',
    };
  const paragraphs = split(trimmed.slice(first.length).trim());
  if (paragraphs.length === 0)
    return {
      problem: 'Only a headline found, expected the words of an article below it',
      advice: 'Put the headline on the first line and the article below it.',
    };
  return { headline: collapse(first), paragraphs };
}

/** The beginning of a text whose words are those of a title, as written there. */
function prefix(text: string, title: string): string | undefined {
  const words = title
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found =
    title.trim() === '' ? undefined : new RegExp(`^${words.join('\\s+')}(?=\\s|$)`).exec(text);
  return found?.[0];
}

function split(text: string): string[] {
  const blocks = text.split(/\n[^\S\n]*\n\s*/);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const ended = lines.filter((line) => /[.!?…。！？؟][)\]"'”’»」』]*\s*$/u.test(line)).length;
  const found = blocks.length === 1 && ended * 2 > lines.length ? lines : blocks;
  return found.map(collapse).filter((paragraph) => paragraph !== '');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

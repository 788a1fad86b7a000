const stops = '.!?…‥؟۔。！？．｡‼⁇⁈⁉';
const closers = `\\p{Pe}\\p{Pf}"'“‘`;

/**
 * Lists the places at which a sentence may end: those of the segmenter, put before an opening mark
 * that it counted to the sentence and behind a footnote sign, and those that it does not see: after
 * an ellipsis, before a number or a dash, and between a full stop and an East Asian opening bracket.
 *
 * @param text the text of one block
 * @param segmenter a segmenter for sentences
 * @returns the offsets after each possible sentence and before the space behind it, in order
 */
export function candidateEnds(text: string, segmenter: Intl.Segmenter): number[] {
  const found = new Set<number>();
  let quotes = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const written = segment.trimEnd();
    const end = index + written.length;
    const openers = written.length < segment.length ? 0 : openersAtEnd(text, end);
    quotes += segment.split('"').length - 1;
    found.add(afterSigns(text, end - openers, quotes % 2 === 1));
  }
  const unseen = new RegExp(
    [
      `…[${closers}]*(?=\\s+\\P{Ll})`,
      `(?<!…)…+(?=\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana})`,
      `[\\p{L}\\d]\\.[${closers}]*(?=\\s+\\p{Nd})`,
      `(?:[。！？…][」』”）]*(?=[「『“（])|[!?][」』）]*(?=[「『]))`,
      `[${stops}][${closers}]*(?=\\s+(?:[—–]|--)\\s?[¿¡]?\\p{Lu})`,
      `[\\p{L}\\d]\\.(?=\\s+\\p{Ll})`,
      `[${stops}](?:\\[\\d+\\])+(?=\\s*\\S)`,
    ].join('|'),
    'gu',
  );
  for (const { 0: match, index } of text.matchAll(unseen)) found.add(index + match.length);
  return [...found].filter((end) => end > 0).sort((a, b) => a - b);
}

function openersAtEnd(text: string, end: number): number {
  if (end === text.length) return 0;
  return /[\p{Ps}\p{Pi}]+$/u.exec(text.slice(Math.max(0, end - 10), end))?.[0].length ?? 0;
}

/** Moves an end behind footnote signs, and behind a closing mark with a space before it. */
function afterSigns(text: string, end: number, isQuoted: boolean): number {
  const signs = isQuoted
    ? /^(?:(?:\[\d+\])+|[¹²³⁰⁴-⁹]+|\s+[»›](?=[\s\p{P}]|$)|\s+"(?=\s|$))/u
    : /^(?:(?:\[\d+\])+|[¹²³⁰⁴-⁹]+|\s+[»›](?=[\s\p{P}]|$))/u;
  return end + (signs.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

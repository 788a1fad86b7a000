import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A place in a file: line and column from 1, offset from 0. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A text node and its position. */
interface PlacedText {
  value: string;
  position?:
    { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** How far each node has been scanned: a value offset and the source offset that it maps to. */
const reached = new WeakMap<
  PlacedText,
  { source: string; asked: number; at: number; index: number }
>();

/** The starts of the lines of the file that was last asked about. */
let lines: { source: string; starts: number[] } = { source: '', starts: [0] };

/**
 * Maps a character of a text node's value to its point in the Markdown source, across escapes,
 * character references and the `> ` or indentation that Markdown drops at the start of a continued
 * line.
 *
 * @param source the whole file
 * @param node a text node with its position
 * @param offset an offset in the node's value
 * @returns the point in the file, or the node's start if the source cannot be followed
 */
export function sourcePoint(source: string, node: PlacedText, offset: number): Point {
  const end = node.position?.end.offset ?? source.length;
  // Places are mostly asked for from left to right: going on from the last one keeps the work in
  // proportion to the text.
  const last = reached.get(node);
  const goesOn = last?.source === source && last.asked <= offset;
  let at = goesOn ? last.at : (node.position?.start.offset ?? 0);
  let index = goesOn ? last.index : 0;
  while (index < offset && at < end) {
    const step = stepAt(source, at, node.value, index);
    at += step.source;
    index += step.value;
  }
  reached.set(node, { source, asked: offset, at, index });
  return pointAt(source, Math.min(skipDropped(source, at, node.value.charAt(offset)), end));
}

/** Turns an offset in a file into line and column. */
export function pointAt(source: string, offset: number): Point {
  if (lines.source !== source) lines = { source, starts: lineStarts(source) };
  const { starts } = lines;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}

/**
 * Turns a stretch of a file into a position for a message.
 *
 * @param source the whole file
 * @param start offset of its first character
 * @param end offset after its last character
 * @returns a range, or a point if the stretch is empty
 */
export function placeAt(
  source: string,
  start: number,
  end = start,
): Point | { start: Point; end: Point } {
  return end > start
    ? { start: pointAt(source, start), end: pointAt(source, end) }
    : pointAt(source, start);
}

function stepAt(
  source: string,
  at: number,
  value: string,
  index: number,
): { source: number; value: number } {
  const wanted = value.charAt(index);
  const found = source.charAt(at);
  if (found === '&') {
    const reference = /^&(#x?[\da-f]+|[a-z\d]+);/i.exec(source.slice(at, at + 40));
    const decoded = reference?.[1] ? decodeReference(reference[1]) : undefined;
    if (reference && decoded && value.startsWith(decoded, index))
      return { source: reference[0].length, value: decoded.length };
  }
  if (found === '\\' && wanted !== '\\') return { source: 1, value: 0 };
  if (found === '\\' && source.charAt(at + 1) === '\\') return { source: 2, value: 1 };
  if (found === wanted) return { source: 1, value: 1 };
  return { source: 1, value: 0 };
}

function skipDropped(source: string, at: number, wanted: string): number {
  if (wanted === '' || source.charAt(at) === wanted || source.charAt(at) === '&') return at;
  const dropped = /^[ \t>]*\\?/.exec(source.slice(at))?.[0].length ?? 0;
  return source.charAt(at + dropped) === wanted ? at + dropped : at;
}

function decodeReference(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const code = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A place in a file: line and column from 1, offset from 0. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/**
 * Finds the place in the Markdown source of a character of a text node's value, across escapes, character references and
 * the `> ` or indentation that Markdown drops at the start of a continued line.
 *
 * @param source the whole file
 * @param node a text node with its position
 * @param offset an offset in the node's value
 * @returns the place in the file, or the node's start where the source cannot be followed
 */
export function sourcePoint(
  source: string,
  node: {
    value: string;
    position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
  },
  offset: number,
): Point {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? source.length;
  let at = start;
  for (let index = 0; index < offset && at < end;) {
    const step = stepAt(source, at, node.value, index);
    at += step.source;
    index += step.value;
  }
  return pointAt(source, Math.min(skipDropped(source, at, node.value.charAt(offset)), end));
}

/** Turns an offset in a file into line and column. */
export function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), offset };
}

/**
 * Turns a stretch of a file into a place for a message.
 *
 * @param source the whole file
 * @param start offset of its first character
 * @param end offset behind its last character
 * @returns a range, or a point where the stretch is empty
 */
export function placeAt(source: string, start: number, end = start): Point | { start: Point; end: Point } {
  return end > start ? { start: pointAt(source, start), end: pointAt(source, end) } : pointAt(source, start);
}

function stepAt(source: string, at: number, value: string, index: number): { source: number; value: number } {
  const wanted = value.charAt(index);
  const found = source.charAt(at);
  if (found === '&') {
    const reference = /^&(#x?[\da-f]+|[a-z\d]+);/i.exec(source.slice(at, at + 40));
    const decoded = reference?.[1] ? decodeReference(reference[1]) : undefined;
    if (reference && decoded && value.startsWith(decoded, index)) return { source: reference[0].length, value: decoded.length };
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
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

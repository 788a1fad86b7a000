import type { Position } from 'unist';
import { decodeReference } from './character-reference.ts';
import type { Point } from './point.ts';

/** A text node with its position in the file. */
export interface PositionedText {
  value: string;
  position?: Position | undefined;
}

/**
 * Prepares a text node for mapping the characters of its value to points in the Markdown source,
 * across escapes, character references and the `> ` or indentation that Markdown drops at the start
 * of a continued line.
 *
 * @param source the whole file
 * @param node a text node with its position
 * @returns maps an offset in the node's value to its point, at most the node's end; offsets that
 *   ascend scan the source only once
 */
export function sourcePoints(source: string, node: PositionedText): (offset: number) => Point {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: {} };
  const first = start.offset ?? 0;
  const last = end.offset ?? source.length;
  const beginning = { at: first, index: 0, line: start.line, lineStart: first - start.column + 1 };
  let reached = { ...beginning };
  let asked = 0;
  return (offset) => {
    if (offset < asked) reached = { ...beginning };
    asked = offset;
    while (reached.index < offset && reached.at < last) {
      const step = stepAt(source, reached.at, node.value, reached.index);
      if (source.charAt(reached.at) === '\n') {
        reached.line += 1;
        reached.lineStart = reached.at + 1;
      }
      reached.at += step.source;
      reached.index += step.value;
    }
    const at = Math.min(skipDropped(source, reached.at, node.value.charAt(offset)), last);
    return { line: reached.line, column: at - reached.lineStart + 1, offset: at };
  };
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

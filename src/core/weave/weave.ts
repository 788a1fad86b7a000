import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast';
import { flatten, type Run, type TextNode } from '../text/flatten.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { Span } from '../text/span.ts';

/** A stretch of the flat text that is to be wrapped. */
export interface Range extends Span {
  id: string;
}

/** An element without words at a point in the text, after whatever ends there (TEI's milestone). */
export interface Milestone {
  at: number;
  node: Element;
}

/** Which part of its range a segment is. */
export interface SegmentPart {
  first: boolean;
  last: boolean;
}

/** How ranges are wrapped, and what else is put into the tree. */
export interface WeaveOptions<R extends Range> {
  /** Makes the element around one segment of a range; its children are put in by the weaver. */
  wrap: (range: R, part: SegmentPart) => Element;
  milestones?: Milestone[];
  /** Elements that no milestone may be put into, such as a button: the milestone follows them. */
  isAtomic?: (element: Element) => boolean;
}

/**
 * Wraps ranges of a tree's flat text in elements, whether they overlap, nest, coincide or cross
 * paragraphs. If ranges cross, the one that starts later is cut into segments. The tree's words do
 * not change and no grapheme is split.
 *
 * @param tree an HTML tree; changed in place
 * @param ranges the ranges, in any order; empty ones are left out
 * @param options how a segment is wrapped, and which milestones are inserted
 */
export function weave<R extends Range>(
  tree: Root | Element,
  ranges: readonly R[],
  options: WeaveOptions<R>,
): void {
  const flat = flatten(tree);
  const whole = ranges
    .map((range) => ({
      range,
      ...withoutOuterSpace(flat.value, snapToGraphemes(flat.value, range)),
    }))
    .filter((piece) => piece.start < piece.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const milestones = [...(options.milestones ?? [])].sort((a, b) => a.at - b.at);
  const runsOf = new Map<TextNode, Run[]>();
  for (const run of flat.runs) {
    if (!run.node) continue;
    const list = runsOf.get(run.node);
    if (list) list.push(run);
    else runsOf.set(run.node, [run]);
  }

  let next = 0;
  let nextMilestone = 0;
  let active: Snapped<R>[] = [];
  const visit = (parent: Parents): Element[] => {
    const behind: Element[] = [];
    const children: RootContent[] = [];
    for (const child of parent.children) {
      if (child.type === 'element') {
        const own = visit(child);
        children.push(child);
        if (options.isAtomic?.(child)) children.push(...own);
        else behind.push(...own);
        continue;
      }
      const runs = child.type === 'text' ? runsOf.get(child) : undefined;
      if (child.type !== 'text' || !runs) {
        children.push(child);
        continue;
      }
      const nodeSpan = { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 };
      while (next < whole.length && (whole[next]?.start ?? 0) < nodeSpan.end)
        active.push(whole[next++] as Snapped<R>);
      active = active.filter((piece) => piece.end > nodeSpan.start);
      const here: LocalMilestone[] = [];
      while (
        nextMilestone < milestones.length &&
        (milestones[nextMilestone]?.at ?? 0) <= nodeSpan.end
      ) {
        const milestone = milestones[nextMilestone++] as Milestone;
        here.push({ at: toNode(runs, milestone.at, 'end'), node: milestone.node });
      }
      const inAtomic = parent.type === 'element' && isInsideAtomic.has(parent);
      children.push(...weaveText(child, runs, nodeSpan, active, inAtomic ? [] : here, options));
      if (inAtomic) behind.push(...here.map((milestone) => milestone.node));
    }
    parent.children = children as typeof parent.children;
    return behind;
  };
  const isInsideAtomic = atomicDescendants(tree, options.isAtomic);
  const left = visit(tree);
  tree.children.push(
    ...(left as never[]),
    ...(milestones.slice(nextMilestone).map((milestone) => milestone.node) as never[]),
  );
}

/** A range starts and ends at words: the space between two paragraphs belongs to neither. */
function withoutOuterSpace(text: string, span: Span): Span {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  while (start < end && text.charAt(start) === ' ') start += 1;
  while (start < end && text.charAt(end - 1) === ' ') end -= 1;
  return { start, end };
}

interface Snapped<R> extends Span {
  range: R;
}

interface LocalMilestone {
  at: number;
  node: Element;
}

interface Piece<R> extends Span {
  range: R;
  first: boolean;
  last: boolean;
}

function atomicDescendants(
  tree: Root | Element,
  isAtomic: ((element: Element) => boolean) | undefined,
): Set<Element> {
  const found = new Set<Element>();
  const walk = (node: Parents, inside: boolean): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const now = inside || isAtomic?.(child) === true;
      if (now) found.add(child);
      walk(child, now);
    }
  };
  walk(tree, false);
  return found;
}

function weaveText<R extends Range>(
  node: Text,
  runs: Run[],
  span: Span,
  active: Snapped<R>[],
  milestones: LocalMilestone[],
  options: WeaveOptions<R>,
): ElementContent[] {
  const pieces = active
    .filter((piece) => piece.start < span.end && piece.end > span.start)
    .map((piece) => ({
      range: piece.range,
      first: piece.start >= span.start,
      last: piece.end <= span.end,
      start: toNode(runs, Math.max(piece.start, span.start), 'start'),
      end: toNode(runs, Math.min(piece.end, span.end), 'end'),
    }))
    .filter((piece) => piece.start < piece.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return pieces.length === 0 && milestones.length === 0
    ? [node]
    : build(node.value, { start: 0, end: node.value.length }, pieces, milestones, options);
}

/**
 * Lays out one stretch of a text node: the piece that starts first is the outer one; what crosses
 * its end is cut there.
 */
function build<R extends Range>(
  value: string,
  bounds: Span,
  pieces: Piece<R>[],
  milestones: LocalMilestone[],
  options: WeaveOptions<R>,
): ElementContent[] {
  const result: ElementContent[] = [];
  let from = bounds.start;
  let rest = pieces;
  let marks = milestones;
  while (rest.length > 0) {
    const [outer, ...others] = rest as [Piece<R>, ...Piece<R>[]];
    result.push(...words(value, from, outer.start, marks));
    marks = marks.filter((mark) => mark.at > outer.start);
    const inside: Piece<R>[] = [];
    const after: Piece<R>[] = [];
    for (const piece of others) {
      if (piece.start >= outer.end) after.push(piece);
      else if (piece.end <= outer.end) inside.push(piece);
      else {
        inside.push({ ...piece, end: outer.end, last: false });
        after.push({ ...piece, start: outer.end, first: false });
      }
    }
    const element = options.wrap(outer.range, { first: outer.first, last: outer.last });
    element.children = build(
      value,
      outer,
      inside,
      marks.filter((mark) => mark.at < outer.end),
      options,
    );
    result.push(element, ...marks.filter((mark) => mark.at === outer.end).map((mark) => mark.node));
    marks = marks.filter((mark) => mark.at > outer.end);
    from = outer.end;
    rest = after.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  result.push(...words(value, from, bounds.end, marks));
  return result;
}

/** The words between two points, cut at each milestone. */
function words(
  value: string,
  from: number,
  to: number,
  milestones: LocalMilestone[],
): ElementContent[] {
  const result: ElementContent[] = [];
  let at = from;
  for (const milestone of milestones) {
    if (milestone.at > to) break;
    const cut = Math.max(at, milestone.at);
    if (cut > at) result.push({ type: 'text', value: value.slice(at, cut) });
    result.push(milestone.node);
    at = cut;
  }
  if (at < to) result.push({ type: 'text', value: value.slice(at, to) });
  return result;
}

/** Turns an offset of the flat text into one of a node's value. */
function toNode(runs: Run[], offset: number, side: 'start' | 'end'): number {
  const run =
    side === 'start'
      ? (runs.find((candidate) => offset < candidate.end) ?? runs.at(-1))
      : (runs.findLast((candidate) => candidate.start < offset) ?? runs[0]);
  if (!run) return 0;
  if (run.end - run.start !== run.to - run.from) return side === 'start' ? run.from : run.to;
  return run.from + Math.min(Math.max(offset - run.start, 0), run.end - run.start);
}

import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { entryRules } from './entries.ts';
import { fileRules } from './files.ts';
import { frontMatterRules } from './front-matter.ts';
import { layerRules } from './layers.ts';
import { linkRules } from './links.ts';
import { mapRules } from './maps.ts';
import { markRules } from './marks.ts';
import type { Rule } from './rule.ts';
import { wordsRules } from './words.ts';
import type { Point } from '../text/point.ts';

/**
 * Every problem that can be reported, by its rule id. Content problems are messages with a place,
 * never exceptions.
 */
export const rules = {
  ...fileRules,
  ...frontMatterRules,
  ...entryRules,
  ...markRules,
  ...linkRules,
  ...layerRules,
  ...wordsRules,
  ...mapRules,
} as const;

/** The id of a rule. */
export type RuleId = keyof typeof rules;

type DetailsOf<Id extends RuleId> =
  (typeof rules)[Id] extends Rule<infer Details> ? Details : never;

/** The position of a problem in a file. */
export type Place = Point | { start: Point; end: Point };

/** A unist node or position. */
type Positioned = { position?: { start: UnistPoint; end: UnistPoint } | undefined };
type UnistPoint = { line: number; column: number; offset?: number | undefined };

/**
 * Adds a problem to a file's messages.
 *
 * @param file the file that the problem is in
 * @param id the rule
 * @param details what the rule's sentences need
 * @param place a position in the file, or a node that has one
 * @returns the message, with rule id, severity and, as `note`, the advice
 */
export function report<Id extends RuleId>(
  file: VFile,
  id: Id,
  details: DetailsOf<Id>,
  place?: Place | Positioned,
): VFileMessage {
  const entry = rules[id] as unknown as Rule<DetailsOf<Id>>;
  const message = file.message(entry.reason(details), {
    place: toPlace(place),
    ruleId: id,
    source: 'second-reading',
  });
  message.fatal = entry.severity === 'error';
  message.note = entry.advice(details);
  return message;
}

function toPlace(place: Place | Positioned | undefined): Place | undefined {
  if (!place) return { line: 1, column: 1, offset: 0 };
  // A node first: a list has a `start` of its own, which is its first number.
  if ('position' in place && place.position)
    return { start: toPoint(place.position.start), end: toPoint(place.position.end) };
  if ('line' in place) return place;
  return 'start' in place && typeof place.start === 'object'
    ? place
    : { line: 1, column: 1, offset: 0 };
}

function toPoint(point: UnistPoint): Point {
  return { line: point.line, column: point.column, offset: point.offset ?? 0 };
}

import { VFileMessage } from 'vfile-message';
import type { Place } from '../core/messages/report.ts';
import { pointAt } from '../core/text/point.ts';

/**
 * Adapts a message of the check for an editor: it gets a range to be underlined, and keeps a
 * suggestion only if replacing that range with it fixes the mistake.
 *
 * @param message a message of the check; it may be shared, so it is not changed
 * @param text the file
 * @returns a copy
 */
export function diagnose(message: VFileMessage, text: string): VFileMessage {
  const place = rangeOf(message, text);
  const { ruleId, source, fatal, note, url, actual, expected } = message;
  const copy = new VFileMessage(message.reason, { place, source, ruleId });
  Object.assign(copy, { fatal, note, url, actual });
  if (
    expected?.length &&
    actual !== null &&
    text.slice(place.start.offset, place.end.offset) === actual
  )
    copy.expected = expected;
  return copy;
}

type Range = Extract<Place, { start: unknown }>;

/** The message's range; from a point, the mistyped words or else the rest of the line. */
function rangeOf({ place, actual }: VFileMessage, text: string): Range {
  if (
    place &&
    'start' in place &&
    place.start.offset !== undefined &&
    place.end.offset !== undefined
  ) {
    if (place.end.offset > place.start.offset) return place as Range;
  }
  const point = place && 'start' in place ? place.start : place;
  const start = Math.min(point?.offset ?? 0, text.length);
  const isHere = actual && text.startsWith(actual, start);
  const length = isHere
    ? actual.length
    : (/^.*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  return { start: pointAt(text, start), end: pointAt(text, start + length) };
}

import { z } from 'zod';
import { spanOfDate } from '../text/date-span.ts';

/** Words: a string with something in it. */
export const words = (what: string) => z.string().trim().min(1).describe(what);

/** A web address. */
export const webAddress = (what: string) => z.url({ protocol: /^https?$/ }).describe(what);

/** A BCP 47 language tag that the runtime accepts. */
export const language = z
  .string()
  .refine((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  })
  .describe('a language tag such as `en`, `fr` or `ar`');

/** Degrees north. */
export const latitude = z
  .number()
  .min(-90)
  .max(90)
  .describe('degrees north from -90 to 90, as a decimal with a full stop, such as `50.85`');

/** Degrees east. */
export const longitude = z
  .number()
  .min(-180)
  .max(180)
  .describe('degrees east from -180 to 180, as a decimal with a full stop, such as `4.35`');

/** A calendar date, written `2025-12-02`. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isCalendarDate)
  .describe('a date such as `2025-12-02`');

/**
 * A date as far as it is known, in Extended Date/Time Format, or the word `unknown`. YAML reads a
 * year alone as a number.
 */
export const dateOrUnknown = z
  .union([
    z.literal('unknown'),
    z.string().refine((text) => spanOfDate(text) !== undefined),
    z.int().min(1000).max(9999).transform(String),
  ])
  .describe('a date such as `2025-12-02`, `2025-12`, `2025` or `2025~` (about 2025), or `unknown`');

function isCalendarDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

import { z } from 'zod';

/** The types of sources, as CSL 1.0.2 lists them (csl-data.json of its schema). */
export const referenceTypes = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book'],
  ...['broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry'],
  ...['entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing'],
  ...['interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture'],
  ...['musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical'],
  ...['personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review'],
  ...['review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
] as const;

/** Year, month and day, as far as known. */
const dateParts = z
  .array(z.union([z.int(), z.string().regex(/^-?\d+$/)]))
  .min(1)
  .max(3)
  .refine((parts) => isDate(parts.map(Number)));

/** Whether year, month and day are those of the calendar. There is no year 0. */
function isDate([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year !== 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** One date, or two of one shape: the ends of a range. */
const oneDateOrRange = z
  .array(dateParts)
  .min(1)
  .max(2)
  .refine(([from, to]) => to === undefined || from?.length === to.length);

const cslDate = z
  .looseObject({
    'date-parts': oneDateOrRange.optional(),
    literal: z.string().optional(),
    raw: z.string().optional(),
  })
  .describe(
    'a date such as `{"date-parts": [[2024, 5, 31]]}`: year, month and day, as far as known',
  );

/**
 * Words that every JavaScript object has a property of, such as `constructor`: as a name they stop
 * the citation processor, as an id it loses them.
 */
const isProperty = (words: string): boolean => words.replace(/[^\w]/g, '') in {};

const namePart = z
  .string()
  .refine((part) => !isProperty(part))
  .optional();

const cslNames = z
  .array(z.looseObject({ family: namePart, given: namePart, literal: namePart }))
  .describe(
    'a list of names such as `[{"family": "Grey", "given": "Ann"}]` or `[{"literal": "Town Council"}]`',
  );

const text = (what: string) => z.string().describe(what);
const words = (what: string) => z.string().min(1).describe(what);

/**
 * One item of `references.json`, in CSL-JSON (the CSL 1.0.2 input data schema). Only the fields
 * used here are checked.
 */
export const referenceSchema = z.looseObject({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*$/u)
    .refine((id) => !isProperty(id))
    .describe('a key such as `"times-2024"`, in letters, digits and hyphens'),
  type: z.enum(referenceTypes).describe('a type of CSL such as `"article-newspaper"`'),
  title: words('its title, in quotation marks'),
  publisher: words('the name of the publisher, in quotation marks').optional(),
  'container-title': words(
    'the name of the newspaper, journal or book it is in, in quotation marks',
  ).optional(),
  medium: text('what it is, in quotation marks, such as `"video"`').optional(),
  author: cslNames.optional(),
  editor: cslNames.optional(),
  issued: cslDate.optional(),
  accessed: cslDate.optional(),
  URL: z
    .url({ protocol: /^https?$/ })
    .describe('a web address that starts with `https://`')
    .optional(),
  DOI: text('a DOI such as `"10.1000/182"`').optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i)
    .describe('a language tag such as `"en"` or `"uk"`')
    .optional(),
  keyword: text('a keyword, in quotation marks').optional(),
  note: text('a remark, in quotation marks').optional(),
});

/** A source, in CSL-JSON. */
export type Reference = z.infer<typeof referenceSchema>;

/** Who published a source: the publisher, else the newspaper, journal or book that it is in. */
export function publisherOf(reference: Reference): string | undefined {
  return reference.publisher ?? reference['container-title'];
}

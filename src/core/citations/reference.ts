import { z } from 'zod';

/** Year, month and day, as far as known. */
const dateParts = z
  .array(z.union([z.int(), z.string().regex(/^-?\d+$/)]))
  .min(1)
  .max(3);

/** One date, or two of one shape: the ends of a range. */
const oneDateOrRange = z
  .array(dateParts)
  .min(1)
  .max(2)
  .refine(([from, to]) => to === undefined || from?.length === to.length);

const cslDate = z.looseObject({
  'date-parts': oneDateOrRange.optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
});

/**
 * Words that every JavaScript object has a property of, such as `constructor`: as a name they stop
 * the citation processor, as an id it loses them.
 */
const isProperty = (words: string): boolean => words.replace(/[^\w]/g, '') in {};

const namePart = z
  .string()
  .refine((part) => !isProperty(part))
  .optional();

const cslName = z.looseObject({ family: namePart, given: namePart, literal: namePart });

/**
 * One item of `references.json`, in CSL-JSON (the CSL 1.0.2 input data schema). Only the fields
 * used here are checked.
 */
export const referenceSchema = z.looseObject({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*$/u)
    .refine((id) => !isProperty(id)),
  type: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  medium: z.string().optional(),
  author: z.array(cslName).optional(),
  issued: cslDate.optional(),
  accessed: cslDate.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  DOI: z.string().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i)
    .optional(),
  keyword: z.string().optional(),
  note: z.string().optional(),
});

/** A source, in CSL-JSON. */
export type Reference = z.infer<typeof referenceSchema>;

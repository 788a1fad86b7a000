import { z } from 'zod';

const cslDate = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()])).min(1)).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
});

const cslName = z.looseObject({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });

/** One item of `references.json`, in CSL-JSON (the CSL 1.0.2 input data schema); only what is used here is checked. */
export const referenceSchema = z.looseObject({
  id: z.string().regex(/^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*$/u),
  type: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  medium: z.string().optional(),
  author: z.array(cslName).optional(),
  issued: cslDate.optional(),
  accessed: cslDate.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  DOI: z.string().optional(),
  language: z.string().optional(),
  keyword: z.string().optional(),
  note: z.string().optional(),
});

/** A source, in CSL-JSON. */
export type Reference = z.infer<typeof referenceSchema>;

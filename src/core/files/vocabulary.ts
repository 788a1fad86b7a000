import { z } from 'zod';
import { words } from './fields.ts';

/** The colours that a side of a case can have; stylesheets say what they are in light and dark. */
export const sideRoles = ['side-1', 'side-2', 'side-3', 'side-4', 'side-5'] as const;

const tag = z
  .string()
  .regex(/^[a-z][a-z\d-]*$/)
  .describe('a tag: lower-case letters, digits and hyphens');

const side = z.strictObject({
  label: words('the side in a few words, such as `on the side of the council`'),
  role: z
    .enum(sideRoles)
    .describe(`the colour: one of ${sideRoles.map((role) => `\`${role}\``).join(', ')}`),
});

/** The words that a case has for its subject: which tags its layers may have. */
export const vocabularySchema = z.strictObject({
  sides: z
    .record(tag, side)
    .default({})
    .describe('the sides that a voice can be on, each a tag with `{label: …, role: side-1}`'),
  topics: z
    .array(tag)
    .default(['war', 'diplomacy', 'law', 'politics', 'media', 'civilians', 'names'])
    .describe('a list of the topics of the timeline, which are its tags'),
});

/** The words that a case has for its subject. */
export type Vocabulary = z.infer<typeof vocabularySchema>;

import { z } from 'zod';
import { words } from './fields.ts';

/** The colours that a side of a case can have; stylesheets say what they are in light and dark. */
export const sideRoles = ['side-1', 'side-2', 'side-3', 'side-4', 'side-5'] as const;

const tag = z
  .string()
  .regex(/^[a-z][a-z\d-]*$/)
  .describe('a tag: lower-case letters, digits and hyphens');

/** A kind is shown as it is written, so it has the letters of the site's language. */
const kind = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}\d-]*$/u)
  .describe('a kind: lower-case letters, digits and hyphens');

const side = z.strictObject({
  label: words('the side in a few words, such as `on the side of the council`'),
  role: z
    .enum(sideRoles)
    .describe(`the colour: one of ${sideRoles.map((role) => `\`${role}\``).join(', ')}`),
});

const sides = z
  .record(tag, side)
  .describe('the sides that a voice can be on, each a tag with `{label: …, role: side-1}`');

const topics = z
  .array(tag)
  .describe('a list of the topics of the timeline, which are its tags: `[law, health]`');

/** How the map shows a kind of place: a dot, or an area inside its borders. */
const shape = z.enum(['point', 'area']).describe('how the map shows it: `point` or `area`');

const kindList = (what: string) => z.array(kind).default([]).describe(`a list of kinds of ${what}`);

const kinds = z.strictObject({
  terms: kindList('terms'),
  people: kindList('people'),
  organisations: kindList('organisations'),
  places: z
    .record(kind, shape)
    .default({})
    .describe('kinds of places, each with how the map shows it: `{county: area, well: point}`'),
});

/** The words that a site has for its subjects. */
export const siteVocabularySchema = z.strictObject({
  sides: sides.default({}),
  topics: topics.default(['diplomacy', 'law', 'politics', 'media', 'names']),
  kinds: kinds
    .prefault({})
    .describe('kinds of entries of the glossary besides those that every site has, by section'),
  party: words('what a side in the matter is called, such as `party to the dispute`').default(
    'party to the dispute',
  ),
});

/** The words of one case, if they differ from those of its site. */
export const caseVocabularySchema = z.strictObject({
  sides: sides.optional(),
  topics: topics.optional(),
});

/** The words that a site has for its subjects. */
export type SiteVocabulary = z.infer<typeof siteVocabularySchema>;

/** The words that a case has for its subject: which tags its layers may have. */
export type Vocabulary = Pick<SiteVocabulary, 'sides' | 'topics'>;

/**
 * The words of a case: those of its site, but for those that it declares itself.
 *
 * @param site the words of the site
 * @param own what the front matter of `article.md` declares
 * @returns sides and topics, each from one of the two
 */
export function vocabularyOf(
  site: Vocabulary,
  own: z.infer<typeof caseVocabularySchema>,
): Vocabulary {
  return { sides: own.sides ?? site.sides, topics: own.topics ?? site.topics };
}

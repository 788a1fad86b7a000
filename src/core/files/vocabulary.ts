import { z } from 'zod';
import { isUsualLens, type Lens, lensesOf, lensLines, lensRoles } from '../case/layers/lenses.ts';
import { words } from './fields.ts';

/** The colours that a side of a case can have; stylesheets say what they are in light and dark. */
export const sideRoles = ['side-1', 'side-2', 'side-3', 'side-4', 'side-5', 'side-6'] as const;

/**
 * The patterns that a side can have, so that it is known without its colour: on grey paper, in
 * forced colours, to a reader who sees few colours. Each differs from those before it as much as
 * lines and dots can.
 */
export const sidePatterns = [
  'solid',
  'diagonal',
  'dots',
  'bars',
  'checks',
  'lines',
  'grid',
  'back-diagonal',
] as const;

/** One of the patterns. */
export type SidePattern = (typeof sidePatterns)[number];

const listed = (values: readonly string[]): string =>
  values.map((value) => `\`${value}\``).join(', ');

/** Reports each value of a key that another entry has already. */
function reportShared<Key extends string>(
  entries: Readonly<Record<string, { [key in Key]?: string | undefined }>>,
  key: Key,
  context: z.core.$RefinementCtx,
): void {
  const taken = new Set<string>();
  for (const [name, entry] of Object.entries(entries)) {
    const value = entry[key];
    if (value === undefined) continue;
    if (taken.has(value)) context.addIssue({ code: 'custom', path: [name, key], input: value });
    taken.add(value);
  }
}

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
  role: z.enum(sideRoles).describe(`the colour: one of ${listed(sideRoles)}`),
  pattern: z
    .enum(sidePatterns)
    .optional()
    .describe(`the pattern, which no other side may have: one of ${listed(sidePatterns)}`),
});

const sides = z
  .record(tag, side)
  .superRefine((all, context) => {
    reportShared(all, 'pattern', context);
  })
  .describe('the sides that a voice can be on, each a tag with `{label: …, role: side-1}`');

const lens = z.strictObject({
  label: words('the lens in a word or two, such as `Power`').optional(),
  asks: words('what it asks of a text, in a sentence, such as `Who decides here?`').optional(),
  role: z
    .enum(lensRoles)
    .optional()
    .describe(`the colour: one of ${listed(lensRoles)}`),
  line: z
    .enum(lensLines)
    .optional()
    .describe(`the line, which no other lens may have: one of ${listed(lensLines)}`),
});

/** A class of the pages has this name. */
const lensTag = tag
  .refine((name) => name !== 'name')
  .describe('a tag: lower-case letters, digits and hyphens, but not `name`');

const siteLenses = z
  .record(lensTag, lens)
  .superRefine((all, context) => {
    const tags = Object.keys(all);
    if (tags.length > lensLines.length)
      context.addIssue({ code: 'custom', path: [tags[lensLines.length] ?? ''], input: all });
    for (const name of tags.filter((other) => !isUsualLens(other)))
      for (const key of ['label', 'asks'] as const)
        if (all[name]?.[key] === undefined)
          context.addIssue({ code: 'custom', path: [name, key], input: undefined });
    reportShared(all, 'line', context);
  })
  .describe('the lenses, at most eight, each a tag with `{label: …, asks: …}`');

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
  lenses: siteLenses.default({}),
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

/** A side that a voice can be on, as readers meet it. */
export interface Side {
  label: string;
  /** The name of its colour. */
  role: (typeof sideRoles)[number];
  pattern: SidePattern;
}

/** The words that a case has for its subject: which tags its layers may have. */
export interface Vocabulary {
  sides: Record<string, Side>;
  topics: SiteVocabulary['topics'];
  /** Those of the site, as techniques serve all cases. */
  lenses: readonly Lens[];
}

/**
 * The words of a case: those of its site, but for those that it declares itself.
 *
 * @param site the words of the site
 * @param own what the front matter of `article.md` declares
 * @returns sides and topics, each from one of the two, and the lenses; every side has a pattern
 */
export function vocabularyOf(
  site: Pick<SiteVocabulary, 'sides' | 'topics' | 'lenses'>,
  own: z.infer<typeof caseVocabularySchema>,
): Vocabulary {
  return {
    sides: withPatterns(own.sides ?? site.sides),
    topics: own.topics ?? site.topics,
    lenses: lensesOf(site.lenses),
  };
}

/** Gives each side that declares no pattern the first one that is free; they repeat if none is. */
function withPatterns(sides: SiteVocabulary['sides']): Vocabulary['sides'] {
  const declared = Object.values(sides).map(({ pattern }) => pattern);
  const free = sidePatterns.filter((pattern) => !declared.includes(pattern));
  let given = 0;
  return Object.fromEntries(
    Object.entries(sides).map(([name, side]) => {
      const pattern = side.pattern ?? free[given++ % free.length] ?? sidePatterns[0];
      return [name, { ...side, pattern }];
    }),
  );
}

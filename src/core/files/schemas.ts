import { z } from 'zod';
import { lenses } from '../case/layers/lenses.ts';
import { areaCode } from './area-codes.ts';
import { date, dateOrUnknown, language, latitude, longitude, words } from './fields.ts';
import { caseVocabularySchema, type SiteVocabulary } from './vocabulary.ts';

/** The front matter of `article.md`. */
export const articleSchema = z.strictObject({
  title: words('the headline, word for word'),
  lang: language,
  publisher: words('who published it, or `unknown`'),
  published: dateOrUnknown,
  notBefore: date
    .optional()
    .describe('the earliest date that an undated text can have, such as `2025-12-02`'),
  url: z
    .union([z.literal('unknown'), z.url({ protocol: /^https?$/ })])
    .describe('the web address it was read at, or `unknown`'),
  received: date,
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .describe('the SHA-256 of source.txt: 64 hexadecimal digits'),
  sentences: z
    .string()
    .regex(/^\d+-[\da-f]{8}$/)
    .optional()
    .describe('the seal of the sentences, as `npm run check -- --accept-sentences` writes it'),
  abbreviations: z
    .array(z.string().regex(/^[^|]*[\p{L}\p{N}][^|]*(?:[.!?…]|[^|\s]\s*\|\s*[^|\s][^|]*)$/u))
    .default([])
    .describe(
      'a list of abbreviations such as `Obs.`, or of two sentences such as `plan B. | Smith`',
    ),
  invented: z
    .boolean()
    .default(false)
    .describe(
      '`true` if the text was written for practice and nothing in it is real: every page of the case says so',
    ),
  summary: words('one or two sentences on what the article is'),
  sensitive: z.array(words('a content warning')).default([]).describe('a list of content warnings'),
  vocabulary: caseVocabularySchema
    .default({})
    .describe('the words of this subject, if they differ from the site’s: `sides` and `topics`'),
  order: z.number().int().default(100).describe('a whole number: cases are listed in this order'),
});

/** The front matter of a layer. */
export const layerSchema = z.strictObject({
  lang: language.optional(),
  authors: z.array(words('a name')).optional().describe('a list of names'),
  updated: date.optional(),
  aliases: z
    .record(
      z
        .string()
        .regex(/^[^\s.#]+$/u)
        .describe('the former address of an entry, such as `who-says-so`'),
      words('the address of the entry that replaces it'),
    )
    .default({})
    .describe('a list of former addresses, each with the entry that it leads to now: `old: new`'),
});

/**
 * The front matter of a technique.
 *
 * @param tags the tags of the site's lenses
 * @returns the schema
 */
export const techniqueSchemaOf = (tags: readonly string[]) =>
  z.strictObject({
    term: words('the name of the technique'),
    lens: z.enum(tags).describe(`one of ${tags.map((tag) => `\`${tag}\``).join(', ')}`),
    alsoKnownAs: z
      .array(
        z
          .strictObject({ label: words('a label'), cite: words('a citation key') })
          .describe('`{label: …, cite: key}`'),
      )
      .default([])
      .describe('a list of `{label: …, cite: key}`'),
    synonyms: z
      .array(words('a common word'))
      .default([])
      .describe(
        'a list of common words for it, such as `[bias, passive voice]`, which the search finds',
      ),
    question: words('a question that a reader can ask of any text'),
  });

/** The front matter of a technique on a site with the usual lenses. */
export const techniqueSchema = techniqueSchemaOf(lenses);

const kinds = {
  terms: ['journalism', 'language', 'military', 'politics', 'law', 'history', 'economy'],
  people: ['politician', 'official', 'officer', 'expert', 'journalist', 'activist', 'business'],
  organisations: [
    'agency',
    'media',
    'government',
    'party',
    'armed-forces',
    'court',
    'monitor',
    'university',
    'company',
    'charity',
    'body',
  ],
  places: [
    'city',
    'town',
    'village',
    'region',
    'country',
    'square',
    'building',
    'peninsula',
    'river',
  ],
} as const;

/** The sections of the glossary, which are its folders. */
export const sections = ['terms', 'people', 'organisations', 'places'] as const;

/** One of the glossary's sections. */
export type Section = (typeof sections)[number];

const glossaryFields = (allowed: readonly string[]) => ({
  term: words('the headword'),
  names: z.array(words('a name')).min(1).describe('a list of the names to be recognised in texts'),
  kind: z.enum(allowed).describe(`one of ${allowed.map((kind) => `\`${kind}\``).join(', ')}`),
  lang: language.optional(),
  nativeNames: z
    .record(language, words('a name'))
    .optional()
    .describe(
      'names by language, such as `{fr: Bruxelles, nl: Brussel}`, that of the place itself first',
    ),
});

/**
 * The front matter of a glossary entry, by section.
 *
 * @param own the kinds that the site declares, besides those that every site has
 * @returns a schema for each section
 */
export const glossarySchemas = (own: SiteVocabulary['kinds']) => ({
  terms: z.strictObject(glossaryFields([...kinds.terms, ...own.terms])),
  people: z.strictObject(glossaryFields([...kinds.people, ...own.people])),
  organisations: z.strictObject(glossaryFields([...kinds.organisations, ...own.organisations])),
  places: z.strictObject({
    ...glossaryFields([...kinds.places, ...Object.keys(own.places)]),
    lat: latitude,
    lon: longitude,
    admin: words('the district and country it lies in'),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .optional()
      .describe('a Wikidata id such as `Q239`'),
    map: z
      .string()
      .regex(areaCode)
      .optional()
      .describe('the ISO 3166-2 code of the region it lies in, such as `BE-BRU`'),
    covers: z
      .array(z.string().regex(areaCode))
      .min(1)
      .optional()
      .describe(
        'a list of the ISO 3166-2 codes of the regions that it spreads over, such as `[BE-VLG, BE-WAL]`',
      ),
  }),
});

type GlossarySchemas = ReturnType<typeof glossarySchemas>;

/** The names of a glossary entry, whatever else its front matter says. */
export const namesSchema = z.looseObject({ names: z.array(words('a name')) });

/** The front matter of a page of prose. */
export const pageSchema = z.strictObject({
  title: words('the title of the page'),
  summary: words('one sentence on what the page says'),
});

export type ArticleMatter = z.infer<typeof articleSchema>;
export type TechniqueMatter = z.infer<typeof techniqueSchema>;
export type PlaceMatter = z.infer<GlossarySchemas['places']>;
export type GlossaryMatter =
  | z.infer<GlossarySchemas['terms']>
  | z.infer<GlossarySchemas['people']>
  | z.infer<GlossarySchemas['organisations']>
  | PlaceMatter;
export type PageMatter = z.infer<typeof pageSchema>;

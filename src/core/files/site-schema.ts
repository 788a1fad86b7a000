import { z } from 'zod';
import { countryNumber } from './area-codes.ts';
import { colourIn } from './colour-contrast.ts';
import { language, latitude, longitude, webAddress, words } from './fields.ts';
import { siteVocabularySchema } from './vocabulary.ts';
import { firstStated, formatOf } from './format-version.ts';

const licence = (what: string) =>
  z
    .strictObject({
      name: words('the short name of the licence, such as `CC BY 4.0`'),
      url: webAddress('the address of the licence, such as `https://example.org/licence/`'),
    })
    .describe(what);

const colour = z
  .string()
  .refine((text) => colourIn(text) !== undefined)
  .describe(
    'a colour that is not transparent, as CSS writes it: `"#7a1f1f"` or `oklch(0.42 0.13 27)`',
  );

const disputedArea = z
  .strictObject({
    name: words('the name of the area'),
    lat: latitude,
    lon: longitude,
    country: z
      .string()
      .refine((code) => countryNumber(code) !== undefined)
      .describe('the two letters in ISO 3166-1 of the country that the map draws it in: `BE`'),
    source: words('who assigns it to that country, such as `the treaty of 1921`'),
  })
  .describe('`{name: …, lat: …, lon: …, country: …, source: …}`');

/** The settings of a site: `content/site.yaml`. */
export const siteSchema = z.strictObject({
  format: z
    .number()
    .int()
    .min(1)
    .default(firstStated)
    .describe(`the number of the format that the content is written in, now \`${formatOf()}\``),
  title: words('the name of the site'),
  tagline: words('the site in a sentence').default(
    'News articles read twice: first as they were published, then with the margin open.',
  ),
  url: webAddress(
    'the address of the site, such as `https://example.org/` or `https://example.org/cases/`',
  ).optional(),
  contributors: words('who wrote the commentary and the glossary'),
  contact: z
    .string()
    .regex(/^(?:https?:\/\/\S+|[^\s@:]+@[^\s@]+)$/)
    .describe('an e-mail address, or a web address that starts with `https://`')
    .optional(),
  repository: webAddress(
    'the address of the repository of the texts, such as `https://github.com/owner/name`',
  ).optional(),
  licences: z
    .strictObject({
      text: licence('the licence of the commentary and the glossary: `{name: …, url: …}`'),
      code: licence('the licence of the code: `{name: …, url: …}`').optional(),
    })
    .describe('the licences: `text` and, if the site says so, `code`, each `{name: …, url: …}`'),
  languages: z
    .array(language)
    .min(1)
    .default(['en'])
    .describe(
      'a list of language tags, such as `[fr]`: the first is that of your own texts and of the interface',
    ),
  colours: z
    .strictObject({
      accent: z
        .strictObject({ light: colour, dark: colour })
        .optional()
        .describe('the colour of links and headings: `{light: …, dark: …}`'),
    })
    .default({})
    .describe('a list of keys and values: `accent: {light: …, dark: …}`'),
  map: z
    .strictObject({
      disputed: z
        .array(disputedArea)
        .default([])
        .describe('a list of areas that the map draws in another country than its atlas does'),
    })
    .prefault({})
    .describe('what the map draws: `disputed: […]`'),
  vocabulary: siteVocabularySchema
    .prefault({})
    .describe('the words of your subjects: `sides`, `lenses`, `topics`, `kinds` and `party`'),
});

/** What a site says of itself. */
export type SiteSettings = z.infer<typeof siteSchema>;

/** What a site without `content/site.yaml` says of itself. */
export const defaultSite: SiteSettings = siteSchema.parse({
  title: 'Second Reading',
  contributors: 'the contributors',
  licences: {
    text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
});

import { z } from 'zod';
import { referenceSchema } from '../citations/reference.ts';
import { layerNames } from '../case/layers/layers.ts';
import { language } from '../files/fields.ts';
import {
  articleSchema,
  glossarySchemas,
  layerSchema,
  pageSchema,
  techniqueSchema,
} from '../files/schemas.ts';
import { defaultSite, siteSchema } from '../files/site-schema.ts';
import { isLessonList } from '../files/lesson-parts.ts';
import { regionSchema } from '../regions/region-schema.ts';
import type { FileKind } from '../files/paths.ts';

/** A JSON Schema, draft 07: the one that editors support best. */
export type JsonSchema = Record<string, unknown>;

const glossary = glossarySchemas(defaultSite.vocabulary.kinds);

const kinds = {
  article: { schema: articleSchema, of: 'article.md of a case' },
  layer: {
    schema: layerSchema,
    of: `a layer: ${layerNames.join(', ')}; and questions, quiz and evidence of a lesson`,
  },
  page: { schema: pageSchema, of: 'a page, about.md of a case, and a page of a lesson' },
  technique: { schema: techniqueSchema, of: 'a technique' },
  term: { schema: glossary.terms, of: 'a term of the glossary' },
  person: { schema: glossary.people, of: 'a person of the glossary' },
  organisation: { schema: glossary.organisations, of: 'an organisation of the glossary' },
  place: { schema: glossary.places, of: 'a place of the glossary' },
} as const;

/**
 * The kinds of files that a JSON Schema describes: their front matter, or `references.json`,
 * files of borders and `site.yaml` as a whole.
 */
export type SchemaName = keyof typeof kinds | 'references' | 'region' | 'site';

/** The names of the schemas, which are the names of their files. */
export const schemaNames = [...Object.keys(kinds), 'references', 'region', 'site'] as SchemaName[];

/**
 * Writes the JSON Schema of a kind of file, from the schema that the check uses.
 *
 * @param name the kind
 * @returns the schema; it accepts all that the check accepts. It cannot express that a day is in
 *   the calendar, nor all that makes a language tag or an address well-formed
 */
export function jsonSchema(name: SchemaName): JsonSchema {
  if (name === 'references') {
    const item = toJsonSchema(referenceSchema);
    delete item['$schema'];
    const needsSource = [
      { required: ['publisher'] },
      { required: ['container-title'] },
      { required: ['author'], properties: { author: { minItems: 1 } } },
      { required: ['editor'], properties: { editor: { minItems: 1 } } },
    ];
    return {
      ...head('references.json: sources in CSL-JSON'),
      type: 'array',
      items: { ...item, anyOf: needsSource },
    };
  }
  if (name === 'region')
    return { ...toJsonSchema(regionSchema), ...head('borders of a region, as GeoJSON') };
  if (name === 'site')
    return { ...toJsonSchema(siteSchema), ...head('site.yaml: the settings of a site') };
  const { schema, of } = kinds[name];
  const written = { ...toJsonSchema(schema), ...head(`Front matter of ${of}`) };
  const own = (['kind', 'lens'] as const).find((key) => key in schema.shape);
  return own ? withOwnTags(written, own) : written;
}

/**
 * The schema of a file of `content/`; none for a source text and for files that are not part of the
 * format.
 */
export function schemaOf(kind: FileKind): SchemaName | undefined {
  const sections = {
    terms: 'term',
    people: 'person',
    organisations: 'organisation',
    places: 'place',
  } as const;
  switch (kind.kind) {
    case 'article':
    case 'layer':
    case 'page':
    case 'technique':
    case 'references':
    case 'region':
    case 'site':
      return kind.kind;
    case 'translation':
      return 'layer';
    case 'case-page':
      return 'page';
    case 'lesson':
      return isLessonList(kind.part) ? 'layer' : 'page';
    case 'glossary':
      return sections[kind.section];
    default:
      return undefined;
  }
}

/**
 * A site may declare kinds and lenses of its own: editors suggest the others, and take every tag.
 */
function withOwnTags(schema: JsonSchema, key: 'kind' | 'lens'): JsonSchema {
  const properties = schema['properties'] as Record<string, JsonSchema>;
  const { enum: known, ...field } = properties[key] ?? {};
  const anyOf = [{ enum: known }, { pattern: '^[a-z][a-z\\d-]*$' }];
  return { ...schema, properties: { ...properties, [key]: { ...field, anyOf } } };
}

const head = (title: string) => ({ $schema: 'http://json-schema.org/draft-07/schema#', title });

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema: written }) => {
      if (!(zodSchema instanceof z.ZodString || zodSchema instanceof z.ZodURL)) return;
      // What the check does in code: words are trimmed before they are counted; an address is a web
      // address.
      const isTrimmed = zodSchema.def.checks?.some(({ _zod }) => _zod.def.check === 'overwrite');
      if (isTrimmed && written.minLength === 1) written.pattern = '\\S';
      if (zodSchema === language)
        written.pattern = '^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z0-9]{1,8})*$';
      if (zodSchema instanceof z.ZodURL) {
        written.pattern = '^[Hh][Tt][Tt][Pp][Ss]?://[^/\\s]';
        delete written.format;
      }
    },
  }) as JsonSchema;
}

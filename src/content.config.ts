import { defineCollection } from 'astro:content';
import { contentLoader } from './collections/loader.ts';
import { entrySchema } from './collections/schemas.ts';

const collection = (folder: string) =>
  defineCollection({ loader: contentLoader(folder), schema: entrySchema });

export const collections = {
  cases: collection('content/cases'),
  glossary: collection('content/glossary'),
  techniques: collection('content/techniques'),
  pages: collection('content/pages'),
  regions: collection('content/regions'),
  references: collection('content/references.json'),
  site: collection('content/site.yaml'),
};

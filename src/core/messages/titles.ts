import type { RuleId } from './report.ts';

/** The title of each rule, in the order of the table in docs/format.md, section 8. */
export const ruleTitles: Record<RuleId, string> = {
  'quote-not-found': 'quote not found',
  'quote-ambiguous': 'quote found more than once',
  'quote-empty': 'quote without words',
  'quote-bold-twice': 'two runs of bold in one quote',
  'tags-in-quote': 'tags glued to a quote',
  'tags-in-body': 'tags glued to the body',
  'quote-late': 'quote below the tags',
  'tags-late': 'tags below the body',
  'tag-unknown': 'unknown tag',
  'tag-missing': 'missing tag',
  'entry-title-missing': 'heading without words',
  'entry-body-missing': 'entry without a body',
  'layer-empty': 'layer without an entry',
  'layer-not-begun': 'layer with nothing but a comment',
  'title-duplicate': 'two entries with one title',
  'note-length': 'note too short or too long',
  'voice-overlap': 'words given to two voices',
  'alternatives-missing': 'word without an alternative',
  'item-unexpected': 'list item without a lead and a colon',
  'date-invalid': 'date that cannot be read',
  'origin-missing': 'phrase without its original',
  'quiz-options': 'quiz question without one right option',
  'rationale-missing': 'quiz question without its reason',
  'rubric-table': 'rubric without its table',
  'lesson-incomplete': 'lesson with parts missing',
  'citation-unknown': 'unknown citation key',
  'citation-malformed': 'citation that cannot be read',
  'citation-in-link': 'citation inside a link',
  'reference-invalid': 'source that cannot be used',
  'link-unknown': 'link to a file that is not there',
  'link-unsafe': 'unsafe link',
  'html-not-allowed': 'HTML',
  'nesting-too-deep': 'too much inside each other',
  'image-without-alt': 'picture without alternative text',
  'front-matter-syntax': 'front matter that cannot be read',
  'front-matter-missing': 'missing key',
  'front-matter-unknown': 'unknown key',
  'front-matter-type': 'value of the wrong kind',
  'name-duplicate': 'one name for two glossary entries',
  'address-duplicate': 'one address for two glossary entries',
  'text-differs': 'text differs from its source',
  'source-hash': 'source differs from its hash',
  'encoding-invalid': 'file that is not UTF-8',
  'characters-misleading': 'characters that mislead',
  'file-missing': 'missing article or source',
  'file-unexpected': 'file that the format does not know',
  'name-of-file': 'file name that cannot be an address',
};

/** A rule's name as a heading: `Quote not found`. */
export function ruleTitle(id: RuleId): string {
  const title = ruleTitles[id];
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The rules in groups, for a list to choose from: by what a contributor is working on. */
export const ruleGroups: { title: string; rules: RuleId[] }[] = [
  {
    title: 'Quotes',
    rules: ['quote-not-found', 'quote-ambiguous', 'quote-empty', 'quote-bold-twice', 'quote-late'],
  },
  {
    title: 'Tags',
    rules: ['tags-in-quote', 'tags-in-body', 'tags-late', 'tag-unknown', 'tag-missing'],
  },
  {
    title: 'Entries',
    rules: [
      'entry-title-missing',
      'entry-body-missing',
      'layer-empty',
      'layer-not-begun',
      'title-duplicate',
      'note-length',
    ],
  },
  {
    title: 'Layers',
    rules: [
      'voice-overlap',
      'alternatives-missing',
      'item-unexpected',
      'date-invalid',
      'origin-missing',
    ],
  },
  {
    title: 'Lessons',
    rules: ['quiz-options', 'rationale-missing', 'rubric-table', 'lesson-incomplete'],
  },
  {
    title: 'Sources',
    rules: ['citation-unknown', 'citation-malformed', 'citation-in-link', 'reference-invalid'],
  },
  {
    title: 'Links, pictures, HTML',
    rules: [
      'link-unknown',
      'link-unsafe',
      'image-without-alt',
      'html-not-allowed',
      'nesting-too-deep',
    ],
  },
  {
    title: 'Front matter',
    rules: [
      'front-matter-syntax',
      'front-matter-missing',
      'front-matter-unknown',
      'front-matter-type',
    ],
  },
  { title: 'Glossary', rules: ['name-duplicate', 'address-duplicate'] },
  { title: 'The article', rules: ['text-differs', 'source-hash'] },
  {
    title: 'Files',
    rules: [
      'encoding-invalid',
      'characters-misleading',
      'file-missing',
      'file-unexpected',
      'name-of-file',
    ],
  },
];

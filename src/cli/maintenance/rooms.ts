/** A room of the house: a folder (or file) of `src/`, and what it is for. */
export interface Room {
  path: string;
  /** In a sentence without a full stop, as the list in docs/architecture.md says it. */
  about: string;
}

/**
 * The rooms of `src/`. Data flows down this list: a room may import those above it, never those
 * below (a test asserts it).
 */
export const rooms: readonly Room[] = [
  {
    path: 'core/text',
    about: 'plain text: spans, words, sentences, graphemes, flat text of a tree',
  },
  { path: 'core/messages', about: 'every rule of the check, its wording, reports and fixes' },
  { path: 'core/markdown', about: 'Markdown and YAML to trees with positions, trees to HTML' },
  {
    path: 'core/entries',
    about: 'the entry grammar: title, quotes, tags, body',
  },
  { path: 'core/case/layers', about: 'the layers of a case: each declared in a file of its own' },
  {
    path: 'core/words',
    about: 'every word of the interface in English, and how a language fills it in',
  },
  {
    path: 'core/files',
    about: 'what each file of `content/` is, and the schemas of its front matter',
  },
  { path: 'core/regions', about: 'borders of the map: read, checked, and the places within them' },
  { path: 'core/anchor', about: 'quotes to spans of the article, or to the nearest passage' },
  { path: 'core/weave', about: 'marks around any ranges of a tree, however they overlap' },
  { path: 'core/glossary', about: 'names of the glossary, found and linked in texts' },
  { path: 'core/citations', about: 'sources, citations and the bibliography, by CSL' },
  { path: 'core/case/lesson', about: 'the files of a lesson to quiz, questions, cards, rubric' },
  { path: 'core/case', about: 'one case: its article, layers, lesson, uses and links' },
  { path: 'core/library', about: 'all files of `content/` to the model of the whole site' },
  { path: 'exports', about: 'the downloads: one registry, one file a format' },
  { path: 'figures', about: 'drawings as data: map, strip of notes, timeline' },
  { path: 'import', about: 'a new case from a text or a web page' },
  { path: 'disk', about: 'the folders of engine and site, and what is kept from build to build' },
  { path: 'collections', about: 'reads the files of `content/` for Astro, and watches them' },
  { path: 'content.config.ts', about: 'declares the collections to Astro' },
  {
    path: 'site',
    about: 'the library for pages: addresses, words, HTML, metadata, search, papers',
  },
  { path: 'editor', about: 'the check in editors, as a remark plugin and language server' },
  { path: 'astro', about: 'the engine as an integration of Astro' },
  { path: 'client', about: 'scripts for the browser, comfort only' },
  { path: 'components', about: 'parts of pages' },
  { path: 'layouts', about: 'whole pages without their content' },
  { path: 'pages', about: 'one file for each address' },
  { path: 'cli', about: 'commands, the steps of a build after Astro, and maintenance' },
  { path: 'package', about: 'what the package exports, an entry a folder' },
];

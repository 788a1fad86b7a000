import { didYouMean, rule } from './rule.ts';

/** The tags that a file may have. */
export interface KnownTags {
  ids: readonly string[];
  /** The ids of all techniques, if they are tags here. The message does not list them. */
  techniques?: readonly string[];
}

/** Problems with entries: their titles, quotes, tags and bodies. */
export const entryRules = {
  'layer-empty': rule<{ layer: string }>(
    'error',
    'Entries',
    'layer without an entry',
    ({ layer }) => `No entry in this ${layer}`,
    () =>
      'Add an entry: a line `## Title`, then a quote (`> the words`), then your reply. Or delete the file.',
  ),
  'layer-not-begun': rule<{ layer: string }>(
    'warning',
    'Entries',
    'layer with nothing but a comment',
    ({ layer }) => `No entry in \`${layer}.md\` yet, only a comment`,
    () =>
      'Write the first entry below the comment, outside it: comments are not read. Or delete the file.',
  ),
  'entry-title-missing': rule<object>(
    'error',
    'Entries',
    'heading without words',
    () => 'Heading without words',
    () => 'Write the title of the entry after `## `.',
  ),
  'entry-body-missing': rule<{ title: string; above: 'quote' | 'front matter' }>(
    'error',
    'Entries',
    'entry without a body',
    ({ title }) => `Entry \`${title}\` has no body`,
    ({ above }) =>
      `Write ${above === 'quote' ? 'your reply' : 'the definition'} below the ${above}, after a blank line.`,
  ),
  'title-duplicate': rule<{ title: string; first: string }>(
    'error',
    'Entries',
    'two entries with one title',
    ({ title }) => `Unexpected second entry titled \`${title}\``,
    ({ first }) =>
      `The first one is at ${first}. Each title is an address, so give one of the two another title.`,
  ),
  'quote-empty': rule<object>(
    'error',
    'Quotes',
    'quote without words',
    () => 'Quote without words',
    () => 'Copy the words of the article after `> `, or remove the empty quote.',
  ),
  'quote-bold-twice': rule<object>(
    'error',
    'Quotes',
    'two runs of bold in one quote',
    () => 'Unexpected second run of bold words in one quote, expected one',
    () =>
      'Make one quote for each stretch of words: repeat the blockquote, with one part in bold in each.',
  ),
  'quote-not-found': rule<{
    quote: string;
    nearest: { quote: string; article: string } | undefined;
    lazy: string | undefined;
  }>(
    'error',
    'Quotes',
    'quote not found',
    ({ quote }) => `Quote not found in the article: \`${quote}\``,
    ({ nearest, lazy }) =>
      (nearest
        ? `The nearest passage, with the differing words in [brackets]:\n  quote:   ${nearest.quote}\n  article: ${nearest.article}\nCopy the words from the article.`
        : 'No passage of the article resembles it. Copy the words from `article.md`; letters and capitals must be the same.') +
      (lazy
        ? `\nMarkdown reads the line \`${lazy}\` as part of the quote. If it is your reply, leave a blank line above it.`
        : ''),
  ),
  'quote-late': rule<object>(
    'error',
    'Quotes',
    'quote below the tags',
    () => 'Unexpected quote below the tags, expected directly below the heading',
    () => 'Move the line of tags down, between the quote and the body.',
  ),
  'quote-ambiguous': rule<{
    quote: string;
    total: number;
    places: string[];
    suggestion: string | undefined;
  }>(
    'error',
    'Quotes',
    'quote found more than once',
    ({ quote, total }) => `Quote found ${total} times in the article, expected once: \`${quote}\``,
    ({ total, places, suggestion }) =>
      `It occurs here:\n${places.map((place) => `  ${place}`).join('\n')}${total > places.length ? `\n  … and ${total - places.length} more` : ''}\nQuote more words and put the ones you mean in **bold**${suggestion ? `, for example:\n  > ${suggestion}` : '.'}`,
  ),
  'tags-in-quote': rule<{ tags: string }>(
    'error',
    'Tags',
    'tags without a blank line after a quote',
    ({ tags }) =>
      `Unexpected \`${tags}\` in a quote: without a blank line Markdown reads the tags as part of it`,
    () => 'Leave a blank line between the quote and the tags, and one below the tags.',
  ),
  'tags-in-body': rule<{ tags: string }>(
    'error',
    'Tags',
    'tags without a blank line before the body',
    ({ tags }) =>
      `Unexpected \`${tags}\` at the start of the body: without a blank line Markdown reads the tags as part of it`,
    () => 'Leave a blank line between the tags and the body.',
  ),
  'tags-late': rule<{ tags: string }>(
    'warning',
    'Tags',
    'tags below the body',
    ({ tags }) => `Unexpected tags \`${tags}\` below the body, expected directly below the quote`,
    () => 'Move the line of tags up, between the quote and the body.',
  ),
  'tag-unknown': rule<{ tag: string; nearest: string | undefined; known: KnownTags }>(
    'error',
    'Tags',
    'unknown tag',
    ({ tag, nearest }) => `Unknown tag \`#${tag}\`.${didYouMean(nearest && `#${nearest}`)}`,
    ({ known: { ids, techniques } }) => {
      const kinds = techniques ? ['ids of techniques (the files in `content/techniques/`)'] : [];
      return `Tags are ${[...kinds, ...ids.map((id) => `\`#${id}\``)].join(', ')}.`;
    },
  ),
  'tag-missing': rule<{ expected: string; example: string }>(
    'error',
    'Tags',
    'missing tag',
    ({ expected }) => `Missing tag, expected ${expected}`,
    ({ example }) =>
      `Add a line of tags below the quote, for example \`#${example}\`, with a blank line before and after.`,
  ),
  'note-length': rule<{ words: number }>(
    'warning',
    'Entries',
    'note too short or too long',
    ({ words }) => `Unexpected length of ${words} words, expected 40 to 120`,
    ({ words }) =>
      words < 40
        ? 'Say in a few more sentences what the reader should see.'
        : 'Shorten it, or split it into two notes with one point each.',
  ),
} as const;

import { countOf } from '../text/count-of.ts';
import { didYouMean, rulesIn } from './rule.ts';

const entries = rulesIn('Entries');
const quotes = rulesIn('Quotes');
const tags = rulesIn('Tags');

/** The tags that a file may have. */
export interface KnownTags {
  ids: readonly string[];
  /** The ids of all techniques, if they are tags here. The message does not list them. */
  techniques?: readonly string[];
}

/** Problems with entries: their titles, quotes, tags and bodies. */
export const entryRules = {
  'layer-empty': entries.error<{ layer: string }>(
    'layer without an entry',
    ({ layer }) => `No entry in this ${layer}`,
    () =>
      'Add an entry: a line `## Title`, then a quote (`> the words`), then your reply. Or delete the file.',
  ),
  'layer-not-begun': entries.warning<{ layer: string }>(
    'layer with nothing but a comment',
    ({ layer }) => `No entry in \`${layer}.md\` yet, only a comment`,
    () =>
      'Write the first entry below the comment, outside it: comments are not read. Or delete the file.',
  ),
  'entry-title-missing': entries.error(
    'heading without words',
    () => 'Heading without words',
    () => 'Write the title of the entry after `## `.',
  ),
  'entry-body-missing': entries.error<{ title: string; above: 'quote' | 'front matter' }>(
    'entry without a body',
    ({ title }) => `Entry \`${title}\` has no body`,
    ({ above }) =>
      `Write ${above === 'quote' ? 'your reply' : 'the definition'} below the ${above}, after a blank line.`,
  ),
  'title-duplicate': entries.error<{ title: string; first: string }>(
    'two entries with one title',
    ({ title }) => `Unexpected second entry titled \`${title}\``,
    ({ first }) =>
      `The first one is at ${first}. Each title is an address, so give one of the two another title.`,
  ),
  'quote-empty': quotes.error(
    'quote without words',
    () => 'Quote without words',
    () => 'Copy the words of the article after `> `, or remove the empty quote.',
  ),
  'quote-bold-twice': quotes.error(
    'two runs of bold in one quote',
    () => 'Unexpected second run of bold words in one quote, expected one',
    () =>
      'Make one quote for each stretch of words: repeat the blockquote, with one part in bold in each.',
  ),
  'quote-not-found': quotes.error<{
    quote: string;
    nearest: { quote: string; article: string } | undefined;
    lazy: string | undefined;
    slip?: 'gap' | 'bold' | undefined;
    unmarked?: string | undefined;
  }>(
    'quote not found',
    ({ quote }) => `Quote not found in the article: \`${quote}\``,
    ({ nearest, lazy, slip, unmarked }) =>
      (unmarked
        ? `The article has these words without quotation marks. Write it as \`${unmarked}\`.`
        : nearest
          ? `The nearest passage, with the differing words in [brackets]:\n  quote:   ${nearest.quote}\n  article: ${nearest.article}\nCopy the words from the article.`
          : 'No passage of the article resembles it. Copy the words from `article.md`; letters and capitals must be the same.') +
      (lazy
        ? `\nMarkdown reads the line \`${lazy}\` as part of the quote. If it is your reply, leave a blank line above it.`
        : '') +
      (slip === 'gap' ? '\nWords that are left out are written as `[…]`.' : '') +
      (slip === 'bold'
        ? '\nPut `**` directly before the first of the words that are meant and directly after the last one.'
        : ''),
  ),
  'quote-late': quotes.error(
    'quote not below its heading',
    () => 'Unexpected quote below tags or body, expected directly below the heading',
    () =>
      'Move the quote up, directly below the heading `## Title`; the tags come below it, then the body. If it quotes another text, put the sentence on its source below it.',
  ),
  'quote-unmarked': quotes.error<{ words: string }>(
    'quote that is not marked',
    ({ words }) => `Unexpected words of the article without \`>\`: \`${words}\``,
    () =>
      'Start the line with `> `, and leave a blank line below it. If the words are part of your reply, say in the same paragraph what they show.',
  ),
  'quote-ambiguous': quotes.error<{
    quote: string;
    total: number;
    places: string[];
    suggestion: string | undefined;
  }>(
    'quote found more than once',
    ({ quote, total }) => `Quote found ${total} times in the article, expected once: \`${quote}\``,
    ({ total, places, suggestion }) =>
      `It occurs here:\n${places.map((place) => `  ${place}`).join('\n')}${total > places.length ? `\n  … and ${total - places.length} more` : ''}\nQuote more words and put the ones you mean in **bold**${suggestion ? `, for example:\n  > ${suggestion}` : '.'}`,
  ),
  'tags-in-quote': tags.error<{ tags: string }>(
    'tags without a blank line after a quote',
    ({ tags }) =>
      `Unexpected \`${tags}\` in a quote: without a blank line Markdown reads the tags as part of it`,
    () => 'Put the tags on a line of their own, with a blank line above and one below.',
  ),
  'tags-in-body': tags.error<{ tags: string }>(
    'tags without a blank line before the body',
    ({ tags }) =>
      `Unexpected \`${tags}\` at the start of the body: without a blank line Markdown reads the tags as part of it`,
    () => 'Leave a blank line between the tags and the body.',
  ),
  'tags-late': tags.warning<{ tags: string }>(
    'tags below the body',
    ({ tags }) => `Unexpected tags \`${tags}\` below the body, expected directly below the quote`,
    () => 'Move the line of tags up, between the quote and the body.',
  ),
  'tags-malformed': tags.error<{ tags: string }>(
    'tags that cannot be read',
    ({ tags }) => `Tags cannot be read: \`${tags.replaceAll('`', '')}\``,
    () =>
      'Write the tags on a line of their own, each with a `#` directly before it and a space between two: `#one-tag #another-tag`. If the line is text that starts with a `#`, write `\\#`.',
  ),
  'tag-unknown': tags.error<{ tag: string; nearest: string | undefined; known: KnownTags }>(
    'unknown tag',
    ({ tag, nearest }) => `Unknown tag \`#${tag}\`.${didYouMean(nearest && `#${nearest}`)}`,
    ({ known: { ids, techniques } }) => {
      if (ids.length === 0 && !techniques) return 'There are no tags here: remove them.';
      const kinds = techniques ? ['ids of techniques (the files in `content/techniques/`)'] : [];
      return `Tags are ${[...kinds, ...ids.map((id) => `\`#${id}\``)].join(', ')}.`;
    },
  ),
  'tag-missing': tags.error<{ expected: string; example: string }>(
    'missing tag',
    ({ expected }) => `Missing tag, expected ${expected}`,
    ({ example }) =>
      `Add a line of tags below the quote, for example \`#${example}\`, with a blank line before and after.`,
  ),
  'tag-extra': tags.error<{ tag: string; expected: string }>(
    'tag too many',
    ({ tag, expected }) => `Unexpected tag \`#${tag}\`, expected ${expected}`,
    () => 'Remove one of the two tags: only one of them would be used.',
  ),
  'part-unexpected': entries.error<{ part: string; advice: string }>(
    'words that nothing shows',
    ({ part }) => `Unexpected \`${part}\` here: it would not be shown`,
    ({ advice }) => advice,
  ),
  'note-length': entries.warning<{ words: number }>(
    'note too short or too long',
    ({ words }) => `Unexpected length of ${countOf(words, 'word')}, expected 40 to 120`,
    ({ words }) =>
      words < 40
        ? 'Say in a few more sentences what the reader should see.'
        : 'Shorten it, or split it into two notes with one point each.',
  ),
} as const;

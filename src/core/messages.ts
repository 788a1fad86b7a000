import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Point } from './text/source-point.ts';

/** How much a problem weighs: an error stops the build, a warning is shown and the build goes on. */
export type Severity = 'error' | 'warning';

/** One kind of problem: what is wrong in a sentence, and what to do about it. */
interface Rule<Details> {
  severity: Severity;
  reason: (details: Details) => string;
  advice: (details: Details) => string;
}

/** The nearest known id, as a sentence, or nothing. */
const didYouMean = (nearest: string | undefined): string => (nearest ? ` Did you mean \`${nearest}\`?` : '');

const rule = <Details>(
  severity: Severity,
  reason: (details: Details) => string,
  advice: (details: Details) => string,
): Rule<Details> => ({ severity, reason, advice });

/** Every problem that can be reported, by its rule id. Content problems are messages with a place, never exceptions. */
export const rules = {
  // Files
  'encoding-invalid': rule<{ offset: number }>(
    'error',
    ({ offset }) => `Unexpected byte at offset ${offset}, expected UTF-8`,
    () => 'Open the file in your editor and save it with the encoding "UTF-8".',
  ),
  'file-missing': rule<{ name: string }>(
    'error',
    ({ name }) => `Missing file \`${name}\``,
    ({ name }) => `Add \`${name}\` beside the other files of this case.`,
  ),
  'file-unexpected': rule<{ name: string; nearest: string | undefined; known: string }>(
    'error',
    ({ name, nearest }) => `Unexpected file \`${name}\`.${didYouMean(nearest)}`,
    ({ known }) => `${known} Rename or move the file, or take it out of \`content/\`.`,
  ),
  'name-of-file': rule<{ name: string }>(
    'error',
    ({ name }) => `Unexpected name \`${name}\`, expected lower-case letters, digits and hyphens`,
    () => 'Rename the file or folder: its name becomes its address, for example `special-military-operation.md`.',
  ),

  // Front matter
  'front-matter-syntax': rule<{ problem: string }>(
    'error',
    ({ problem }) => `Front matter cannot be read: ${problem}`,
    () =>
      'Front matter is a block of `key: value` lines between two lines of `---`. Put a value with a colon in it, or one that starts with a sign such as `*`, `&` or `@`, between quotation marks.',
  ),
  'front-matter-missing': rule<{ key: string; expected: string }>(
    'error',
    ({ key, expected }) => `Missing front-matter key \`${key}\`, expected ${expected}`,
    ({ key }) =>
      `Add \`${key.split('.').at(-1)}: …\`${key.includes('.') ? ' there' : ' as a line between the two lines of \`---\` at the top of the file'}.`,
  ),
  'front-matter-unknown': rule<{ key: string; nearest: string | undefined; known: string[] }>(
    'error',
    ({ key, nearest }) => `Unexpected front-matter key \`${key}\`.${didYouMean(nearest)}`,
    ({ known }) => `The keys that can stand here are: ${known.map((name) => `\`${name}\``).join(', ')}.`,
  ),
  'front-matter-type': rule<{ key: string; expected: string; actual: string; mended: string | undefined }>(
    'error',
    ({ key, expected, actual }) => `Unexpected \`${`${key}: ${actual}`.trimEnd()}\`, expected ${expected}`,
    ({ key, mended }) => (mended ? `Write it as \`${mended}\`.` : `Change the value of \`${key}\`.`),
  ),

  // The sealed text
  'text-differs': rule<{ article: string; source: string; place: string }>(
    'error',
    ({ article, source, place }) => `Unexpected \`${article}\`, expected \`${source}\` as in ${place}`,
    () =>
      'The words of `article.md` must equal those of `source.txt`. Restore the word; only paragraph breaks are yours to choose.',
  ),
  'source-hash': rule<{ actual: string; expected: string }>(
    'error',
    ({ actual, expected }) => `Unexpected SHA-256 \`${actual}\`, expected \`${expected}\` as stated in article.md`,
    () =>
      '`source.txt` is the article exactly as received and must not change. Restore it; or, if this really is the text as received, put the new hash in the front matter of `article.md`.',
  ),

  // Entries
  'layer-empty': rule<{ layer: string }>(
    'error',
    ({ layer }) => `No entry in this ${layer}`,
    () => 'Add an entry: a line `## Title`, then a quote (`> the words`), then your reply. Or delete the file.',
  ),
  'layer-not-begun': rule<{ layer: string }>(
    'warning',
    ({ layer }) => `No entry in \`${layer}.md\` yet, only a comment`,
    () => 'Write the first entry below the comment, outside it: what stands in a comment is not read. Or delete the file.',
  ),
  'entry-title-missing': rule<object>(
    'error',
    () => 'Heading without words',
    () => 'Write the title of the entry after `## `.',
  ),
  'entry-body-missing': rule<{ title: string; above: 'quote' | 'front matter' }>(
    'error',
    ({ title }) => `Entry \`${title}\` has no body`,
    ({ above }) => `Write ${above === 'quote' ? 'your reply' : 'the definition'} beneath the ${above}, after a blank line.`,
  ),
  'title-duplicate': rule<{ title: string; first: string }>(
    'error',
    ({ title }) => `Unexpected second entry titled \`${title}\``,
    ({ first }) => `The first one stands at ${first}. Each title is an address, so give one of the two another title.`,
  ),
  'quote-empty': rule<object>(
    'error',
    () => 'Quote without words',
    () => 'Copy the words of the article after `> `, or remove the empty quote.',
  ),
  'quote-bold-twice': rule<object>(
    'error',
    () => 'Unexpected second run of bold words in one quote, expected one',
    () => 'Make one quote for each stretch of words: repeat the blockquote, with one part in bold in each.',
  ),
  'quote-not-found': rule<{ quote: string; nearest: { quote: string; article: string } | undefined; lazy: string | undefined }>(
    'error',
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
    () => 'Unexpected quote below the tags, expected directly beneath the heading',
    () => 'Move the line of tags down, between the quote and the body.',
  ),
  'quote-ambiguous': rule<{ quote: string; total: number; places: string[]; suggestion: string | undefined }>(
    'error',
    ({ quote, total }) => `Quote found ${total} times in the article, expected once: \`${quote}\``,
    ({ total, places, suggestion }) =>
      `It stands here:\n${places.map((place) => `  ${place}`).join('\n')}${total > places.length ? `\n  … and ${total - places.length} more` : ''}\nQuote more words and put the meant ones in **bold**${suggestion ? `, for example:\n  > ${suggestion}` : '.'}`,
  ),
  'tags-in-quote': rule<{ tags: string }>(
    'error',
    ({ tags }) => `Unexpected \`${tags}\` in a quote: without a blank line Markdown reads the tags as part of it`,
    () => 'Leave a blank line between the quote and the tags, and one beneath the tags.',
  ),
  'tags-in-body': rule<{ tags: string }>(
    'error',
    ({ tags }) => `Unexpected \`${tags}\` at the start of the body: without a blank line Markdown reads the tags as part of it`,
    () => 'Leave a blank line between the tags and the body.',
  ),
  'tags-late': rule<{ tags: string }>(
    'warning',
    ({ tags }) => `Unexpected tags \`${tags}\` below the body, expected directly beneath the quote`,
    () => 'Move the line of tags up, between the quote and the body.',
  ),
  'tag-unknown': rule<{ tag: string; nearest: string | undefined; known: string }>(
    'error',
    ({ tag, nearest }) => `Unknown tag \`#${tag}\`.${didYouMean(nearest && `#${nearest}`)}`,
    ({ known }) => known,
  ),
  'tag-missing': rule<{ expected: string; example: string }>(
    'error',
    ({ expected }) => `Missing tag, expected ${expected}`,
    ({ example }) => `Add a line of tags beneath the quote, for example \`#${example}\`, with a blank line before and after.`,
  ),
  'note-length': rule<{ words: number }>(
    'warning',
    ({ words }) => `Unexpected length of ${words} words, expected 40 to 120`,
    ({ words }) =>
      words < 40 ? 'Say in a few more sentences what the reader should see.' : 'Cut it, or make two notes of it: one point each.',
  ),

  // References and links
  'citation-unknown': rule<{ key: string; nearest: string | undefined }>(
    'error',
    ({ key, nearest }) => `Unknown citation key \`@${key}\`.${didYouMean(nearest && `@${nearest}`)}`,
    () => 'Cite an `id` of `content/references.json`, or add the reference there.',
  ),
  'citation-malformed': rule<{ text: string }>(
    'error',
    ({ text }) => `Citation cannot be read: \`${text}\``,
    () => 'Write `[@key]`, `[@key, p. 4]` or `[@first; @second]`.',
  ),
  'reference-invalid': rule<{ problem: string }>(
    'error',
    ({ problem }) => `Reference cannot be read: ${problem}`,
    () =>
      '`references.json` is a list of CSL-JSON items as reference managers export it, each with `id`, `type`, `title` and a `publisher` or `author`. A `URL` starts with `https://`.',
  ),
  'link-unknown': rule<{ url: string; nearest: string | undefined }>(
    'error',
    ({ url, nearest }) => `Link to a file that is not there: \`${url}\`.${didYouMean(nearest)}`,
    () => 'Link to the Markdown file of an entry by its relative path, for example `../../glossary/terms/hedge.md`.',
  ),
  'link-unsafe': rule<{ url: string }>(
    'error',
    ({ url }) => `Unexpected link \`${url}\`, expected https:, http:, mailto: or a relative path`,
    () => 'Link to a page by its web address or to an entry by its file.',
  ),
  'html-not-allowed': rule<{ html: string }>(
    'error',
    ({ html }) => `Unexpected HTML \`${html}\`, expected Markdown`,
    () => 'Write it as Markdown: `*emphasis*`, `**strong**`, `[words](address)`. To show a `<` as it is, write `\\<`.',
  ),
  'nesting-too-deep': rule<{ deepest: number }>(
    'error',
    ({ deepest }) => `Unexpected depth of more than ${deepest} elements inside each other`,
    () => 'Write it with fewer quotes, lists or marks of emphasis inside each other.',
  ),
  'image-without-alt': rule<{ url: string }>(
    'error',
    ({ url }) => `Image \`${url}\` has no alternative text`,
    () => 'Say between the square brackets what the picture shows: `![A map of …](map.png)`.',
  ),

  // Glossary
  'name-duplicate': rule<{ name: string; first: string }>(
    'error',
    ({ name }) => `Name \`${name}\` belongs to two entries`,
    ({ first }) => `The other one is ${first}. A name in a text can lead to one entry only: remove it from one of the two.`,
  ),
  'address-duplicate': rule<{ address: string; first: string }>(
    'error',
    ({ address }) => `Address \`${address}\` belongs to two entries`,
    ({ first }) =>
      `The other one is ${first}. Terms, people and organisations share one list of addresses: rename one of the two files.`,
  ),

  // Layers
  'voice-overlap': rule<{ words: string; first: string }>(
    'error',
    ({ words }) => `Words given to two voices: \`${words}\``,
    ({ first }) => `They already belong to \`${first}\`. No word belongs to two voices: shorten one of the two quotes.`,
  ),
  'alternatives-missing': rule<{ title: string }>(
    'error',
    ({ title }) => `No alternative for \`${title}\``,
    () => 'Add a list with at least one alternative, the plainest first: `- capture: says only that it was taken`.',
  ),
  'date-invalid': rule<{ date: string }>(
    'error',
    ({ date }) => `Unexpected date \`${date}\`, expected EDTF`,
    () =>
      'Start the heading with a date such as `2022-02-24`, `2022-02`, `2022` or `2013/2014`, then a colon: `## 2022-02-24: What happened`.',
  ),
  'quiz-options': rule<{ options: number; right: number }>(
    'error',
    ({ options, right }) => `Unexpected ${options} options with ${right} right, expected at least three with exactly one right`,
    () => 'Write the options as a task list: `- [x] the right one`, `- [ ] another one`, `- [ ] a third one`.',
  ),
  'rationale-missing': rule<{ title: string }>(
    'error',
    ({ title }) => `No rationale for \`${title}\``,
    () => 'Say below the options why the right one is right, after a blank line.',
  ),
  'rubric-table': rule<object>(
    'error',
    () => 'No table of criteria and levels, expected one without empty cells',
    () =>
      'Write a table whose first column holds the criteria and whose first row the levels: `| Criterion | Beginning | Secure |`.',
  ),
  'lesson-incomplete': rule<{ missing: string[] }>(
    'warning',
    ({ missing }) => `The lesson has no ${missing.join(', ')}`,
    () => 'The teach page shows what is there. Write the missing parts in the same folder when you can.',
  ),
  'item-unexpected': rule<{ item: string; expected: string }>(
    'error',
    ({ item, expected }) => `Unexpected list item \`${item}\`, expected ${expected}`,
    () => 'Start the item with the words that are meant and a colon, and keep it to one paragraph.',
  ),
  'origin-missing': rule<{ title: string }>(
    'error',
    ({ title }) => `No original wording for \`${title}\``,
    () => 'Add a list that starts with the language: `- ru: the original words [@key]`, then `- plain: what they say`.',
  ),
} as const;

/** The id of a rule. */
export type RuleId = keyof typeof rules;

type DetailsOf<Id extends RuleId> = (typeof rules)[Id] extends Rule<infer Details> ? Details : never;

/** Where in a file a problem is. */
export type Place = Point | { start: Point; end: Point };

/** A node's position, or what unist makes of it. */
type Positioned = { position?: { start: UnistPoint; end: UnistPoint } | undefined };
type UnistPoint = { line: number; column: number; offset?: number | undefined };

/**
 * Adds a problem to a file's messages.
 *
 * @param file the file that the problem is in
 * @param id the rule
 * @param details what the rule's sentences need
 * @param place a place in the file, or a node that has one
 * @returns the message, with rule id, severity and, as `note`, the advice
 */
export function report<Id extends RuleId>(file: VFile, id: Id, details: DetailsOf<Id>, place?: Place | Positioned): VFileMessage {
  const entry = rules[id] as unknown as Rule<DetailsOf<Id>>;
  const message = file.message(entry.reason(details), { place: toPlace(place), ruleId: id, source: 'second-reading' });
  message.fatal = entry.severity === 'error';
  message.note = entry.advice(details);
  return message;
}

function toPlace(place: Place | Positioned | undefined): Place | undefined {
  if (!place) return { line: 1, column: 1, offset: 0 };
  // A node first: a list has a `start` of its own, which is its first number.
  if ('position' in place && place.position) return { start: toPoint(place.position.start), end: toPoint(place.position.end) };
  if ('line' in place) return place;
  return 'start' in place && typeof place.start === 'object' ? place : { line: 1, column: 1, offset: 0 };
}

function toPoint(point: UnistPoint): Point {
  return { line: point.line, column: point.column, offset: point.offset ?? 0 };
}

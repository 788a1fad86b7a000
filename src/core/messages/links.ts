import { didYouMean, rulesIn } from './rule.ts';

const sources = rulesIn('Sources');
const links = rulesIn('Links, pictures, HTML');
const glossary = rulesIn('Glossary');
const languages = rulesIn('Languages');

/** Problems with references, links, pictures, HTML and the names of the glossary. */
export const linkRules = {
  'citation-unknown': sources.error<{ key: string; nearest: string | undefined; isBare?: boolean }>(
    'unknown citation key',
    ({ key, nearest, isBare }) => {
      const sign = isBare ? '' : '@';
      return `Unknown citation key \`${sign}${key}\`.${didYouMean(nearest && `${sign}${nearest}`)}`;
    },
    () => 'Cite an `id` of `content/references.json`, or add the reference there.',
  ),
  'citation-malformed': sources.error<{ text: string; meant?: string }>(
    'citation that cannot be read',
    ({ text }) => `Citation cannot be read: \`${text}\``,
    ({ meant }) =>
      meant
        ? `Write it as \`[@${meant}]\`.`
        : 'Write `[@key]`, `[@key, p. 4]` or `[@first; @second]`.',
  ),
  'citation-in-link': sources.error<{ text: string }>(
    'citation inside a link',
    ({ text }) => `Unexpected citation \`${text}\` inside a link`,
    ({ text }) =>
      `A citation is a link itself. Write it after the other: \`[words](address) ${text}\`.`,
  ),
  'reference-invalid': sources.error<{ problem: string; advice?: string | undefined }>(
    'source that cannot be used',
    ({ problem }) => `Reference cannot be read: ${problem}`,
    ({ advice }) =>
      advice ??
      '`references.json` is a list of CSL-JSON items as reference managers export it: `[{ … }, { … }]`. Each has `id`, `type`, `title`, and a `publisher`, `container-title`, `author` or `editor`.',
  ),
  'link-unknown': links.error<{ url: string; nearest: string | undefined }>(
    'link to a missing file',
    ({ url, nearest }) => `Link to a missing file: \`${url}\`.${didYouMean(nearest)}`,
    () =>
      'Link to the Markdown file of an entry by its relative path, for example `../../glossary/terms/hedge.md`.',
  ),
  'fragment-unknown': links.error<{ fragment: string; path: string; nearest: string | undefined }>(
    'link to a missing part of a file',
    ({ fragment, path, nearest }) =>
      `Nothing in ${path} has the address \`#${fragment}\`.${didYouMean(nearest && `#${nearest}`)}`,
    () =>
      'The address of an entry is its title in lower case, with hyphens for spaces and without other signs. Correct it, or leave out `#` and what follows.',
  ),
  'link-unsafe': links.error<{ url: string; meant?: string }>(
    'unsafe link',
    ({ url }) => `Unexpected link \`${url}\`, expected https:, http:, mailto: or a relative path`,
    ({ meant }) =>
      meant
        ? `An address of the web starts with its protocol: \`${meant}\`.`
        : 'Link to a page by its web address or to an entry by its file.',
  ),
  'html-not-allowed': links.error<{ html: string; comment?: 'not closed' | 'words behind' }>(
    'HTML',
    ({ html }) => `Unexpected HTML \`${html}\`, expected Markdown`,
    ({ comment }) =>
      comment === 'not closed'
        ? 'Close the comment with `-->`: without it nothing below is read.'
        : comment === 'words behind'
          ? 'Put the words behind `-->` on a line of their own, after a blank line.'
          : 'Write it as Markdown: `*emphasis*`, `**strong**`, `[words](address)`. To show a `<` as it is, write `\\<`.',
  ),
  'nesting-too-deep': links.error<{ deepest: number }>(
    'nested too deeply',
    ({ deepest }) => `Nested more than ${deepest} levels deep`,
    () => 'Use fewer quotes, lists or marks of emphasis inside each other.',
  ),
  'image-without-alt': links.error<{ url: string }>(
    'picture without alternative text',
    ({ url }) => `Image \`${url}\` has no alternative text`,
    () => 'Say between the square brackets what the picture shows: `![A map of …](/map.png)`.',
  ),
  'image-not-shown': links.error<{ url: string; why: 'another host' | 'not copied' }>(
    'picture that no page can show',
    ({ url, why }) =>
      why === 'another host'
        ? `Picture \`${url}\` is on another host, which would learn who reads the page`
        : `Picture \`${url}\` is not copied to the site`,
    ({ why }) =>
      why === 'another host'
        ? 'Link to it, with words that say what it shows: `[A map of …](https://…)`.'
        : 'Put the file into the folder `public/` beside `content/` and write its address there, which starts with a slash: `![A map of …](/map.png)`.',
  ),
  'name-duplicate': glossary.error<{ name: string; first: string }>(
    'one name for two glossary entries',
    ({ name }) => `Name \`${name}\` belongs to two entries`,
    ({ first }) =>
      `The other one is ${first}. A name in a text can lead to one entry only: remove it from one of the two.`,
  ),
  'name-unmatched': glossary.warning<{ name: string; meant: string | undefined }>(
    'name that no text can match',
    ({ name, meant }) =>
      `Name \`${name.replaceAll('`', '')}\` ${meant ? 'has signs around it that texts do not have' : 'has no letters that a text could match'}`,
    ({ meant }) =>
      meant
        ? `Write it as \`${meant}\`: quotation marks of a text and marks of Markdown are not part of a name.`
        : 'Write the name as texts have it, in letters, or remove it.',
  ),
  'address-duplicate': glossary.error<{ address: string; first: string }>(
    'one address for two glossary entries',
    ({ address }) => `Address \`${address}\` belongs to two entries`,
    ({ first }) =>
      `The other one is ${first}. Terms, people and organisations share one list of addresses: rename one of the two files.`,
  ),
  'language-malformed': languages.error<{ text: string }>(
    'mark of a language that cannot be read',
    ({ text }) => `Mark of a language cannot be read: \`${text}\``,
    () =>
      'Write the words in brackets, and their language directly after them: `[slovo]{lang=uk}`. The words have no bold, italics or links inside.',
  ),
  'language-unknown': languages.warning<{ text: string }>(
    'words in another script without a language',
    ({ text }) => `Unknown language of \`${text.replace(/\s+/g, ' ')}\``,
    ({ text }) =>
      `Several languages use these letters. Say which one it is, so that a screen reader can read the words: \`[${text.replace(/\s+/g, ' ')}]{lang=uk}\`, or another language.`,
  ),
} as const;

import { didYouMean, rule } from './rule.ts';

/** Problems with references, links, pictures, HTML and the names of the glossary. */
export const linkRules = {
  'citation-unknown': rule<{ key: string; nearest: string | undefined }>(
    'error',
    ({ key, nearest }) =>
      `Unknown citation key \`@${key}\`.${didYouMean(nearest && `@${nearest}`)}`,
    () => 'Cite an `id` of `content/references.json`, or add the reference there.',
  ),
  'citation-malformed': rule<{ text: string }>(
    'error',
    ({ text }) => `Citation cannot be read: \`${text}\``,
    () => 'Write `[@key]`, `[@key, p. 4]` or `[@first; @second]`.',
  ),
  'citation-in-link': rule<{ text: string }>(
    'error',
    ({ text }) => `Unexpected citation \`${text}\` inside a link`,
    ({ text }) =>
      `A citation is a link itself. Write it behind the other: \`[words](address) ${text}\`.`,
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
    () =>
      'Link to the Markdown file of an entry by its relative path, for example `../../glossary/terms/hedge.md`.',
  ),
  'link-unsafe': rule<{ url: string }>(
    'error',
    ({ url }) => `Unexpected link \`${url}\`, expected https:, http:, mailto: or a relative path`,
    () => 'Link to a page by its web address or to an entry by its file.',
  ),
  'html-not-allowed': rule<{ html: string }>(
    'error',
    ({ html }) => `Unexpected HTML \`${html}\`, expected Markdown`,
    () =>
      'Write it as Markdown: `*emphasis*`, `**strong**`, `[words](address)`. To show a `<` as it is, write `\\<`.',
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
  'name-duplicate': rule<{ name: string; first: string }>(
    'error',
    ({ name }) => `Name \`${name}\` belongs to two entries`,
    ({ first }) =>
      `The other one is ${first}. A name in a text can lead to one entry only: remove it from one of the two.`,
  ),
  'address-duplicate': rule<{ address: string; first: string }>(
    'error',
    ({ address }) => `Address \`${address}\` belongs to two entries`,
    ({ first }) =>
      `The other one is ${first}. Terms, people and organisations share one list of addresses: rename one of the two files.`,
  ),
} as const;

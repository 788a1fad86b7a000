import { didYouMean, rule } from './rule.ts';

/** Problems with front matter. */
export const frontMatterRules = {
  'front-matter-syntax': rule<{ problem: string }>(
    'error',
    'Front matter',
    'front matter that cannot be read',
    ({ problem }) => `Front matter cannot be read: ${problem}`,
    () =>
      'Front matter is a block of `key: value` lines between two lines of `---`. Put a value with a colon in it, or one that starts with a sign such as `*`, `&` or `@`, between quotation marks.',
  ),
  'front-matter-missing': rule<{ key: string; expected: string }>(
    'error',
    'Front matter',
    'missing key',
    ({ key, expected }) => `Missing front-matter key \`${key}\`, expected ${expected}`,
    ({ key }) =>
      `Add \`${key.split('.').at(-1)}: …\`${key.includes('.') ? ' there' : ' as a line between the two lines of \`---\` at the top of the file'}.`,
  ),
  'front-matter-unknown': rule<{ key: string; nearest: string | undefined; known: string[] }>(
    'error',
    'Front matter',
    'unknown key',
    ({ key, nearest }) => `Unexpected front-matter key \`${key}\`.${didYouMean(nearest)}`,
    ({ known }) => `The keys allowed here are: ${known.map((name) => `\`${name}\``).join(', ')}.`,
  ),
  'front-matter-type': rule<{
    key: string;
    expected: string;
    actual: string;
    repaired: string | undefined;
  }>(
    'error',
    'Front matter',
    'value of the wrong kind',
    ({ key, expected, actual }) =>
      `Unexpected \`${`${key}: ${actual}`.trimEnd()}\`, expected ${expected}`,
    ({ key, repaired }) =>
      repaired ? `Write it as \`${repaired}\`.` : `Change the value of \`${key}\`.`,
  ),
} as const;

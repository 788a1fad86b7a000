import { didYouMean, rulesIn } from './rule.ts';

const { error, warning } = rulesIn('Front matter');

/** Problems with front matter. */
export const frontMatterRules = {
  'front-matter-syntax': error<{
    problem: string;
    isWholeFile: boolean;
    advice?: string | undefined;
  }>(
    'front matter that cannot be read',
    ({ problem, isWholeFile }) =>
      `${isWholeFile ? 'Settings' : 'Front matter'} cannot be read: ${problem}`,
    ({ isWholeFile, advice }) =>
      advice ??
      (isWholeFile
        ? 'The file is a list of `key: value` lines.'
        : 'Front matter is a block of `key: value` lines between two lines of `---`.') +
        ' Put a value with a colon in it, or one that starts with a sign such as `*`, `&` or `@`, between quotation marks.',
  ),
  'front-matter-missing': error<{ key: string; expected: string; isWholeFile: boolean }>(
    'missing key',
    ({ key, expected, isWholeFile }) =>
      `Missing ${isWholeFile ? '' : 'front-matter '}key \`${key}\`, expected ${expected}`,
    ({ key, isWholeFile }) =>
      `Add \`${key.split('.').at(-1)}: …\`${key.includes('.') ? ' there' : isWholeFile ? ' as a line' : ' as a line between the two lines of \`---\` at the top of the file'}.`,
  ),
  'front-matter-unknown': error<{
    key: string;
    nearest: string | undefined;
    known: string[];
    isWholeFile: boolean;
  }>(
    'unknown key',
    ({ key, nearest, isWholeFile }) =>
      `Unexpected ${isWholeFile ? '' : 'front-matter '}key \`${key}\`.${didYouMean(nearest)}`,
    ({ known }) => `The keys allowed here are: ${known.map((name) => `\`${name}\``).join(', ')}.`,
  ),
  'front-matter-type': error<{
    key: string;
    expected: string;
    actual: string;
    repaired: string | undefined;
  }>(
    'value of the wrong kind',
    ({ key, expected, actual }) =>
      `Unexpected \`${`${key}: ${actual}`.trimEnd()}\`, expected ${expected}`,
    ({ key, repaired }) =>
      repaired ? `Write it as \`${repaired}\`.` : `Change the value of \`${key}\`.`,
  ),
  'settings-missing': warning<Record<string, never>>(
    'site without settings',
    () => 'Missing file `site.yaml`: name, licence and contributors of the site are not known',
    () =>
      'Add `content/site.yaml` with `title`, `contributors` and `licences` (docs/format.md, section 7). Until then the site has the name and the licence of the engine’s own texts.',
  ),
  'colour-contrast': error<{ colour: string; scheme: string; contrast: string; needed: number }>(
    'colour without enough contrast',
    ({ colour, scheme, contrast, needed }) =>
      `Unexpected colour \`${colour}\`, expected a contrast of ${needed}:1 with the ${scheme} paper; it has ${contrast}:1`,
    ({ scheme }) =>
      `Choose a ${scheme === 'light' ? 'darker' : 'lighter'} one: words in it could not be read by everybody.`,
  ),
} as const;

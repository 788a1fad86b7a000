/** The words that this project does not use in its code and documentation, and the exceptions. */

/** A word to avoid, and the idiom to use. */
export interface Banned {
  /** Finds the word; the first group, if there is one, is the part to report. */
  pattern: RegExp;
  /** What to write. */
  instead: string;
}

const ifInstead = 'if or when (where is for a location)';

/** *Where* for *if*, as far as it can be recognised without reading the sentence. */
const whereForIf: readonly RegExp[] = [
  // Nothing is at a location that depends on a state of affairs.
  /\b(where) (?:there (?:is|are|was|were)|none|no|nothing|nobody|neither|any|both)\b/dgi,
  /\b(where) (?:asked|needed|possible|necessary|given|known|wanted|set)\b/dgi,
  /\b(where) (?:it|they|one|that|this|these|those|he|she|you|we|I|\w+ \w+) (?:\w+ )?(?:not\b|\w+n['’]t\b|none\b|cannot\b)/dgi,
  /\b(where) (?:it|they|one|that|this|these|those) (?:is|are|was|were|has|had|can|could|would|may|needs?|does|asks?|fits?|fails?|matters?|must) (?:be )?(?:a|an|another|too|the same|known|asked|needed|given|possible|set|said|invented|made|due|called|wanted|clear|certain)\b/dgi,
  /\b(where) (?:more|fewer|several|most of|all of|only)\b/dgi,
  /\b(where) (?:a|an|the|some|its?|his|their|our|each|every|another)\b[^.,;:'"`]* (?:is|are|was|were|has|have|can|could|does|do|did) ?(?:n['’]t|not|no|none|missing|unknown|known|given|possible|needed|set|invented|named|made up)\b/dgi,
  // What it is said of is a value, a choice or an error.
  /@throws\b.*?\b(where)\b/dg,
  /@returns\b.*?(?<!\b(?:and|folder|file|page|position|index|offset|line|sentence) )\b(where)\b(?! (?:it|they|to)\b)/dg,
  /\b(?:undefined|null|nothing|none|empty|true|false|only|even|except|else|alone|again|also|all the same|at all)['"`]?,? (where)\b(?! (?:to|it is|they are)\b)/dgi,
  /\b(?:offered|shown|reported|accepted|kept|left|done|taken|made|published) (where)\b(?! (?:it|they|the edit)\b)/dgi,
  // A clause of its own.
  /\b(?:or|and|but), (where)\b/dgi,
  /, (where) (?:it|they|the|a|an|one|that|some|its)\b/dgi,
  /[;:] (where)\b(?=[^.;]*,)/dg,
  /[.!?] (Where)\b(?! (?:to|from|is|are|do|does|did|was|were|can|should|will)\b)(?=[^.?!]*, )/dg,
];

/** The words to avoid. A native editor's reading finds more; these can be found by a machine. */
export const banned: readonly Banned[] = [
  {
    pattern: /\b(stands?|standing|stood)\b(?![- ]in\b)(?! alone\b)/dgi,
    instead: 'is, appears, is listed, is written',
  },
  { pattern: /\bmend\w*|(?<=[a-z])Mend\w*/dgi, instead: 'fix, repair' },
  { pattern: /\bbeneath\b/dgi, instead: 'below, under' },
  {
    pattern: /\btells? whether\b/dgi,
    instead: 'Whether …, Returns true if …, checks if',
  },
  ...whereForIf.map((pattern) => ({ pattern, instead: ifInstead })),
];

/** A phrase that may stay, in one file or in all. */
export interface Exception {
  /** The words around the find, as they are in the line. */
  phrase: RegExp;
  /** The start of the path; none for every file. */
  path?: string;
  why: string;
}

/** Phrases that were read and may stay. */
export const exceptions: readonly Exception[] = [
  { phrase: /\b(?:stands?|standing|stood) for\b/i, why: 'the idiom: represents' },
  { phrase: /had stood in the square/, why: 'a sentence of the invented article in the fixtures' },
];

/** Files that are not ours to word: generated, or the invented texts of fixtures. */
export const notRead: readonly RegExp[] = [
  /^docs\/licences\.md$/,
  /^docs\/screen-reader\.md$/,
  /^docs\/rules\/[^/]+\/(?:not-)?ok\./,
  /^tests\/cases\//,
  /^tests\/house\/support\/word-list\.ts$/,
  /^tests\/house\/words\.test\.ts$/,
];

/** Starts of paths whose words are not checked yet. This list only ever gets shorter. */
export const notYet: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  '.github/',
  'docs/',
  'docs/decisions/',
  'docs/rules/',
  'src/cli/',
  'src/client/',
  'src/collections/',
  'src/components/',
  'src/core/anchor/',
  'src/core/case/',
  'src/core/citations/',
  'src/core/entries/',
  'src/core/files/',
  'src/core/glossary/',
  'src/core/library/',
  'src/core/markdown/',
  'src/core/messages/',
  'src/core/text/',
  'src/core/weave/',
  'src/disk/',
  'src/editor/',
  'src/exports/',
  'src/figures/',
  'src/import/',
  'src/layouts/',
  'src/pages/',
  'src/site/addresses/',
  'src/site/html/',
  'src/site/library/',
  'src/site/machines/',
  'src/site/papers/',
  'src/site/reading-room/',
  'src/site/rules/',
  'src/site/search/',
  'src/site/social/',
  'src/site/teach/',
  'src/site/words/',
  'src/styles/',
  'tests/bench/',
  'tests/e2e/',
  'tests/editor/',
  'tests/firefox/',
  'tests/hostile/',
  'tests/site/',
  'tests/unit/cli/',
  'tests/unit/core/anchor/',
  'tests/unit/core/citations/',
  'tests/unit/core/files/',
  'tests/unit/core/library/',
  'tests/unit/core/messages/',
  'tests/unit/core/text/',
  'tests/unit/core/weave/',
  'tests/unit/disk/',
  'tests/unit/exports/',
  'tests/unit/import/',
  'tests/unit/site/',
  'tests/unit/support/',
  'tests/run.mjs',
];

/**
 * The severity of a problem: an error stops the build; a warning does not.
 */
export type Severity = 'error' | 'warning';

/** The groups of rules, in the order in which they are listed. */
export const groups = [
  'Quotes',
  'Tags',
  'Entries',
  'Layers',
  'Lessons',
  'Sources',
  'Links, pictures, HTML',
  'Languages',
  'Front matter',
  'Glossary',
  'Maps',
  'The article',
  'Files',
] as const;

/** A group of rules. */
export type Group = (typeof groups)[number];

/** One kind of problem: what is wrong, in a sentence, and what to do about it. */
export interface Rule<Details> {
  severity: Severity;
  /** The group that it is listed in: by what a contributor is working on. */
  group: Group;
  /** A short name in lower case, as in the table of docs/format.md. */
  title: string;
  reason: (details: Details) => string;
  advice: (details: Details) => string;
}

/**
 * Declares a rule of a group.
 *
 * @param title a short name in lower case
 * @param reason what is wrong, in one sentence on one line
 * @param advice what to do about it
 * @returns the rule
 */
type Declare = <Details = object>(
  title: string,
  reason: (details: Details) => string,
  advice: (details: Details) => string,
) => Rule<Details>;

/**
 * Gives what declares the rules of a group, by severity.
 *
 * @param group the group
 * @returns a function for errors and one for warnings
 */
export function rulesIn(group: Group): Record<Severity, Declare> {
  const declare =
    (severity: Severity): Declare =>
    (title, reason, advice) => ({ severity, group, title, reason, advice });
  return { error: declare('error'), warning: declare('warning') };
}

/** The nearest known id, as a sentence, or nothing. */
export const didYouMean = (nearest: string | undefined): string =>
  nearest ? ` Did you mean \`${nearest}\`?` : '';

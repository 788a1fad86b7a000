/**
 * The severity of a problem: an error stops the build; a warning is shown and the build goes on.
 */
export type Severity = 'error' | 'warning';

/** One kind of problem: what is wrong, in a sentence, and what to do about it. */
export interface Rule<Details> {
  severity: Severity;
  reason: (details: Details) => string;
  advice: (details: Details) => string;
}

/**
 * Declares a rule.
 *
 * @param severity its severity
 * @param reason what is wrong, in one sentence on one line
 * @param advice what to do about it
 * @returns the rule
 */
export const rule = <Details>(
  severity: Severity,
  reason: (details: Details) => string,
  advice: (details: Details) => string,
): Rule<Details> => ({ severity, reason, advice });

/** The nearest known id, as a sentence, or nothing. */
export const didYouMean = (nearest: string | undefined): string =>
  nearest ? ` Did you mean \`${nearest}\`?` : '';

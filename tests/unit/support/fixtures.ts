import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  readRuleExamples,
  type RuleExample,
  ruleExamplesFolder,
} from '../../../src/collections/read-rule-examples.ts';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The folder of the fixtures: one folder a rule, and `rule.variant` for further ways to make the
 * same mistake.
 */
export const fixturesFolder = join(projectRoot, ruleExamplesFolder);

/** A mistake, the file as a contributor might write it and the fixed one. */
export type Fixture = RuleExample;

/** Reads all fixtures, by name. */
export function readFixtures(): Fixture[] {
  return readRuleExamples(projectRoot);
}

import { readRuleExamples, type RuleExample } from '../../collections/read-rule-examples.ts';
import { engineRoot } from '../../disk/roots.ts';
import { type RuleId, rules } from '../../core/messages/report.ts';

let known: Map<string, RuleExample[]> | undefined;

/**
 * Returns the examples of a rule, the plain one first. They are the fixtures that the tests run
 * (docs/rules).
 *
 * @param rule the rule
 * @returns at least one with a message
 */
export function examplesOf(rule: RuleId): RuleExample[] {
  if (!known || import.meta.env.DEV)
    known = Map.groupBy(readRuleExamples(engineRoot), (example) => example.rule);
  return known.get(rule) ?? [];
}

/** Every rule's id. */
export const ruleIds = Object.keys(rules) as RuleId[];

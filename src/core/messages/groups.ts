import { type RuleId, rules } from './report.ts';
import { type Group, groups } from './rule.ts';

/** The title of a rule as a heading: `Quote not found`. */
export function ruleTitle(id: RuleId): string {
  const { title } = rules[id];
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The rules by group, for a list to choose from. */
export const ruleGroups: { title: Group; rules: RuleId[] }[] = groups.map((title) => ({
  title,
  rules: (Object.keys(rules) as RuleId[]).filter((id) => rules[id].group === title),
}));

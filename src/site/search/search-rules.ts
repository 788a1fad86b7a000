import { ruleGroups, ruleTitle } from '../../core/messages/groups.ts';
import { routes } from '../addresses/routes.ts';
import { searchKindNames } from '../words/search-kind-names.ts';
import type { SearchRecord } from './record.ts';

/** Lists the rules of the check, each by its title, its id and its group. */
export function ruleRecords(): SearchRecord[] {
  return ruleGroups.flatMap(({ title: group, rules }) =>
    rules.map((rule): SearchRecord => ({
      kind: 'rule',
      url: routes.rule(rule),
      title: ruleTitle(rule),
      detail: searchKindNames.rule.one,
      names: [{ name: rule }],
      content: group,
    })),
  );
}

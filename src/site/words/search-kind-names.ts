import { say } from './say.ts';
import { type SearchKind, searchKinds } from './search-kinds.ts';

/** The kinds of search results, as readers meet them. */
export const searchKindNames = Object.fromEntries(
  searchKinds.map((kind) => [
    kind,
    { one: say(`search.kinds.${kind}.one`), many: say(`search.kinds.${kind}.many`) },
  ]),
) as Record<SearchKind, { one: string; many: string }>;

/** The label of a result whose text is made up. */
export const inventedLabel = say('search.invented');

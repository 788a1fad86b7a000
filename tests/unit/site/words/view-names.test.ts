import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casePageNames, viewNames } from '../../../../src/site/words/view-names.ts';

test('a view has one name, in the bar and in the list of views', () => {
  assert.equal(viewNames.read, casePageNames.read);
  assert.equal(viewNames.figures, casePageNames.figures);
});

test('no two pages of a case have the same name', () => {
  const names = [...Object.values(casePageNames), viewNames.original];
  assert.equal(new Set(names).size, names.length);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblem } from '../../../src/import/model.ts';

test('what could not be done is told from what could', () => {
  assert.equal(isProblem({ problem: 'No words', advice: 'Write some.' }), true);
  assert.equal(isProblem({ headline: 'A problem', paragraphs: [] }), false);
});

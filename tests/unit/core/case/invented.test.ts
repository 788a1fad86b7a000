import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayInvented } from '../../../../src/core/case/invented.ts';
import { createWords } from '../../../../src/core/words/words.ts';

const words = createWords('fr', { 'shell.invented': 'Texte inventé.' });

test('a text of ours about an invented article begins with the line, in the language of the site', () =>
  assert.equal(sayInvented({ invented: true }, 'Un banc.', words), 'Texte inventé. Un banc.'));

test('a text about an article that was published has no line', () =>
  assert.equal(sayInvented({ invented: false }, 'Un banc.', words), 'Un banc.'));

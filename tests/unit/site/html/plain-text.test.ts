import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { plainText } from '../../../../src/site/html/plain-text.ts';

test('the words of our prose are without markup and citations, with curly quotation marks', () =>
  assert.equal(
    plainText([
      { type: 'text', value: 'See "the ' },
      h('a', { href: '/glossary/bench/' }, 'bench'),
      { type: 'text', value: '"' },
      h('cite', '(Minutes 2026)'),
      { type: 'text', value: '.' },
    ]),
    'See “the bench”.',
  ));

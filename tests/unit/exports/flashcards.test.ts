import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeTsv } from '../../../src/exports/flashcards.ts';

const rows: [of: string, front: string, written: string][] = [
  ['plain words', 'Hedge, to be sure', 'Hedge, to be sure'],
  ['white space', ' a\tb\n c ', 'a b c'],
  ['a formula', `=cmd|'/C calc'!A0`, `\u00a0=cmd|'/C calc'!A0`],
  ['a formula behind white space', '\t+1', '\u00a0+1'],
  ['a name that begins as a formula does', '@echo', '\u00a0@echo'],
  ['a dash inside', 'a-b = c', 'a-b = c'],
  [
    'an element',
    '<img src=x onerror=alert(1)></b><!-- -->',
    '< img src=x onerror=alert(1)>< /b>< !-- -->',
  ],
  ['a comparison', '1 < 2', '1 < 2'],
];
for (const [of, front, written] of rows)
  test(`a card with ${of}`, () =>
    assert.equal(writeTsv([{ front, back: 'back' }]), `${written}\tback\n`));

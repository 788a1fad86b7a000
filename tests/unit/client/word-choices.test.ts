import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChoices, writeChoices } from '../../../src/client/word-choices.ts';

const slugs = ['renewal', 'old-ferry', 'оновлення'];

test('choices are read back as they were written, in any script', () => {
  const choices = new Map([
    ['old-ferry', 2],
    ['оновлення', 1],
  ]);
  const search = writeChoices(choices, slugs);
  assert.equal(search, `?words=old-ferry.2,${encodeURIComponent('оновлення')}.1`);
  assert.deepEqual(readChoices(search, slugs), choices);
});

test('nothing is written while all words are as published', () => {
  assert.equal(writeChoices(new Map(), slugs), '');
  assert.deepEqual(readChoices('', slugs), new Map());
});

test('all words at their plainest have a name of their own', () => {
  const all = new Map(slugs.map((slug) => [slug, 1]));
  assert.equal(writeChoices(all, slugs), '?words=plainer');
  assert.deepEqual(readChoices('?words=plainer', slugs), all);
  const almost = new Map(all).set('renewal', 2);
  assert.equal(
    writeChoices(almost, slugs),
    `?words=renewal.2,old-ferry.1,${encodeURIComponent('оновлення')}.1`,
  );
});

test('words that are gone, and what is no number, are left out', () => {
  assert.deepEqual(
    readChoices('?words=gone.1,renewal.0,renewal.x,renewal,old-ferry.1', slugs),
    new Map([['old-ferry', 1]]),
  );
});

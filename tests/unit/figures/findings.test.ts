import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates, findNotes, findOrigins, findVoices } from '../../../src/figures/findings.ts';

const note = (lens: string) => ({ lens });
const event = (earliest: number, isSaid: boolean) => ({
  date: '2026',
  earliest,
  anchors: isSaid ? [{ start: 0, end: 1 }] : [],
});

test('voices: how many there are, how many have a name, and the part that is the author’s', () => {
  const value = 'One two three four.';
  const article = {
    flat: { value },
    matter: { lang: 'en' },
    sentences: [{ number: 1, start: 0, end: value.length }],
  };
  const voice = (slug: string, kinds: string[], start: number, end: number) => ({
    slug,
    kinds,
    anchors: [{ start, end }],
  });
  const voices = [voice('a', ['named', 'official'], 0, 3), voice('b', ['unnamed'], 4, 7)];
  assert.deepEqual(findVoices({ article, voices } as never), { voices: 2, named: 1, own: 0.5 });
  assert.equal(findVoices({ article, voices: [] } as never), undefined);
});

test('notes: the lens with the most, all of them if several have as many, and those of credit', () => {
  const notes = ['sourcing', 'language', 'sourcing', 'fairness'].map(note);
  assert.deepEqual(findNotes({ notes } as never), {
    notes: 4,
    lenses: ['sourcing'],
    most: 2,
    credit: 1,
  });
  const tied = [...notes, note('language')];
  assert.deepEqual(findNotes({ notes: tied } as never)?.lenses, ['sourcing', 'language']);
  assert.equal(findNotes({ notes: [] }), undefined);
});

test('dates: said, left out, and too late to be known', () => {
  const article = { matter: { published: '2026-03-02' } };
  const day = (text: string): number => Date.parse(text);
  const timeline = [
    event(day('2026-01-01'), false),
    event(day('2026-02-01'), true),
    event(day('2026-02-02'), false),
    event(day('2026-04-01'), false),
  ];
  assert.deepEqual(findDates({ article, timeline } as never), {
    total: 4,
    said: 1,
    unsaid: 2,
    later: 1,
  });
  assert.equal(findDates({ article, timeline: [] } as never), undefined);
});

test('origins: how many phrases, and each language once, in the order of the file', () => {
  const phrase = (...langs: string[]) => ({ originals: langs.map((lang) => ({ lang })) });
  const lineage = [phrase('uk'), phrase('ru', 'uk'), phrase('uk')];
  assert.deepEqual(findOrigins({ lineage } as never), { phrases: 3, languages: ['uk', 'ru'] });
  assert.equal(findOrigins({ lineage: [] }), undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '../../../../src/core/case/case.ts';
import { datesIn, overOneDate, unanswered } from '../../../../src/core/library/loose-ends.ts';

const words = (value: string) => [
  {
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value }],
  },
];
const note = (slug: string, value: string): Case['notes'][number] => ({
  slug,
  title: slug,
  number: 1,
  anchors: [],
  techniques: [],
  lens: 'language',
  arguable: false,
  core: false,
  line: 1,
  body: words(value),
});
const keyWith = (...links: string[]): Case['lesson'] => ({
  pages: {
    key: {
      name: 'key',
      title: '',
      summary: '',
      body: links.map((href) => ({
        type: 'element',
        tagName: 'a',
        properties: { href },
        children: [],
      })),
    },
  },
  rubric: undefined,
  questions: [],
  quiz: [],
  evidence: [],
  missing: [],
});

test('a question is answered if the key links to its note', () => {
  const notes = [note('who', 'Who says so?'), note('двоє', 'Which two?'), note('said', 'He said.')];
  assert.deepEqual(unanswered({ notes, lesson: keyWith('/cases/bench/#who') }), ['двоє']);
  assert.deepEqual(
    unanswered({ notes, lesson: keyWith('/cases/bench/#who', `#${encodeURIComponent('двоє')}`) }),
    [],
  );
  assert.deepEqual(unanswered({ notes, lesson: undefined }), [], 'there is no key to look in');
});

for (const [text, lang, expected] of [
  ['On 2 December 2025 and in May 2026.', 'en', ['2 December 2025', 'May 2026']],
  ['In 2025, on 2 December 2025, 143 votes to 5.', 'en', ['2 December 2025']],
  ["'2022' never occurs; it may be 14,534.", 'en', []],
  ['May I? On 2 May.', 'en', ['2 May']],
  ['Am 2. Mai, im Mai 2025.', 'de', ['Mai 2025']],
] as const)
  test(`dates in: ${text}`, () => assert.deepEqual(datesIn(text, lang), expected));

test('a note has one date at most', () => {
  const notes = [note('one', 'On 2 May 2025.'), note('two', 'In 2024 and on 2 May 2025.')];
  assert.deepEqual(overOneDate(notes), ['two']);
  const [paragraph] = words('On 2 May 2025');
  assert.ok(paragraph);
  const year = { type: 'text' as const, value: ' (Gazette, 2024)' };
  const cite = { ...paragraph, tagName: 'cite', children: [year] };
  const cited = { ...paragraph, children: [...paragraph.children, cite] };
  assert.deepEqual(
    overOneDate([{ ...note('cited', ''), body: [cited] }]),
    [],
    'the year of a citation is no date of the note',
  );
});

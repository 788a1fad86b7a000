import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { ContentFile } from '../../../../src/core/files/content-file.ts';
import {
  build,
  contentFiles,
  inCase,
  messagesOf,
  mistyped,
  sealedText,
  shortForm,
  validContent,
} from '../../support/content.ts';
import { fix, fixed, textOf } from './support/fix.ts';
import { readFixtures } from '../../support/fixtures.ts';

/** An article whose typography is not that of a keyboard. */
const curlySource = `Council’s Bench – a “Quiet Revolution”
The council’s “old” bench… is gone – for now.
Nobody asked the square\u00a0itself.`;
const curlyContent = (wording: string): ContentFile[] =>
  contentFiles({
    ...Object.fromEntries(
      ['commentary', 'voices', 'timeline', 'lineage'].map((name) => [
        inCase(`${name}.md`),
        undefined,
      ]),
    ),
    ...sealedText(curlySource),
    [inCase('wording.md')]: wording,
  });
const word = (...quotes: string[]): string =>
  `## Words\n\n${quotes.map((quote) => `> ${quote}\n\n`).join('')}They carry something.\n\n- others: say less\n`;

suite('what is fixed, and how', () => {
  const timeline = validContent[inCase('timeline.md')] ?? '';
  const cases: [name: string, path: string, wrong: string, right: string][] = [
    [
      'tags glued to a quote',
      inCase('timeline.md'),
      timeline.replace('1974**\n\n#', '1974**\n#'),
      timeline,
    ],
    [
      'tags glued to a quote and to the body',
      inCase('timeline.md'),
      timeline.replace('1974**\n\n#politics\n\n', '1974**\n#politics\n'),
      timeline,
    ],
    [
      'tags glued to the body',
      inCase('timeline.md'),
      timeline.replace('#politics\n\n', '#politics\n'),
      timeline,
    ],
    [
      'tags below the body',
      inCase('timeline.md'),
      timeline.replace(
        '#politics\n\nThe year is the only date in the item.\n',
        'The year is the only date in the item.\n\n#politics\n',
      ),
      timeline,
    ],
    [
      'tags below the body, at the end of the file',
      inCase('timeline.md'),
      timeline.replace(
        '#law\n\nThe item leaves the vote out [@minutes-2026].\n',
        'The item leaves the vote out [@minutes-2026].\n\n#law\n',
      ),
      timeline,
    ],
    [
      'two lines of tags below the body',
      inCase('timeline.md'),
      timeline.replace(
        '#politics\n\nThe year is the only date in the item.\n',
        'The year is the only date in the item.\n\n#politics\n\n#media\n',
      ),
      timeline.replace('#politics', '#politics #media'),
    ],
  ];
  for (const [name, path, wrong, right] of cases) {
    test(name, () => {
      assert.notEqual(wrong, right);
      const before = contentFiles({ [path]: wrong });
      assert.notDeepEqual(messagesOf(before), []);
      const after = fixed(before);
      assert.equal(textOf(after, path), right);
      assert.deepEqual(messagesOf(after).map(String), []);
    });
  }
});

suite('the typography of a quote', () => {
  const cases: [name: string, quote: string, fixedQuote: string][] = [
    ['straight quotation marks', 'The council\'s **"old"** bench', 'The council’s **“old”** bench'],
    ['a hyphen for a dash', 'is gone - for now', 'is gone – for now'],
    ['three dots for an ellipsis', 'bench... is', 'bench… is'],
    ['a plain space for a hard one', 'the square itself', 'the square\u00a0itself'],
    ['a character reference', 'The council&#39;s', 'The council’s'],
    ['on both sides of a gap', "The council's […] - for", 'The council’s […] – for'],
    ['over two lines', 'The council\'s\n> "old"', 'The council’s\n> “old”'],
  ];
  for (const [name, quote, right] of cases) {
    test(name, () => {
      const before = curlyContent(word(quote));
      assert.deepEqual(messagesOf(before).map(String), [], 'it is no mistake');
      const after = fixed(before);
      assert.equal(textOf(after, inCase('wording.md')), word(right));
      const anchors = (files: readonly ContentFile[]) =>
        build(files).library.cases[0]?.wording[0]?.anchors;
      assert.deepEqual(anchors(after), anchors(before));
    });
  }

  test('is left alone if Markdown would read the article’s sign as something else', () => {
    const files = contentFiles({
      ...Object.fromEntries(
        ['commentary', 'voices', 'timeline', 'lineage'].map((name) => [
          inCase(`${name}.md`),
          undefined,
        ]),
      ),
      ...sealedText('Benches\nThe bench: - gone.'),
      [inCase('wording.md')]: word('– gone'),
    });
    assert.deepEqual(messagesOf(files).map(String), []);
    assert.deepEqual(fix(files), []);
  });

  test('the article, its source and words outside quotes are never changed', () => {
    const files = curlyContent(
      `## "Words"\n\n> bench... is\n\nThe council's "old" bench... - all of it.\n\n- "others": say less...\n`,
    );
    const [changed, ...others] = fix(files);
    assert.equal(changed?.after, changed?.before.replace('> bench... is', '> bench… is'));
    assert.deepEqual(others, []);
  });
});

suite('a quote that occurs more than once', () => {
  const wording = (...quotes: string[]): Record<string, string> => ({
    [inCase('wording.md')]: word(...quotes),
  });

  test('is left alone if its place would be a guess', () => {
    const files = contentFiles(wording('the square'));
    assert.deepEqual(
      messagesOf(files).map(({ ruleId }) => ruleId),
      ['quote-ambiguous'],
    );
    assert.deepEqual(fix(files), []);
  });

  test('becomes the shortest one that occurs once, if the entry has as many of them as there are matches', () => {
    const after = fixed(contentFiles(wording('the square', 'the square')));
    assert.equal(
      textOf(after, inCase('wording.md')),
      word('in **the square**', 'now, **the square**'),
    );
    assert.deepEqual(messagesOf(after).map(String), []);
  });

  test('and not if it has fewer', () => {
    const files = contentFiles({
      ...Object.fromEntries(
        ['commentary', 'voices', 'timeline', 'lineage'].map((name) => [
          inCase(`${name}.md`),
          undefined,
        ]),
      ),
      ...sealedText('Bench\nHere stood a bench and a bench and a bench.'),
      ...wording('a bench', 'a bench'),
    });
    assert.deepEqual(
      messagesOf(files).map(({ ruleId }) => ruleId),
      ['quote-ambiguous', 'quote-ambiguous'],
    );
    assert.deepEqual(fix(files), []);
  });

  test('is made unique if all its places have the same bold words', () => {
    const after = fixed(contentFiles(wording('**Some residents** […] the square')));
    assert.deepEqual(messagesOf(after).map(String), []);
    const [anchor] = build(after).library.cases[0]?.wording[0]?.anchors ?? [];
    const flat = build(after).library.cases[0]?.article.flat.value ?? '';
    assert.equal(flat.slice(anchor?.start, anchor?.end), 'Some residents');
  });

  test('is left alone if a reply is glued to it', () => {
    const files = contentFiles({
      [inCase('wording.md')]: word('the square', 'the square').replace(
        '> the square\n\nThey',
        '> the square\nThey',
      ),
    });
    assert.deepEqual(fix(files), []);
  });
});

suite('what is left alone', () => {
  const cases: [name: string, from: string, to: string][] = [
    [
      'tags above the quote: it might be the reply’s own quote',
      '> had stood in the square **since 1974**\n\n#politics',
      '#politics\n\n> had stood in the square **since 1974**',
    ],
    [
      'tags glued to a quote with another line between them',
      '1974**\n\n#politics',
      '1974**\nand more\n#politics',
    ],
    [
      'tags glued to a quote that goes on below them',
      '1974**\n\n#politics',
      '1974**\n#politics\n> more',
    ],
    [
      'tags glued to a line that would become code',
      '#politics\n\nThe year',
      '#politics\n     The year',
    ],
    [
      'tags glued to a line that would become a list',
      '#politics\n\nThe year',
      '#politics\n2. The year',
    ],
  ];
  for (const [name, from, to] of cases)
    test(name, () =>
      assert.deepEqual(fix(contentFiles(mistyped(inCase('timeline.md'), [from, to]))), []),
    );

  test('a file with bytes that are not UTF-8', () => {
    const bytes = Buffer.from(
      (validContent[inCase('timeline.md')] ?? '')
        .replace('1974**\n\n#', '1974**\n#')
        .replace('only', '\xe9'),
      'latin1',
    );
    assert.deepEqual(fix(contentFiles({ [inCase('timeline.md')]: bytes })), []);
  });
});

test('what a mistake hid is reported after it is fixed, in the same entry', () => {
  const files = contentFiles(
    mistyped(inCase('timeline.md'), ['1974**\n\n#politics', '1974**\n#politcs']),
  );
  assert.deepEqual(
    messagesOf(files).map(({ ruleId }) => ruleId),
    ['tags-in-quote'],
  );
  assert.deepEqual(messagesOf(fixed(files)).map(shortForm), [
    'content/cases/bench/timeline.md:5:1 tag-unknown',
  ]);
});

test('what can be fixed in the examples of rules becomes the fixed example', () => {
  const mendable = readFixtures().filter(
    ({ path, notOk }) => fix(contentFiles({ [path]: notOk })).length > 0,
  );
  assert.deepEqual(
    mendable.map(({ name }) => name),
    ['name-unmatched', 'tags-in-body', 'tags-in-quote', 'tags-late'],
  );
  for (const { path, notOk, ok } of mendable) {
    const files = contentFiles({ [path]: notOk });
    assert.equal(textOf(fixed(files), path), new TextDecoder().decode(ok));
  }
});

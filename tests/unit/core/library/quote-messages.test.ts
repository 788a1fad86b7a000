import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  build,
  contentFiles,
  inCase,
  messagesOf,
  mistyped,
  sealedText,
  source,
} from '../../support/content.ts';

suite('quote-not-found shows the nearest passage, the words that differ in [brackets]', () => {
  const cases: [name: string, quote: string, inQuote: string, inArticle: string][] = [
    [
      'one word',
      'Some people welcomed the change',
      'Some [people] welcomed the change',
      'Some [residents] welcomed the change',
    ],
    [
      'two words together',
      'told a local newspaper that the bench',
      'told [a local newspaper] that the bench',
      'told [the Wexcombe Echo] that the bench',
    ],
    [
      'a missing word',
      'removed the bench from the market square',
      'removed the bench from the market square',
      'removed the [old] bench from the market square',
    ],
    [
      'a capital',
      'Residents welcomed the change',
      '[Residents] welcomed the change',
      '[residents] welcomed the change',
    ],
    ['a sign', 'remains empty!', 'remains [empty!]', 'remains [empty.]'],
    [
      'a quotation mark',
      'reached the end of its life and could',
      'reached the end of its [life] and could',
      'reached the end of its [life"] and could',
    ],
    [
      'not the curl of a quotation mark',
      'had “reached the end',
      'had [“reached] the end',
      'had [reached] the end',
    ],
    ['one mistyped word', 'Wexcmbe', '[Wexcmbe]', '[Wexcombe]'],
  ];
  for (const [name, quote, inQuote, inArticle] of cases) {
    test(name, () => {
      const [message, ...others] = messagesOf(
        contentFiles(
          mistyped(inCase('wording.md'), ['briefed on the **removal** of the bench', quote]),
        ),
      );
      assert.equal(message?.ruleId, 'quote-not-found');
      assert.ok(
        message?.note?.includes(`\n  quote:   ${inQuote}\n  article: ${inArticle}\n`),
        message?.note,
      );
      assert.deepEqual(others.map(String), []);
    });
  }

  test('nothing is shown if nothing resembles it', () => {
    const [message] = messagesOf(
      contentFiles(
        mistyped(inCase('wording.md'), [
          'briefed on the **removal** of the bench',
          'xylophone quartet',
        ]),
      ),
    );
    assert.match(message?.note ?? '', /^No passage of the article resembles it/);
  });
});

suite('quote-ambiguous lists each place and a suggestion that works', () => {
  const layers = {
    'commentary.md': undefined,
    'voices.md': undefined,
    'timeline.md': undefined,
    'lineage.md': undefined,
  };
  const wording = (quote: string): string =>
    `## Words\n\n> ${quote}\n\nThey carry something.\n\n- others: say less\n`;
  const contentWith = (text: string, quote: string) =>
    contentFiles({
      ...Object.fromEntries(Object.entries(layers).map(([name, none]) => [inCase(name), none])),
      ...sealedText(text),
      [inCase('wording.md')]: wording(quote),
    });
  const cases: [name: string, text: string, quote: string, total: number, words?: string][] = [
    ['plain words', source, 'the square', 2],
    ['a part of words', source, 'emov', 3],
    ['bold words in a quote', source, 'the **bench**', 2, 'bench'],
    [
      'after a number with a full stop, which Markdown reads as a list',
      'Benches\nIt was set up in 1974. The bench is old.\nNow the bench is gone. The bench was loved.',
      'The bench',
      2,
    ],
    ['after a hyphen', 'Benches\nA - b and c.\nA + b and c.', 'b', 2],
    [
      'signs that Markdown reads',
      'Benches\nThe *old* bench_ [x] stood.\nThe `old` bench_ [x] fell.',
      'bench\\_ \\[x]',
      2,
      'bench_ [x]',
    ],
    ['at the start and the end', 'Bench\nNo bench like this.\nBench', 'Bench', 2],
    ['in quotation marks', 'Benches\nThe "bench" stood.\nA "bench" fell.', '"bench"', 2],
    ['everywhere', `Benches\n${'A bench and a bench.\n'.repeat(4)}The end.`, 'bench', 8],
  ];
  for (const [name, text, quote, total, words = quote] of cases) {
    test(name, () => {
      const [message, ...others] = messagesOf(contentWith(text, quote));
      assert.deepEqual(others.map(String), []);
      assert.equal(message?.ruleId, 'quote-ambiguous');
      assert.ok(message?.reason.startsWith(`Quote found ${total} times`), message?.reason);
      const note = message?.note ?? '';
      const places = note
        .split('\n')
        .filter((line) => /^ {2}.*\[.*\]/.test(line) && !line.startsWith('  >'));
      assert.equal(places.length, Math.min(total, 6), note);
      if (total > 6) assert.match(note, new RegExp(`and ${total - 6} more`));

      const suggestion = /\n {2}> (.*)$/.exec(note)?.[1];
      assert.ok(suggestion, note);
      const { library, files } = build(contentWith(text, suggestion));
      assert.deepEqual(files.flatMap((file) => file.messages).map(String), [], suggestion);
      const flat = library.cases[0]?.article.flat.value ?? '';
      const [anchor] = library.cases[0]?.wording[0]?.anchors ?? [];
      assert.equal(flat.slice(anchor?.start, anchor?.end), words);
      const before = flat.slice(Math.max(0, (anchor?.start ?? 0) - 10), anchor?.start);
      assert.ok(places[0]?.includes(`${before}[${words}]`), places[0]);
    });
  }

  test('but none if bold marks would not be read', () => {
    const [message] = messagesOf(
      contentWith('Benches\nRe-built and re-painted.\nRe-built again.', '-built'),
    );
    assert.equal(message?.ruleId, 'quote-ambiguous');
    assert.match(message?.note ?? '', /put the ones you mean in \*\*bold\*\*\.$/);
  });
});

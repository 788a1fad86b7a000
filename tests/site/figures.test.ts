import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Element } from 'hast';
import { elements, hasClass, siteFolder, text } from './support/dist.ts';
import {
  article,
  cells,
  entriesOf,
  file,
  page,
  plain,
  rowsOf,
  sentences,
  within,
} from './support/figures-page.ts';
import { findingOf } from './support/finding.ts';

const wordsIn = (words: string): number => words.split(' ').filter(Boolean).length;

/** Where a quote's words start and end in the article: the bold ones, if any are. */
function extent(quote: string): [start: number, end: number] {
  const [, before = '', bold = quote.replaceAll('**', '')] =
    /^(.*?)\*\*(.+?)\*\*/.exec(quote) ?? [];
  const [context = ''] = quote.replaceAll('**', '').split(/ ?\[…\] ?/);
  const [first = '', last = first] = bold.split(/ ?\[…\] ?/);
  const from = article.indexOf(before === '' ? context : before + first, 0) + before.length;
  assert.ok(from >= before.length, quote);
  const end = first === last ? from + first.length : article.indexOf(last, from) + last.length;
  return [from, end];
}

/** Numbers of the sentences that a stretch of the article touches. */
function sentencesAt([start, end]: [number, number]): number[] {
  let at = 0;
  return sentences.flatMap((sentence, number) => {
    const [from, to] = [at, at + sentence.length];
    at = to + 1;
    return start < to && from < end ? [number] : [];
  });
}

/** The words of the article, counted by hand-made means: `wc -w source.txt`. */
const words = 545;

test('the words of the article are counted', () => assert.equal(wordsIn(article), words));

test('the words of each voice are those of its quotes, the rest is the author’s, and together they are the article', () => {
  const counted = new Map(
    entriesOf('cases/ferry/voices.md').map(({ title, quotes }) => [
      title,
      quotes.reduce((sum, quote) => sum + wordsIn(article.slice(...extent(quote))), 0),
    ]),
  );
  const claimed = [...counted.values()].reduce((sum, spoken) => sum + spoken, 0);
  const shown = rowsOf(within('voice-bar'))
    .slice(1)
    .map((row) => [
      ...elements(row, ({ tagName }) => tagName === 'a').map(text),
      ...cells(row)
        .slice(1)
        .map((cell) => cell.trim()),
    ]);
  const own = shown.filter(([name = '']) => !counted.has(plain(name)));
  assert.equal(own.length, 1, 'one voice has no entry: the author');
  assert.deepEqual(own[0]?.slice(1), [
    String(words - claimed),
    `${Math.round(((words - claimed) / words) * 100)}%`,
  ]);
  assert.deepEqual(
    shown.filter((row) => row !== own[0]).toSorted(),
    [...counted]
      .map(([name, spoken]) => [name, String(spoken), `${Math.round((spoken / words) * 100)}%`])
      .toSorted(),
  );
  assert.equal(
    shown.reduce((sum, [, spoken]) => sum + Number(spoken), 0),
    words,
  );
});

const lensOf = new Map(
  readdirSync(join(siteFolder, 'content/techniques')).map((name) => [
    name.replace('.md', ''),
    /^lens: (\w+)$/m.exec(file(`techniques/${name}`))?.[1] ?? '',
  ]),
);
const notes = entriesOf('cases/ferry/commentary.md').map(({ title, text: part, quotes }) => {
  const [, tags = ''] = /^(#[a-z-]+(?: #[a-z-]+)*)$/m.exec(part) ?? [];
  const leading = tags
    .split(' ')
    .map((tag) => tag.slice(1))
    .find((tag) => lensOf.has(tag));
  return { title, lens: lensOf.get(leading ?? '') ?? '', extents: quotes.map(extent) };
});

test('the table of the strip has each note under its lens with the sentences of its quotes', () => {
  const bodies = elements(within('note-strip'), ({ tagName }) => tagName === 'tbody');
  const shown = bodies.flatMap((body) => {
    const [name = ''] = cells(rowsOf(body)[0] as Element);
    return rowsOf(body).map((row) => {
      const [where = '', title = ''] = cells(row).toReversed();
      return [name.replace(/ \d+$/, '').toLowerCase(), plain(title).replace(/^\d+\. /, ''), where];
    });
  });
  const counted = notes.map(({ title, lens, extents }) => {
    const numbers = [...new Set(extents.flatMap(sentencesAt))].sort((a, b) => a - b);
    return [
      lens,
      title,
      numbers.map((number) => (number === 0 ? 'headline' : String(number))).join(', ') ||
        'whole text',
    ];
  });
  assert.equal(shown.length, notes.length);
  assert.deepEqual(shown.toSorted(), counted.toSorted());
  for (const body of bodies) {
    const [name = ''] = cells(rowsOf(body)[0] as Element);
    assert.equal(name.split(' ').at(-1), String(rowsOf(body).length), `${name}: its count`);
  }
});

for (const direction of ['across', 'down'] as const) {
  test(`each bar of the strip that runs ${direction} is as long as its words and leads to its note`, () => {
    const [drawing] = elements(
      page,
      (element) => element.tagName === 'svg' && hasClass(element, direction),
    );
    assert.ok(drawing);
    const lensNames = ['language', 'sourcing', 'evidence', 'framing', 'omission', 'fairness'];
    for (const lens of lensNames) {
      const own = notes.filter((note) => note.lens === lens);
      const [group] = elements(
        drawing,
        (element) => element.tagName === 'g' && hasClass(element, `lens-${lens}`),
      );
      assert.ok(group, lens);
      const links = elements(group, ({ tagName }) => tagName === 'a');
      assert.equal(
        links.length,
        own.reduce((sum, { extents }) => sum + extents.length, 0),
        lens,
      );
      const [axis, size] = direction === 'across' ? ['x', 'width'] : ['y', 'height'];
      const bars = links.map((link) => {
        const [bar] = elements(link, (element) => hasClass(element, 'mark'));
        return [Number(bar?.properties[axis]), Number(bar?.properties[size])] as const;
      });
      const counted = own.flatMap(({ extents }) =>
        extents.map(
          ([start, end]) =>
            [wordsIn(article.slice(0, start)), wordsIn(article.slice(start, end))] as const,
        ),
      );
      // The figure's own scale: the start of a sentence against its tick on the axis.
      const [unit, origin] = direction === 'across' ? [980 / words, 0] : [2.1, 92];
      const byPlace = (a: readonly number[], b: readonly number[]): number =>
        (a[0] ?? 0) - (b[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0);
      for (const [index, [from, words]] of counted.toSorted(byPlace).entries()) {
        const [at = NaN, length = NaN] = bars.toSorted(byPlace)[index] ?? [];
        assert.ok(
          Math.abs(at - origin - from * unit) <= unit + 0.1,
          `${lens} ${index}: ${at} for word ${from}`,
        );
        assert.ok(
          Math.abs(length - words * unit) <= unit + 0.1,
          `${lens} ${index}: ${length} for ${words} words`,
        );
      }
    }
  });
}

test('the tally of the timeline is that of its entries', () => {
  const events = entriesOf('cases/ferry/timeline.md').map(({ title, quotes }) => {
    const [, date = ''] = /^([\d/-]+):/.exec(title) ?? [];
    const [earliest = ''] = date.split('/');
    return { said: quotes.length > 0, later: earliest > '2026-03-02' };
  });
  const said = events.filter((event) => event.said).length;
  const later = events.filter((event) => !event.said && event.later).length;
  assert.match(
    findingOf(page, 'timeline'),
    new RegExp(
      `^Of ${events.length} dates the article says ${said} and leaves out ${events.length - said - later}\\. ${later} came later`,
    ),
  );
});

test('each voice of the table says its kind and its side, as its tags do', () => {
  const sides = {
    company: 'on the side of the company',
    bargemen: 'on the side of the bargemen',
    outside: 'from outside',
  };
  const tags = new Map(
    entriesOf('cases/ferry/voices.md').map(({ title, text: words }) => [title, words]),
  );
  const rows = rowsOf(within('voice-bar')).slice(1);
  for (const row of rows) {
    const [name = ''] = elements(row, ({ tagName }) => tagName === 'a').map(text);
    const own = tags.get(plain(name));
    const [what] = elements(row, ({ tagName }) => tagName === 'small').map(text);
    assert.equal(what !== undefined, own !== undefined, name);
    for (const [side, words] of Object.entries(sides))
      if (own?.includes(`#${side}`)) assert.ok(what?.endsWith(words), `${name}: ${what}`);
  }
  assert.ok(rows.length > 3);
});

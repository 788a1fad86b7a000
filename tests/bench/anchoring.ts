/**
 * How fast quotes find their words, beside other ways of doing it, in one run: `npm run bench --
 * anchoring [--short]`.
 *
 * The texts are words of this repository's own prose in a random order; a quote is 24 to 72
 * characters with 24 before and after it. Every answer is checked: a quote that occurs in the text
 * must be found at its place, one that does not must be refused.
 */
import { createTextQuoteMatcher } from './support/annotator.ts';
import { approximate, fuzzyPosition } from './support/approximate.ts';
import { compare, showSpread } from './support/compare.ts';
import { makeQuotes, makeText, type Sample } from './support/quotes.ts';
import { table } from './support/table.ts';
import { createAnchorer } from '../../src/core/anchor/anchorer.ts';
import { createNearestFinder } from '../../src/core/anchor/nearest.ts';

/** What a way of anchoring got right. */
interface Score {
  right: number;
  wrong: number;
}

type Way = (text: string, quotes: readonly Sample[]) => Promise<Score> | Score;

const score = (quotes: readonly Sample[], find: (quote: Sample) => number | undefined): Score => {
  let right = 0;
  for (const quote of quotes) if (find(quote) === quote.at) right += 1;
  return { right, wrong: quotes.length - right };
};

const ours: Way = (text, quotes) => {
  const anchorer = createAnchorer(text);
  return score(quotes, ({ before, exact, after }) => {
    const result = anchorer.anchor({
      parts: [before + exact + after],
      exact: {
        from: { part: 0, offset: before.length },
        to: { part: 0, offset: before.length + exact.length },
      },
    });
    return result.kind === 'one' ? result.match.exact.start : undefined;
  });
};

/**
 * What a program would do that asks the string itself: the first place, and whether there is a
 * second.
 */
const plain: Way = (text, quotes) =>
  score(quotes, ({ before, exact, after }) => {
    const whole = before + exact + after;
    const at = text.indexOf(whole);
    return at === -1 || text.indexOf(whole, at + 1) !== -1 ? undefined : at + before.length;
  });

/** The same without asking whether there is a second place: faster, and blind to ambiguity. */
const plainOnce: Way = (text, quotes) =>
  score(quotes, ({ before, exact, after }) => {
    const at = text.indexOf(before + exact + after);
    return at === -1 ? undefined : at + before.length;
  });

const annotator: Way = async (text, quotes) => {
  const find = createTextQuoteMatcher(text);
  let right = 0;
  for (const quote of quotes) if ((await find(quote)) === quote.at) right += 1;
  return { right, wrong: quotes.length - right };
};

const domAnchor: Way = (text, quotes) => score(quotes, (quote) => fuzzyPosition(text, quote));
const approx: Way = (text, quotes) => score(quotes, (quote) => approximate(text, quote));

const kilobyte = 1000;

/** Less work needs more rounds until its middle is steady. */
const roundsOf = (work: number): number => Math.min(41, Math.max(7, Math.round(5e8 / work)));

/** @returns the tables, as Markdown; throws if one of our answers is wrong */
export async function benchAnchoring(short: boolean): Promise<string> {
  const sizes = short
    ? [5 * kilobyte, 100 * kilobyte]
    : [5 * kilobyte, 100 * kilobyte, 1000 * kilobyte];
  const counts = short ? [100, 1000] : [100, 1000, 10_000];
  const rounds = 3;
  const rows: string[][] = [];
  for (const size of sizes) {
    const text = makeText(size, 1);
    for (const count of counts) {
      for (const kind of ['present', 'mistyped', 'absent'] as const) {
        const quotes = makeQuotes(text, count, kind, 2);
        const result = await ours(text, quotes);
        if (result.wrong > 0)
          throw new Error(
            `${result.wrong} of ${count} ${kind} quotes in ${size} bytes got a wrong answer`,
          );
        const [base, one, mine] = await compare(
          {
            'indexOf, twice': () => plain(text, quotes),
            'indexOf, once': () => plainOnce(text, quotes),
            ours: () => ours(text, quotes),
          },
          short ? rounds : roundsOf(size * count),
        );
        if (!base || !one || !mine) continue;
        const speed = (milliseconds: number): string =>
          Math.round((count / milliseconds) * 1000).toLocaleString('en');
        rows.push([
          `${size / kilobyte} KB`,
          count.toLocaleString('en'),
          kind,
          speed(mine.milliseconds.median),
          speed(base.milliseconds.median),
          showSpread(inverse(mine.ratio), 1),
          (one.milliseconds.median / mine.milliseconds.median).toFixed(1),
        ]);
      }
    }
  }
  const tables = [
    table(
      [
        'text',
        'quotes',
        'kind',
        'ours, per second',
        '`indexOf` and once more, per second',
        'times as fast',
        'times as fast as `indexOf` once',
      ],
      rows,
    ),
    await rivals(short, rounds),
    await nearest(short),
  ];
  return tables.join('\n\n');
}

/** Other programs that anchor quotes; few quotes, because some are slow. */
async function rivals(short: boolean, rounds: number): Promise<string> {
  const rows: string[][] = [];
  for (const [size, count] of short
    ? [[5 * kilobyte, 20]]
    : ([
        [5 * kilobyte, 100],
        [100 * kilobyte, 20],
      ] as [number, number][])) {
    const text = makeText(size ?? 0, 1);
    for (const kind of ['present', 'mistyped', 'absent'] as const) {
      const quotes = makeQuotes(text, count ?? 0, kind, 3);
      const ways: Record<string, Way> = {
        ours,
        '`@apache-annotator/selector`': annotator,
        '`dom-anchor-text-quote`': domAnchor,
        '`approx-string-match`': approx,
      };
      const timings = await compare(
        Object.fromEntries(
          Object.entries(ways).map(([name, way]) => [name, () => way(text, quotes)]),
        ),
        rounds,
      );
      for (const { name, ratio } of timings) {
        const { right } = (await ways[name]?.(text, quotes)) ?? { right: 0 };
        rows.push([
          `${(size ?? 0) / kilobyte} KB`,
          kind,
          name,
          name === 'ours' ? '1' : showSpread(ratio, 0),
          `${Math.round((right / quotes.length) * 100)} %`,
        ]);
      }
    }
  }
  return table(['text', 'kind of quote', 'program', 'time over ours', 'right answers'], rows);
}

/** The passage that is shown for a mistyped quote. */
async function nearest(short: boolean): Promise<string> {
  const rows: string[][] = [];
  for (const size of short ? [100 * kilobyte] : [5 * kilobyte, 100 * kilobyte, 1000 * kilobyte]) {
    const text = makeText(size, 1);
    const quotes = makeQuotes(text, short ? 20 : 200, 'mistyped', 4);
    const finder = createNearestFinder(text);
    finder.find('the first call makes the list of words');
    let near = 0;
    const [timing] = await compare(
      {
        ours: () => {
          near = 0;
          for (const { before, exact, after, from } of quotes) {
            const found = finder.find(before + exact + after);
            if (found && found.span.start < from + 80 && found.span.end > from) near += 1;
          }
        },
      },
      3,
    );
    rows.push([
      `${size / kilobyte} KB`,
      `${((timing?.milliseconds.median ?? 0) / quotes.length).toFixed(2)} ms`,
      `${Math.round((near / quotes.length) * 100)} %`,
    ]);
  }
  return table(
    ['text', 'nearest passage of a mistyped quote', 'it is the passage that was meant'],
    rows,
  );
}

function inverse({ min, median, max }: { min: number; median: number; max: number }) {
  return { min: 1 / max, median: 1 / median, max: 1 / min };
}

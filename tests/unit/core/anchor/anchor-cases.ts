/**
 * A quote and the expected result. `[` and `]` in `expected` surround the anchor's words in
 * the text.
 */
export interface AnchorCase {
  name: string;
  text: string;
  quote: string;
  expected: string | 'none' | 'many';
}

const town =
  'The council met on Monday. The council heard that the bench was gone. Nobody knew who had taken the bench, and the clerk said so.';

export const anchorCases: AnchorCase[] = [
  {
    name: 'a quote that occurs once',
    text: town,
    quote: 'Nobody knew',
    expected: town.replace('Nobody knew', '[Nobody knew]'),
  },
  {
    name: 'bold narrows',
    text: town,
    quote: 'heard that **the bench** was',
    expected: town.replace('that the bench was', 'that [the bench] was'),
  },
  {
    name: 'bold at the end',
    text: town,
    quote: 'taken **the bench**',
    expected: town.replace('taken the bench', 'taken [the bench]'),
  },
  { name: 'bold with a space inside', text: town, quote: 'taken** the bench**', expected: 'none' },
  {
    name: 'a quote across sentences',
    text: town,
    quote: 'on Monday. The council',
    expected: town.replace('on Monday. The council', '[on Monday. The council]'),
  },
  { name: 'more than once', text: town, quote: 'The council', expected: 'many' },
  { name: 'absent', text: town, quote: 'the benches', expected: 'none' },
  { name: 'case counts', text: town, quote: 'nobody knew', expected: 'none' },
  {
    name: 'a gap spans',
    text: town,
    quote: 'Nobody knew […] said so.',
    expected: town.replace(/(Nobody.*)$/, '[$1]'),
  },
  {
    name: 'a gap of three dots',
    text: town,
    quote: 'Nobody knew [...] said so.',
    expected: town.replace(/(Nobody.*)$/, '[$1]'),
  },
  {
    name: 'a gap whose end is ambiguous',
    text: town,
    quote: 'The council met […] the bench',
    expected: 'many',
  },
  {
    name: 'a gap in the wrong order',
    text: town,
    quote: 'said so […] Nobody knew',
    expected: 'none',
  },
  {
    name: 'bold across a gap',
    text: town,
    quote: 'Nobody **knew […] and** the',
    expected: town.replace(/knew.*and/, '[$&]'),
  },
  {
    name: 'bold before a gap',
    text: town,
    quote: '**Nobody** knew […] said so',
    expected: town.replace('Nobody', '[Nobody]'),
  },
  {
    name: 'curly for straight',
    text: `It was 'gone' -- "quite" gone.`,
    quote: 'was ‘gone’',
    expected: `It [was 'gone'] -- "quite" gone.`,
  },
  {
    name: 'straight for curly',
    text: 'The clerk’s “bench”',
    quote: `clerk's "bench"`,
    expected: 'The [clerk’s “bench”]',
  },
  {
    name: 'dashes alike',
    text: 'the war—measured in deaths',
    quote: 'war-measured',
    expected: 'the [war—measured] in deaths',
  },
  {
    name: 'dots alike',
    text: 'and so… it ended',
    quote: 'so... it',
    expected: 'and [so… it] ended',
  },
  {
    name: 'bold behind dots that differ in length',
    text: 'and so… it ended',
    quote: 'so... **it** ended',
    expected: 'and so… [it] ended',
  },
  {
    name: 'a non-breaking space',
    text: 'in 2\u00a0December 2025',
    quote: '2 December',
    expected: 'in [2\u00a0December] 2025',
  },
  {
    name: 'exact comes before alike',
    text: `'a' and ‘a’`,
    quote: '‘a’',
    expected: `'a' and [‘a’]`,
  },
  {
    name: 'Cyrillic',
    text: 'Острівськ. Місто стоїть.',
    quote: '**Місто** стоїть',
    expected: 'Острівськ. [Місто] стоїть.',
  },
  {
    name: 'Arabic',
    text: 'قال المتحدث إن المدينة آمنة',
    quote: 'إن المدينة',
    expected: 'قال المتحدث [إن المدينة] آمنة',
  },
  {
    name: 'Japanese, bold beside full-width punctuation',
    text: '町は「開発」を発表した。',
    quote: '町は**「開発」**を',
    expected: '町は[「開発」]を発表した。',
  },
  {
    name: 'a decomposed quote',
    text: 'the caf\u00e9 closed',
    quote: 'cafe\u0301',
    expected: 'the [caf\u00e9] closed',
  },
  {
    name: 'an escaped asterisk',
    text: 'five * six',
    quote: 'five \\* six',
    expected: '[five * six]',
  },
  { name: 'overlapping repeats count', text: 'aaaa', quote: 'aaa', expected: 'many' },
  { name: 'the whole text', text: 'one', quote: 'one', expected: '[one]' },
  { name: 'longer than the text', text: 'one', quote: 'one two', expected: 'none' },
];

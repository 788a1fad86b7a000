import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCsv } from '../../../src/exports/csv.ts';

const cells: [of: string, cell: string, written: string][] = [
  ['plain words', 'a bench', 'a bench'],
  ['a comma', 'a, b', '"a, b"'],
  ['quotation marks', 'a "b"', '"a ""b"""'],
  ['a line end', 'a\nb', '"a\nb"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula behind a tab', '\t=1', "'\t=1"],
  ['a formula with a comma', '@SUM(A1,A2)', `"'@SUM(A1,A2)"`],
  ['a dash inside', 'well-worn', 'well-worn'],
  ['nothing', '', ''],
];
for (const [of, cell, written] of cells)
  test(`a cell of ${of}`, () => assert.equal(writeCsv([[cell]]), `\ufeff${written}\r\n`));

test('rows end as RFC 4180 says, and a spreadsheet is told the encoding once', () =>
  assert.equal(
    writeCsv([
      ['a', 'b'],
      ['1', '2'],
    ]),
    '\ufeffa,b\r\n1,2\r\n',
  ));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { timeTables } from '../../../../src/site/teach/time-tables.ts';

test('a time table is read from a plan: minutes, and the first sentence of what happens', () => {
  const row = (...cells: string[]) =>
    h(
      'tr',
      cells.map((cell) => h('td', cell)),
    );
  const table = h(
    'table',
    h('thead', h('tr', h('th', 'min'), h('th', 'what'))),
    h('tbody', row('0–5', 'Read. Then talk.'), row('5-12', 'Stop')),
  );
  const other = h('table', h('tbody', row('red', 'colour')));
  assert.deepEqual(
    timeTables([h('h2', '12 minutes'), h('p', 'In short.'), table, h('h2', 'Colours'), other]),
    [
      {
        title: '12 minutes',
        minutes: 12,
        steps: [
          { from: 0, to: 5, what: 'Read.' },
          { from: 5, to: 12, what: 'Stop' },
        ],
      },
    ],
  );
});

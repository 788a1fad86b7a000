import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barPosition, suggestionAddress } from '../../../src/client/quote-bar.ts';

const line = (right: number) => ({ left: 0, top: 180, right, bottom: 200 });
const page = { left: 0, top: 0 };

test('the bar is 10 pixels below the last line, centred on its end', () => {
  assert.deepEqual(barPosition(line(400), page, 100, 1000), { top: 210, left: 350 });
});

test('it stays 8 pixels within the window on either side', () => {
  assert.equal(barPosition(line(20), page, 100, 1000).left, 8);
  assert.equal(barPosition(line(990), page, 100, 1000).left, 892);
});

test('offsets count from the box that the bar is positioned in', () => {
  const box = { left: 30, top: -500 };
  assert.deepEqual(barPosition(line(400), box, 100, 1000), { top: 710, left: 320 });
});

const draft = { quote: '**a & b**', entry: '## Title\n\n> **a & b**\n' };
const form = 'https://example.org/new?title=A&body=Page';

test('a form with a field for the quote gets the quote alone', () => {
  const address = suggestionAddress({ href: form, parameter: 'words', takes: 'quote' }, draft);
  const { searchParams } = new URL(address);
  assert.equal(searchParams.get('words'), '**a & b**');
  assert.equal(searchParams.get('body'), 'Page', 'and keeps its other fields');
});

test('another form gets a whole entry below its introduction', () => {
  const address = suggestionAddress({ href: form, parameter: 'body', takes: 'entry' }, draft);
  assert.equal(
    new URL(address).searchParams.get('body'),
    'Page\n\n```markdown\n## Title\n\n> **a & b**\n```\n',
  );
});

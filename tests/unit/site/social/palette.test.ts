import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../support/bundler.ts';

const { colour } = await import('../../../../src/site/social/palette.ts');

test('a colour is that of the light scheme, as the stylesheet has it', () =>
  assert.match(colour('paper'), /^oklch\([^()]+\)$/));

test('a colour that the stylesheet does not have is named', () =>
  assert.throws(() => colour('no-such-colour'), /--no-such-colour/));

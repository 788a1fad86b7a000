import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherKind } from '../../../src/import/signatures.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files: [kind: string | undefined, start: Uint8Array][] = [
  ['a PDF', bytes('%PDF-1.7\n')],
  ['a Word document or another zip file', Uint8Array.of(0x50, 0x4b, 3, 4, 20)],
  ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
  ['a rich-text document', bytes('{\\rtf1')],
  ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ['a compressed file', Uint8Array.of(0x1f, 0x8b, 8)],
  [undefined, bytes('PK is how the headline starts')],
  [undefined, bytes('A %PDF- in a headline')],
  [undefined, bytes('<!doctype html>')],
  [undefined, new Uint8Array()],
];
for (const [kind, start] of files)
  test(`a file that starts with '${new TextDecoder('latin1').decode(start.subarray(0, 5))}' is ${kind ?? 'text'}`, () =>
    assert.equal(otherKind(start), kind));

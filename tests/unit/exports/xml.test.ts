import assert from 'node:assert/strict';
import { test } from 'node:test';
import { x } from 'xastscript';
import { writeXml } from '../../../src/exports/xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

test('characters that XML cannot hold are left out; tabs, line ends and emoji stay', () =>
  assert.equal(
    writeXml(x('t', `a\u0000\u000b\ufffe${String.fromCharCode(0xd800)}b\tc\nd 🪑`)),
    `${declaration}<t>ab\tc\nd 🪑</t>\n`,
  ));

test('words are never read as tags, and an empty element is closed', () => {
  const xml = writeXml(x('t', { a: '"&' }, [x('e'), '<b> & ]]>']));
  assert.ok(xml.startsWith(`${declaration}<t a="&#x22;&#x26;"><e/>`), xml);
  assert.doesNotMatch(xml, /<b>| & |]]>/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { openWords } from '../../../src/client/say.ts';

test('a script says the messages that the page holds, in the language of the page', () => {
  const { document } = parseHTML(
    '<html lang="fr"><script type="application/json" id="words.search">{"search.more":{"by":"count","forms":{"one":"{count} de plus","other":"{count} autres"}},"search.failed":"Zut"}</script></html>',
  );
  const say = openWords('search', document);
  assert.equal(say('search.failed'), 'Zut');
  assert.deepEqual(
    [0, 1, 2].map((count) => say('search.more', { count })),
    ['0 de plus', '1 de plus', '2 autres'],
  );
});

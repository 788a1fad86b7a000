import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { projectRoot, read } from '../../site/support/dist.ts';
import { sources } from '../../site/support/front-matter.ts';
import { address, cases, home, pages, resolves } from '../../site/support/machine-data.ts';

test('the sitemap lists every page but 404, first readings, answers and downloads; robots.txt gives its address', () => {
  const robots = read('robots.txt');
  const index = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  assert.equal(index, new URL('sitemap-index.xml', home).href);
  assert.doesNotMatch(robots, /Disallow/);
  const parts = [...read('sitemap-index.xml').matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url]) =>
    String(url),
  );
  for (const part of parts) assert.ok(resolves(part), part);
  const listed = parts.flatMap((part) =>
    [...read(part.slice(home.length)).matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url]) => url),
  );
  const wanted = pages
    .filter(
      (page) => page !== '404.html' && !/^cases\/[^/]+\/(read|teach\/(key|questions))\//.test(page),
    )
    .map(address);
  assert.deepEqual(listed.toSorted(), wanted.toSorted());
});

test('the feed is valid Atom: an entry for each case, and one for each layer on the day it was changed', async () => {
  const feed = read('feed.xml');
  const rng = readFileSync(join(projectRoot, 'tests/site/support/atom.rng'), 'utf8');
  const validate = (contents: string) =>
    validateXML({ xml: { fileName: 'feed.xml', contents }, schema: rng, extension: 'relaxng' });
  const { valid, errors } = await validate(feed);
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(
    (await validate(feed.replace('<updated>', '<updated>on '))).valid,
    false,
    'the check can fail',
  );

  const entries = feed.split('<entry>').slice(1);
  const one = (entry: string, pattern: RegExp): string => pattern.exec(entry)?.[1] ?? '';
  const found = entries.map((entry) => [
    one(entry, /<id>(.+)<\/id>/),
    one(entry, /<updated>(.+)T/),
  ]);
  const wanted = cases.flatMap((id) => {
    const all = sources(`cases/${id}`);
    const layers = all.filter(({ matter }) => matter['updated'] !== undefined);
    const dates = layers.map(({ matter }) => String(matter['updated'])).sort();
    const received = all.find(({ slug }) => slug === 'article')?.matter['received'];
    return [
      [id, dates.at(-1) ?? received],
      // Notes in another language are news of the case, and no entry of their own.
      ...layers
        .filter(({ slug }) => !slug.includes('.'))
        .map(({ slug, matter }) => [`${slug}.${String(matter['updated'])}`, matter['updated']]),
    ];
  });
  const short = found.map(([id, date]) => [
    /#(.+)$/.exec(String(id))?.[1] ?? String(id).split('/').at(-2),
    date,
  ]);
  assert.deepEqual(short.toSorted(), wanted.toSorted());
  assert.equal(new Set(found.map(([id]) => id)).size, found.length, 'ids are unique');
  for (const entry of entries) assert.ok(resolves(one(entry, /<link href="(.+?)"/)), entry);
  const latest = found
    .map(([, date]) => date)
    .toSorted()
    .at(-1);
  if (latest) assert.equal(one(feed, /<updated>(.+)T/), latest);
  assert.equal(one(feed, /<link rel="self" href="(.+?)"/), new URL('feed.xml', home).href);
});

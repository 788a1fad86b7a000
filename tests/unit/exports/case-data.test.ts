import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDownload } from '../../../src/exports/downloads.ts';
import { createTextQuoteMatcher } from '../../bench/support/annotator.ts';
import { site, subjects } from './support/cases.ts';
import { readCsv } from './support/read-tables.ts';

interface Annotation {
  id: string;
  type: string;
  label: string;
  motivation: string[];
  body: { type: string; purpose: string; value?: string; format?: string; source?: string }[];
  target: {
    source: string;
    selector?: { type: string; exact: string; prefix: string; suffix: string };
  }[];
}

for (const { item, library, sources } of subjects) {
  const made = (name: string): string => {
    const text = makeDownload(name, item, library, site);
    assert.equal(typeof text, 'string', name);
    return String(text);
  };
  const commentary = sources.get(`content/cases/${item.id}/commentary.md`) ?? '';
  const headings = [...commentary.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
  const { flat } = item.article;

  test(`${item.id}: the Web Annotations have what the model requires, one for each note that was written`, () => {
    const collection = JSON.parse(made('annotations.jsonld')) as Record<string, unknown> & {
      first: { type: string; items: Annotation[] };
    };
    assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(collection['type'], 'AnnotationCollection');
    assert.equal(collection['total'], headings.length);
    assert.equal(collection.first.type, 'AnnotationPage');
    const { items } = collection.first;
    assert.equal(items.length, headings.length);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length, 'ids are unique');
    for (const { id, type, body, target, motivation } of items) {
      assert.equal(new URL(id).protocol, 'https:');
      assert.equal(type, 'Annotation');
      assert.ok(target.length > 0, id);
      assert.deepEqual(motivation, ['commenting', 'classifying']);
      assert.equal(body.filter(({ purpose }) => purpose === 'commenting').length, 1);
      assert.ok(body.length > 1, 'each note has a technique');
      assert.doesNotMatch(JSON.stringify(body), /href=\\"(?!https?:)/, 'links are whole addresses');
    }
  });

  test(`${item.id}: another program finds each annotation at the words of its note`, async () => {
    const { items } = (JSON.parse(made('annotations.jsonld')) as { first: { items: Annotation[] } })
      .first;
    const find = createTextQuoteMatcher(flat.value);
    for (const [index, { target, label }] of items.entries()) {
      const anchors = item.notes[index]?.anchors ?? [];
      const found = await Promise.all(
        target.flatMap(({ selector }) =>
          selector
            ? [
                find({
                  before: selector.prefix,
                  exact: selector.exact,
                  after: selector.suffix,
                } as never),
              ]
            : [],
        ),
      );
      assert.deepEqual(
        found,
        anchors.map(({ start }) => start),
        label,
      );
    }
  });

  test(`${item.id}: the table of notes read back has the words at the places it gives`, () => {
    const [columns = [], ...rows] = readCsv(made('notes.csv'));
    const read = rows.map((row) =>
      Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])),
    );
    assert.equal(new Set(read.map(({ note }) => note)).size, headings.length);
    for (const { start, end, words, title, sentence } of read) {
      if (start === '') continue;
      assert.equal(
        flat.value.slice(Number(start), Number(end)),
        words?.replace(/^'(?=[=+\-@])/, ''),
        title,
      );
      const within = item.article.sentences.find(({ number }) => String(number) === sentence);
      assert.ok(within && within.start <= Number(start) && within.end > Number(start), title);
    }
  });

  test(`${item.id}: the sources are those that the files of the case cite`, () => {
    const files = [...sources].filter(
      ([path]) => path.startsWith(`content/cases/${item.id}/`) && path.endsWith('.md'),
    );
    const cited = new Set(
      files.flatMap(([, text]) =>
        [...text.matchAll(/\[(@[^\]]+)\]/g)].flatMap(([, inside = '']) =>
          [...inside.matchAll(/@([\w-]+)/g)].map(([, key = '']) => key),
        ),
      ),
    );
    const exported = (JSON.parse(made('sources.json')) as { id: string; title: string }[]).map(
      ({ id }) => id,
    );
    assert.deepEqual(exported.toSorted(), [...cited].sort());
  });
}

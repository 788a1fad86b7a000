import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteSettings } from '../../../src/collections/site-settings.ts';
import { dist, elements, files, read, siteFolder, text, tree } from '../../site/support/dist.ts';
import { sources } from '../../site/support/front-matter.ts';
import {
  address,
  cases,
  home,
  link,
  meta,
  pages,
  resolves,
  type Thing,
  thing,
  things,
} from '../../site/support/machine-data.ts';

const { title: siteTitle, licences } = siteSettings(siteFolder);
const ours = licences.text.url;

/** Every string in a value, with the path to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

/** The citation keys in files, found with a regular expression: another way than the site's. */
function keysIn(found: { text: string }[]): string[] {
  const keys = found.flatMap(({ text: whole }) => [
    ...whole.matchAll(/@([\p{L}\p{N}_][\p{L}\p{N}_:.-]*[\p{L}\p{N}_])/gu),
  ]);
  return [...new Set(keys.map(([, key]) => String(key)))].sort();
}
const citedIn = (node: Thing): string[] =>
  ((node['citation'] ?? []) as Thing[])
    .map((source) => String(source['@id']).split('#ref.')[1] ?? '')
    .sort();

test('each page says where it is, what it is and how a link to it is shown', () => {
  for (const page of pages) {
    if (page === '404.html') {
      assert.equal(link(page, 'canonical'), undefined, 'no page is there');
      assert.equal(meta(page, 'robots'), 'noindex');
    } else {
      assert.equal(link(page, 'canonical'), address(page));
      assert.equal(meta(page, 'og:url'), address(page));
      assert.equal(
        meta(page, 'robots'),
        /\/(read|teach\/(key|questions))\/index\.html$/.test(page) ? 'noindex' : undefined,
        page,
      );
    }
    const description = meta(page, 'description') ?? '';
    assert.ok(
      description.length > 0 && description.length <= 160,
      `${page}: ${description.length} characters`,
    );
    const title = text(elements(tree(page), ({ tagName }) => tagName === 'title')[0] as never);
    assert.ok(title.startsWith(meta(page, 'og:title') ?? '?'), page);
    for (const name of ['og:description', 'twitter:description'])
      assert.equal(meta(page, name), description, page);
    assert.equal(meta(page, 'twitter:title'), meta(page, 'og:title'));
    assert.equal(meta(page, 'og:site_name'), siteTitle);
    assert.equal(meta(page, 'og:type'), page === 'index.html' ? 'website' : 'article');
    assert.equal(meta(page, 'twitter:card'), 'summary_large_image');
    assert.equal(meta(page, 'twitter:image'), meta(page, 'og:image'));
    assert.ok((meta(page, 'og:image:alt') ?? '').length > 15, page);
    assert.ok(resolves(String(meta(page, 'og:image'))), `${page}: ${meta(page, 'og:image')}`);
    assert.ok(resolves(new URL(String(link(page, 'alternate')), home).href), page);
  }
});

test('social cards are PNG images of 1200 by 630 pixels, and each is used', () => {
  const used = new Set(
    pages.map((page) => new URL(String(meta(page, 'og:image'))).pathname.split('/').at(-1)),
  );
  const cards = files('.png').filter((name) => name.startsWith('cards/'));
  assert.deepEqual(
    cards.map((name) => name.slice('cards/'.length)),
    [...used].sort(),
  );
  for (const card of cards) {
    const bytes = readFileSync(join(dist, card));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG', card);
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630], card);
    assert.ok(bytes.length > 5_000 && bytes.length < 100_000, `${card}: ${bytes.length} bytes`);
  }
});

test('a first reading is shared with a card of its own, and neither card nor data give away the commentary', () => {
  for (const id of cases) {
    const page = `cases/${id}/read/index.html`;
    assert.notEqual(meta(page, 'og:image'), meta(`cases/${id}/index.html`, 'og:image'));
    assert.deepEqual(
      things(page).map((found) => found['@type']),
      ['BreadcrumbList', 'Article'],
    );
    const { summary } = sources(`cases/${id}`).find(({ slug }) => slug === 'article')?.matter ?? {};
    assert.ok(!read(page).includes(String(summary).slice(0, 60)));
  }
});

test('every address in the data leads to a page of the site, or was given in the content', () => {
  const references = join(siteFolder, 'content/references.json');
  const given = new Set([
    ours,
    ...(existsSync(references)
      ? (JSON.parse(readFileSync(references, 'utf8')) as { URL?: string }[]).map(({ URL }) => URL)
      : []),
    ...cases.map(
      (id) => sources(`cases/${id}`).find(({ slug }) => slug === 'article')?.matter['url'],
    ),
    ...sources('glossary/places').map(
      ({ matter }) => `https://www.wikidata.org/entity/${String(matter['wikidata'])}`,
    ),
  ]);
  let ownAddresses = 0;
  for (const page of pages) {
    for (const [path, value] of strings(things(page)).filter(([, candidate]) =>
      /^https?:/.test(candidate),
    )) {
      if (value.startsWith(home)) {
        ownAddresses += 1;
        assert.ok(resolves(value), `${page} ${path}: ${value}`);
      } else assert.ok(given.has(value), `${page} ${path}: ${value}`);
    }
  }
  // A page has at least its way from the home page.
  assert.ok(ownAddresses > pages.length);
});

test('nothing in the data is unknown, empty or unfilled', () => {
  for (const page of pages) {
    for (const [path, value] of strings(things(page))) {
      assert.notEqual(value.trim(), '', `${page} ${path}`);
      assert.doesNotMatch(
        value,
        /^(unknown|undefined|null|NaN|\[object Object\])$/i,
        `${page} ${path}`,
      );
    }
    for (const found of things(page))
      assert.doesNotMatch(JSON.stringify(found), /:null|\{\}|\[\]/, page);
  }
});

test('each page but the home page and 404 has its way from the home page', () => {
  for (const page of pages.filter((name) => name !== 'index.html' && name !== '404.html')) {
    const steps = thing(page, 'BreadcrumbList')['itemListElement'] as {
      position: number;
      name: string;
      item: string;
    }[];
    assert.deepEqual(
      steps.map(({ position }) => position),
      steps.map((_, index) => index + 1),
    );
    assert.equal(steps[0]?.item, home);
    assert.equal(steps.at(-1)?.item, address(page));
    for (const [index, { item }] of steps.entries())
      assert.ok(item.startsWith(steps[index - 1]?.item ?? home), page);
  }
  assert.deepEqual(things('404.html'), []);
});

test('home page: the site and its cases', () => {
  const site = thing('index.html', 'WebSite');
  assert.equal(site['name'], siteTitle);
  assert.deepEqual(
    site['hasPart'] ?? [],
    cases.map((id) => ({ '@id': address(`cases/${id}/index.html`) })),
  );
});

for (const id of cases) {
  const files = sources(`cases/${id}`);
  const article = files.find(({ slug }) => slug === 'article')?.matter ?? {};
  const room = `cases/${id}/index.html`;

  test(`${id}: the article, with what is known of it and nothing else`, () => {
    for (const page of [room, `cases/${id}/original/index.html`, `cases/${id}/read/index.html`]) {
      const found = thing(page, 'Article');
      assert.equal(found['headline'], article['title']);
      assert.equal(found['inLanguage'], article['lang']);
      const facts = { datePublished: article['published'], isBasedOn: article['url'] };
      for (const [property, fact] of Object.entries(facts))
        assert.equal(found[property], fact === 'unknown' ? undefined : fact);
      const publisher =
        article['publisher'] === 'unknown'
          ? undefined
          : { '@type': 'Organization', name: article['publisher'] };
      assert.deepEqual(found['publisher'], publisher);
      for (const property of ['author', 'citation', 'dateCreated', 'dateModified'])
        assert.ok(!(property in found), property);
      assert.equal(
        found['license'],
        article['invented'] === true ? ours : undefined,
        'only what we made up is ours to license',
      );
    }
  });

  test(`${id}: the case study, with every source and every technique that its notes have`, () => {
    const study = thing(room, 'LearningResource');
    for (const property of [
      'educationalUse',
      'learningResourceType',
      'license',
      'about',
      'description',
      'image',
    ])
      assert.ok(study[property], property);
    assert.equal(study['license'], ours);
    assert.deepEqual(study['isBasedOn'], { '@id': thing(room, 'Article')['@id'] });
    const updates = files.map(({ matter }) => String(matter['updated'] ?? '')).sort();
    assert.equal(study['dateModified'], updates.at(-1) || undefined);
    assert.deepEqual(citedIn(study), keysIn(files));
    const commentary = files.find(({ slug }) => slug === 'commentary')?.text ?? '';
    const tags = new Set(
      [...commentary.matchAll(/(?:^|\s)#([a-z-]+)(?=\s)/g)].map(([, tag]) => tag),
    );
    const taught = ((study['teaches'] ?? []) as Thing[]).map(({ url }) =>
      String(url).split('/').at(-2),
    );
    assert.deepEqual(
      taught.toSorted(),
      [...tags].filter((tag) => tag !== 'arguable' && tag !== 'core').toSorted(),
    );
  });
}

for (const id of cases.filter((name) =>
  existsSync(join(siteFolder, 'content/cases', name, 'lesson')),
)) {
  test(`${id}: the lesson, with its own sources, as a part of the case study`, () => {
    const lesson = thing(`cases/${id}/teach/index.html`, 'LearningResource');
    const parts = sources(`cases/${id}/lesson`);
    const plan = parts.find(({ slug }) => slug === 'plan');
    if (plan) assert.equal(String(lesson['name']).replaceAll('’', "'"), plan.matter['title']);
    assert.equal(lesson['learningResourceType'], 'Lesson plan');
    assert.deepEqual(lesson['isPartOf'], { '@id': address(`cases/${id}/index.html`) });
    assert.deepEqual(citedIn(lesson), keysIn(parts));
  });
}

test('glossary and techniques: a set with all of its terms, and each term in its set', () => {
  const glossary = ['terms', 'people', 'organisations'].flatMap((section) =>
    sources(`glossary/${section}`),
  );
  for (const [folder, entries] of [
    ['glossary', glossary],
    ['techniques', sources('techniques')],
  ] as const) {
    if (entries.length === 0) continue;
    const set = thing(`${folder}/index.html`, 'DefinedTermSet');
    const names = (set['hasDefinedTerm'] as Thing[]).map(({ name }) => name);
    assert.deepEqual(names.toSorted(), entries.map(({ matter }) => matter['term']).toSorted());
    for (const { slug, matter } of entries) {
      const term = thing(`${folder}/${slug}/index.html`, 'DefinedTerm');
      assert.equal(term['name'], matter['term']);
      assert.deepEqual(term['inDefinedTermSet'], { '@id': set['@id'] });
      assert.notEqual(term['description'], '', slug);
      const others = ((term['alternateName'] ?? []) as Thing[]).map((name) => [
        name['@language'],
        name['@value'],
      ]);
      assert.deepEqual(Object.fromEntries(others), matter['nativeNames'] ?? {}, slug);
    }
  }
});

test('places: coordinates, names by language, and no spelling that only an article has', () => {
  const places = sources('glossary/places');
  for (const { slug, matter } of places) {
    const place = thing(`places/${slug}/index.html`, 'Place');
    assert.equal(place['name'], matter['term']);
    assert.deepEqual(place['geo'], {
      '@type': 'GeoCoordinates',
      latitude: matter['lat'],
      longitude: matter['lon'],
    });
    assert.equal((place['containedInPlace'] as Thing)['name'], matter['admin']);
    const others = ((place['alternateName'] ?? []) as Thing[]).map((name) => [
      name['@language'],
      name['@value'],
    ]);
    assert.deepEqual(Object.fromEntries(others), matter['nativeNames'] ?? {}, slug);
  }
  if (places.length > 0)
    assert.equal(thing('places/index.html', 'ItemList')['numberOfItems'], places.length);
  else assert.ok(!existsSync(join(dist, 'places/index.html')));
});

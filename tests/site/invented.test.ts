import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/site/search/record.ts';
import { dist, elements, files, hasClass, read, siteFolder, text, tree } from './support/dist.ts';
import { openDocx } from './support/docx.ts';
import { meta, things } from './support/machine-data.ts';

const line = 'An invented text, written for practice.';

/** Cases as their files say what they are, read without the site's code. */
const cases = [
  ...new Set(files('.html').flatMap((page) => /^cases\/([^/]+)\//.exec(page)?.[1] ?? [])),
].map((id) => {
  const matter =
    readFileSync(join(siteFolder, 'content/cases', id, 'article.md'), 'utf8').split('\n---\n')[0] ??
    '';
  return {
    id,
    title: /^title: (.+)$/m.exec(matter)?.[1] ?? '',
    invented: /^invented: true$/m.test(matter),
  };
});
const invented = cases.filter((item) => item.invented);
const visible = (page: string): string[] =>
  elements(tree(page), ({ tagName }) => tagName === 'main').flatMap((main) =>
    elements(main, (element) => hasClass(element, 'invented')).map(text),
  );

test('there are cases of both kinds', () => {
  assert.ok(invented.length > 0 && invented.length < cases.length);
});

test('every page of an invented case says at its top that the text is invented, and no page of another does', () => {
  for (const { id, invented: isInvented } of cases) {
    const pages = files('.html').filter((page) => page.startsWith(`cases/${id}/`));
    assert.ok(pages.length > 4, id);
    for (const page of pages) {
      assert.deepEqual(visible(page), isInvented ? [line] : [], page);
      assert.equal(
        (meta(page, 'description') ?? '').startsWith(line),
        isInvented,
        `${page}: description`,
      );
      if (!isInvented) continue;
      const [main] = elements(tree(page), ({ tagName }) => tagName === 'main');
      const first = main?.children.find((child): child is Element => child.type === 'element');
      assert.equal(first && text(first), line, `${page}: it comes first`);
      if (page.includes('/downloads/')) continue;
      assert.ok((meta(page, 'og:description') ?? '').startsWith(line), page);
      assert.match(
        meta(page, 'og:image:alt') ?? '',
        /An invented text, written for practice$/,
        page,
      );
    }
  }
});

test('machines are told as well: data, feed, search', () => {
  const feed = read('feed.xml');
  const records = JSON.parse(read('search/records.json')) as SearchRecord[];
  for (const { id, invented: isInvented } of cases) {
    for (const page of files('.html').filter(
      (name) => name.startsWith(`cases/${id}/`) && !name.includes('/downloads/'),
    )) {
      const described = things(page).filter(
        (found) =>
          ['Article', 'LearningResource'].includes(String(found['@type'])) && found['description'],
      );
      for (const found of described)
        assert.equal(
          String(found['description']).startsWith(line),
          isInvented,
          `${page}: ${String(found['@type'])}`,
        );
    }
    const entries = feed.split('<entry>').filter((entry) => entry.includes(`/cases/${id}/`));
    assert.ok(entries.length > 0);
    for (const entry of entries) assert.equal(entry.includes(line), isInvented);
    const own = records.filter(({ url }) => url.startsWith(`/cases/${id}/`));
    assert.ok(own.length > 5);
    for (const record of own) assert.equal(record.invented === true, isInvented, record.url);
  }
});

test('lists that mix cases say it where the case begins', () => {
  for (const { id, title, invented: isInvented } of cases) {
    for (const page of ['index.html', 'search/index.html']) {
      const blocks = elements(
        tree(page),
        ({ tagName }) => tagName === 'li' || tagName === 'section',
      )
        .filter((block) => text(block).includes(title))
        .filter((block) => {
          const links = elements(block, ({ properties }) =>
            String(properties['href']).includes('/cases/'),
          );
          return (
            links.length > 0 &&
            links.every(({ properties }) => String(properties['href']).includes(`/cases/${id}/`))
          );
        });
      assert.ok(blocks.length > 0, `${page}: ${id}`);
      for (const block of blocks)
        assert.equal(/an invented text/i.test(text(block)), isInvented, `${page}: ${id}`);
    }
  }
  const techniques = files('.html').filter((page) => /^techniques\/[^/]+\/index/.test(page));
  for (const page of techniques)
    for (const section of elements(tree(page), ({ properties }) =>
      String(properties['ariaLabelledBy']).startsWith('examples.'),
    )) {
      const id = String(section.properties['ariaLabelledBy']).slice('examples.'.length);
      assert.equal(
        text(section).includes(line),
        cases.find((item) => item.id === id)?.invented,
        page,
      );
    }
});

test('papers and packages say it too', () => {
  let seen = 0;
  for (const { id, invented: isInvented } of cases) {
    const folder = `cases/${id}/downloads`;
    const papers = ['worksheet', 'quiz', 'handout', 'key'].filter((name) =>
      files('.docx').includes(`${folder}/${name}.docx`),
    );
    seen += papers.length;
    for (const name of papers) {
      const feet = [...openDocx(`${folder}/${name}.docx`)]
        .filter(([part]) => /footer/.test(part))
        .map(([, xml]) => xml);
      assert.equal(feet.join('').includes(line.slice(0, -1)), isInvented, `${name}.docx`);
    }
    if (!files('.imscc').includes(`${folder}/unit.imscc`)) continue;
    const cartridge = unzipSync(new Uint8Array(readFileSync(join(dist, folder, 'unit.imscc'))));
    for (const [part, bytes] of Object.entries(cartridge))
      if (/\.(html|xml)$/.test(part) && !part.startsWith('reading-room'))
        assert.equal(/an invented text/i.test(strFromU8(bytes)), isInvented, part);
    for (const name of ['quiz.gift.txt', 'techniques.gift.txt'])
      assert.equal(/an invented text/i.test(read(`${folder}/${name}`)), isInvented, name);
  }
  assert.ok(seen > 5, `${seen} papers`);
});

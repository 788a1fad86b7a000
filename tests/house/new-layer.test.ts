import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'second-reading-layer-'));
after(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** The made-up layer: one file, as CONTRIBUTING.md says. */
const numbers = `import { defineLayer } from './layer.ts';

/** The numbers of an article, and what each of them counts. */
export const numbers = defineLayer({
  records: 'numbers',
  name: 'Numbers in the text',
  page: 'numbers/',
  shownAs: 'text',
  noun: { one: 'number', many: 'numbers' },
  guidance: 'The numbers of the article.',
  read: (entries) =>
    entries.map(({ entry: { slug, title, body }, anchors }) => ({ slug, title, body, anchors })),
  titleOf: ({ title }) => title,
});
`;

/** What all parts of the engine know of the layer, asked in a process of its own. */
const probe = `
import { readFileSync } from 'node:fs';
import { begunLayers } from './src/import/begun-layers.ts';
import { statistics } from './src/core/library/statistics.ts';
import { jsonSchema } from './src/core/library/json-schemas.ts';
import { atomFeed } from './src/site/machines/feed.ts';
import { layersShown } from './src/site/addresses/layers-shown.ts';
import { useLink } from './src/site/addresses/use-link.ts';
import { caseStyles, styledViews } from './src/site/reading-room/case-styles.ts';
import { viewRecords } from './src/site/search/search-views.ts';
import { build, contentFiles, messagesOf } from './tests/unit/support/content.ts';

const layer = \`---\\nupdated: 2026-05-06\\n---\\n\\n## Two lamp posts\\n\\n> **two** lamp posts\\n\\nOf the Market square, not of the town.\\n\`;
const files = contentFiles({ 'content/cases/bench/numbers.md': layer });
const { library } = build(files);
const [item] = library.cases;
const mistyped = messagesOf(contentFiles({ 'content/cases/bench/nubmers.md': layer }));
const use = { container: { kind: 'layer', caseId: 'bench', layer: 'numbers', slug: 'two-lamp-posts', title: 'Two lamp posts' } };
console.log(JSON.stringify({
  messages: messagesOf(files).map(String),
  mistyped: mistyped.map(({ reason }) => reason),
  words: item.numbers.map(({ anchors }) => anchors.map(({ start, end }) => item.article.flat.value.slice(start, end))),
  revised: item.revised.numbers,
  shown: layersShown(item, 'text'),
  link: useLink(use.container, library.cases),
  search: viewRecords(item).filter(({ detail }) => detail === 'Numbers in the text').map(({ url, title, content }) => [url, title, content]),
  styled: styledViews.includes('numbers') && caseStyles(item, 'numbers').includes('[data-item="two-lamp-posts"]'),
  counted: statistics(library).split('\\n').map((line) => line.trim().replace(/ +/g, ' ')).filter((line) => line.startsWith('numbers')),
  news: atomFeed(library, (path) => 'https://example.org' + path).includes('It has 1 number.'),
  begun: begunLayers()['numbers.md'],
  schema: /, numbers;/.test(jsonSchema('layer').title),
}));
`;

test('a layer is one file and one entry in a list: every part of the engine then knows it', () => {
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(root, 'tests/unit/support'), join(copy, 'tests/unit/support'), { recursive: true });
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

  writeFileSync(join(copy, 'src/core/case/layers/numbers.ts'), numbers);
  const list = join(copy, 'src/core/case/layers/layers.ts');
  const listed = readFileSync(list, 'utf8').replace('  tour,\n', '  tour,\n  numbers,\n');
  writeFileSync(list, `import { numbers } from './numbers.ts';\n${listed}`);

  writeFileSync(join(copy, 'probe.ts'), probe);
  const ran = spawnSync(process.execPath, ['probe.ts'], { cwd: copy, encoding: 'utf8' });
  assert.equal(ran.stderr, '');
  assert.deepEqual(JSON.parse(ran.stdout), {
    messages: [],
    mistyped: ['Unexpected file `nubmers.md`. Did you mean `numbers.md`?'],
    words: [['two']],
    revised: '2026-05-06',
    shown: ['commentary', 'voices', 'wording', 'lineage', 'numbers'],
    link: {
      href: '/cases/bench/numbers/#two-lamp-posts',
      label: 'numbers in the text: Two lamp posts',
    },
    search: [
      [
        '/cases/bench/numbers/#two-lamp-posts',
        'Two lamp posts',
        'Of the Market square, not of the town.',
      ],
    ],
    styled: true,
    counted: ['numbers 1'],
    news: true,
    begun: '<!--\nThe numbers of the article.\n-->\n',
    schema: true,
  });
});

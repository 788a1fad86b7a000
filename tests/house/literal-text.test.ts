import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { literalsInScript, literalsInTemplate, type LiteralText } from './support/literal-text.ts';

const literalsIn = (pattern: string, find: (source: string) => LiteralText[]): string[] => {
  const files = globSync(pattern);
  assert.ok(files.length > 10, pattern);
  return files.flatMap((path) =>
    find(readFileSync(path, 'utf8')).map(({ text, line }) => `${path}:${line} ${text}`),
  );
};

test('no template holds words of the interface: they are in the catalogue', () => {
  assert.deepEqual(literalsIn('src/**/*.astro', literalsInTemplate), []);
});

test('no script for the browser holds words of the interface: the page gives it those it needs', () => {
  assert.deepEqual(literalsIn('src/client/**/*.ts', literalsInScript), []);
});

for (const [where, source, found] of [
  ['between tags', '<p>Read it again</p>', [[1, 'Read it again']]],
  ['beside an expression', '<p>\n  {count} words\n</p>', [[2, 'words']]],
  [
    'in an expression',
    "<p>{isOpen ? 'open' : `closed`}</p>",
    [
      [1, 'open'],
      [1, 'closed'],
    ],
  ],
  ['after a condition', "<p>{isOpen && 'open'}</p>", [[1, 'open']]],
  ['in a list', '<ul>{items.map(() => <li>One</li>)}</ul>', [[1, 'One']]],
  ['in a label', '<nav aria-label="Site"></nav>', [[1, 'Site']]],
  ['in a label with a value', '<a aria-label={`Sentence ${n}`} />', [[1, 'Sentence']]],
  ['in the title of a page', '<Base title="Search" {...others} />', [[1, 'Search']]],
  ['in the text for a picture', '<img alt={alt ?? "A map"} />', [[1, 'A map']]],
  [
    'in its script',
    "---\nconst heading = 'On this page';\n---\n<h1>{heading}</h1>",
    [[2, 'On this page']],
  ],
  [
    'as a name in its script',
    "---\nconst links = [{ name: 'Glossary', href }];\n---\n",
    [[2, 'Glossary']],
  ],
  ['in other alphabets', '<p>Примітки</p>', [[1, 'Примітки']]],
] as const)
  test(`a literal is found ${where}`, () =>
    assert.deepEqual(
      literalsInTemplate(source).map(({ line, text }) => [line, text]),
      found,
    ));

for (const [what, source] of [
  ['signs and numbers', '<p>{a} · {b}, 12 – <b>‘{c}’</b>&nbsp;</p>'],
  ['what functions are given', "<p>{say('shell.skip')}</p>"],
  ['attributes for machines', '<a class="skip link" rel="external noopener" id="a" />'],
  [
    'scripts and styles',
    '<script>\n  import "./a.ts";\n</script>\n<style>p { color: red; }</style>',
  ],
] as const)
  test(`no literal text: ${what}`, () => assert.deepEqual(literalsInTemplate(source), []));

for (const [where, source, text] of [
  ['as the text of an element', "line.textContent = 'all shown';", 'all shown'],
  ['as a label', "bar.setAttribute('aria-label', 'selected words');", 'selected words'],
  ['as a child', 'line.replaceChildren(`chosen: ${count}`, all);', 'chosen:'],
  [
    'in a sentence of its own',
    "const said = isDone ? 'Nothing is chosen yet.' : '';",
    'Nothing is chosen yet.',
  ],
] as const)
  test(`a literal is found in a script ${where}`, () =>
    assert.deepEqual(literalsInScript(`let a: number;\n${source}\n`), [{ text, line: 2 }]));

test('no literal text in a script: selectors, names of keys, types', () => {
  assert.deepEqual(
    literalsInScript(
      "import a from './a.ts';\nconst b = document.querySelector<HTMLElement>('.notes a, .s');\nif (event.key === 'Escape' || code === 'KeyQ') b?.setAttribute('role', 'status');\n",
    ),
    [],
  );
});

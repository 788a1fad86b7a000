import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { jsonSchema } from '../../src/core/library/json-schemas.ts';
import { lenses } from '../../src/core/case/layers/lenses.ts';
import { contentFiles, inCase, messagesOf, source, validContent } from '../unit/support/content.ts';

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

const file = new URL('../../.vscode/second-reading.code-snippets', import.meta.url);
const snippets: Record<string, Snippet> = JSON.parse(readFileSync(file, 'utf8'));

/**
 * A snippet as it is in the file after being inserted, when the contributor leaves each default
 * as it is.
 */
function insert({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$0', '');
}

/**
 * What replaces the words that only the contributor can know: words of the article,
 * once each.
 */
const quotes: Record<string, string> = {
  note: '> Mary Dunn, **a respected planner**, told',
  voice: '> Some residents welcomed the change',
  wording: '> a step **hailed** by planners',
  event: '> The old bench had **stood in the square** since',
  lineage: '> For now, **the square** remains empty.',
};

/** Where each snippet goes. */
const places: Record<string, string> = {
  note: inCase('commentary.md'),
  voice: inCase('voices.md'),
  wording: inCase('wording.md'),
  event: inCase('timeline.md'),
  'left-out': inCase('timeline.md'),
  lineage: inCase('lineage.md'),
  term: 'content/glossary/terms/example.md',
  place: 'content/glossary/places/example.md',
  technique: 'content/techniques/example.md',
};

/** The technique that the note's snippet names; the small content of the tests has others. */
const techniques = {
  'content/techniques/vague-attribution.md': validContent['content/techniques/both-sides-heard.md'],
};

test('there is a snippet for each kind of entry', () => {
  assert.deepEqual(
    Object.values(snippets)
      .map(({ prefix }) => prefix)
      .sort(),
    Object.keys(places).sort(),
  );
  for (const [name, { scope, description }] of Object.entries(snippets)) {
    assert.equal(scope, 'markdown', name);
    assert.match(description, /\S/, name);
  }
});

suite('with the right quote, and its defaults left as they are, a snippet passes the check', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    test(name, () => {
      const path = places[snippet.prefix] ?? '';
      const text = `${validContent[path] ?? ''}\n${insert(snippet)}`.replace(/^\n/, '');
      const quote = quotes[snippet.prefix];
      const filled = quote ? text.replace(/^> (?:the words.*)$/m, quote) : text;
      assert.equal(filled === text, quote === undefined, 'the quote was put in');
      assert.deepEqual(
        messagesOf(contentFiles({ ...techniques, [path]: filled })).map(String),
        [],
        filled,
      );
    });
  }
});

test('with its own words instead of a quote, a snippet is not taken for one that fits', () => {
  const snippet = Object.values(snippets).find(({ prefix }) => prefix === 'note') as Snippet;
  const path = inCase('commentary.md');
  const messages = messagesOf(
    contentFiles({ ...techniques, [path]: `${validContent[path]}\n${insert(snippet)}` }),
  );
  assert.deepEqual(
    messages.map(({ ruleId }) => ruleId),
    ['quote-not-found'],
  );
  assert.ok(!source.includes('the words that you mean'));
});

test('the choices of a snippet are those of the format', () => {
  const choices = (prefix: string, field: string): string[] => {
    const line = Object.values(snippets)
      .find((snippet) => snippet.prefix === prefix)
      ?.body.find((candidate) => candidate.startsWith(`${field}: `));
    return /\|(.*)\|/.exec(line ?? '')?.[1]?.split(',') ?? [];
  };
  assert.deepEqual(choices('technique', 'lens'), [...lenses]);
  for (const name of ['term', 'place'] as const) {
    const { properties } = jsonSchema(name) as {
      properties: { kind: { anyOf: [{ enum: string[] }, unknown] } };
    };
    assert.deepEqual(choices(name, 'kind'), properties.kind.anyOf[0].enum);
  }
});

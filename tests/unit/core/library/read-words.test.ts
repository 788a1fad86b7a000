import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { checkWords, readWords } from '../../../../src/core/library/read-words.ts';
import { messageKeys } from '../../../../src/core/words/catalogue.ts';
import { contentFiles, messagesOf } from '../../support/content.ts';
import { allWords } from '../../support/words.ts';

const read = (value: string): { messages: string[]; words: object } => {
  const file = new VFile({ path: 'content/words.fr.yaml', value });
  const words = readWords(file);
  return { words, messages: file.messages.map(String) };
};

test('words are read by their groups, with other words in any order and plural forms of their own', () => {
  assert.deepEqual(
    read(`shell:
  skip: Aller au texte
lenses:
  framing: { name: Cadrage }
readingRoom:
  times: "{count, plural, one {une fois} many {# de fois} other {# fois}}"
figures:
  voicesText: "Phrase par phrase : <link>les voix dans le texte</link>."
`),
    {
      words: {
        'shell.skip': 'Aller au texte',
        'lenses.framing.name': 'Cadrage',
        'readingRoom.times': '{count, plural, one {une fois} many {# de fois} other {# fois}}',
        'figures.voicesText': 'Phrase par phrase : <link>les voix dans le texte</link>.',
      },
      messages: [],
    },
  );
});

test('a number needs no plural forms in every language', () => {
  assert.deepEqual(read('readingRoom: { times: "{count}回" }').messages, []);
});

for (const [what, source, message] of [
  [
    'a stale key',
    'shell:\n  skipp: a\n',
    '2:3-2:8: Unexpected key `shell.skipp`. Did you mean `shell.skip`?',
  ],
  ['a group that is a text', 'shell: a\n', '1:1-1:6: Unexpected key `shell`.'],
  [
    'a text that is a group',
    'shell:\n  skip: { a: b }\n',
    '2:9-2:17: Words of `shell.skip` cannot be used: expected a text',
  ],
  [
    'a number',
    'shell:\n  skip: 7\n',
    '2:9-2:10: Words of `shell.skip` cannot be used: expected a text',
  ],
  ['nothing', 'shell:\n  skip:\n', '2:8: Words of `shell.skip` cannot be used: expected a text'],
  [
    'a placeholder that is missing',
    'strip:\n  sentence: a\n',
    '2:13-2:14: Unexpected placeholders of `strip.sentence`: `number` is missing',
  ],
  [
    'a placeholder too many',
    'shell:\n  skip: "{a}"\n',
    '2:9-2:14: Unexpected placeholders of `shell.skip`: the English words have no `a`',
  ],
  [
    'a plural of what is no number',
    'strip:\n  sentence: "{number, plural, other {#}}"\n',
    '2:13-2:42: Unexpected placeholders of `strip.sentence`: the English words have no `number`',
  ],
  [
    'a tag that is missing',
    'figures:\n  voicesText: a\n',
    '2:15-2:16: Unexpected placeholders of `figures.voicesText`: `link` is missing',
  ],
  ['a list', '- a\n', '1:1-2:1: Settings cannot be read: it is not a list of keys and values'],
  [
    'broken YAML',
    'shell:\n  skip: "a\n',
    '2:9: Settings cannot be read: a quotation mark is not closed',
  ],
] as const)
  test(`reported: ${what}`, () => {
    const { messages, words } = read(source);
    assert.deepEqual(messages, [`content/words.fr.yaml:${message}`]);
    assert.deepEqual(words, {});
  });

test('an empty file has no words and no mistakes', () =>
  assert.deepEqual(read('# later\n'), { words: {}, messages: [] }));

test('what a language of the site lacks is named once; words of another language are not shown', () => {
  const site = (languages: string): Record<string, string> => ({
    'content/site.yaml': `title: A\ncontributors: B\nlicences: {text: {name: C, url: "https://example.org/"}}\nlanguages: ${languages}\n`,
  });
  const part = { 'content/words.fr.yaml': 'shell: {skip: a}\n' };
  const said = (files: Record<string, string>): string[] =>
    messagesOf(contentFiles(files)).map(String);
  assert.deepEqual(said({ ...site('[fr]') }), [
    'content/site.yaml:1:1: No words of the interface in `fr`',
  ]);
  const keys = messageKeys.filter((key) => key !== 'shell.skip');
  assert.deepEqual(said({ ...site('[fr, en]'), ...part }), [
    `content/words.fr.yaml:1:1: Missing words in \`fr\`: ${keys
      .slice(0, 5)
      .map((key) => `\`${key}\``)
      .join(', ')} and ${keys.length - 5} more`,
  ]);
  const [message = '', ...others] = said({ ...site('[en, fr]'), ...part });
  assert.match(message, /Missing words in `fr`/);
  assert.deepEqual(others, []);
  assert.deepEqual(said({ ...site('[en]'), ...part }), [
    'content/words.fr.yaml:1:1: Words in `fr` are not shown, expected those of a language in `languages` of `content/site.yaml`: `en`',
  ]);
  assert.deepEqual(said({ ...site('[en-AU]') }), []);
});

test('a whole catalogue lacks nothing', () => {
  const file = new VFile({ path: 'content/words.cy.yaml', value: allWords() });
  checkWords([{ kind: { kind: 'words', lang: 'cy' }, file }], { languages: ['cy'] }, file);
  assert.deepEqual(file.messages.map(String), []);
});

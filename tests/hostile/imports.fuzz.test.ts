/**
 * What comes from elsewhere: files for a new case, sources, links with an assignment, the words
 * behind a command.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { VFile } from 'vfile';
import { readOptions } from '../../src/cli/commands/check/options.ts';
import { readAssignment } from '../../src/site/teach/assignment/read.ts';
import { writeAssignment } from '../../src/site/teach/assignment/write.ts';
import { createFormatter } from '../../src/core/citations/formatter.ts';
import { readReferences } from '../../src/core/citations/read-references.ts';
import { buildLibrary } from '../../src/core/library/build-library.ts';
import { newCase } from '../../src/import/new-case.ts';
import { routes } from '../../src/site/addresses/routes.ts';
import { contentFile, contentFiles, sha256 } from '../unit/support/content.ts';
import { fc } from '../unit/support/properties.ts';
import { check, tally } from './support/fuzz.ts';
import { harmless, harmlessLibrary, placed } from './support/inspect.ts';
import { addresses, payloads } from './support/payloads.ts';
import { receivedTexts } from './support/received.ts';
import { edits, mutate, wild } from './support/wild.ts';

suite('fuzz: what comes from elsewhere', { concurrency: 1 }, () => {
  test('sources of any shape: read, formatted, never with an element of theirs', async () => {
    const field = fc.oneof(fc.constantFrom(...payloads), wild, fc.string());
    const item = fc.record(
      {
        id: fc.oneof(
          fc.constantFrom('__proto__', 'constructor', 'toString', 'a', 'b'),
          fc.string(),
        ),
        type: fc.constantFrom('book', 'report', 'webpage', '__proto__', 'nothing'),
        title: field,
        publisher: field,
        author: fc.array(fc.record({ family: field, given: field }, { requiredKeys: [] }), {
          maxLength: 2,
        }),
        issued: fc.oneof(
          fc.record({
            'date-parts': fc.array(
              fc.array(fc.oneof(fc.integer(), fc.string()), { maxLength: 3 }),
              { maxLength: 3 },
            ),
          }),
          fc.record({ literal: field }),
          fc.record({ raw: field }),
        ),
        URL: fc.oneof(fc.constantFrom(...addresses), fc.webUrl()),
        note: field,
        language: field,
        keyword: field,
      },
      { requiredKeys: ['id', 'type', 'title'] },
    );
    await check(0.06, fc.array(item, { maxLength: 3 }), (items) => {
      const file = new VFile({
        path: 'content/references.json',
        value: JSON.stringify(items, undefined, 2),
      });
      const { references } = readReferences(file);
      placed([file]);
      const { bibliography, cite } = createFormatter(references);
      for (const { html } of bibliography) harmless(html);
      for (const id of references.keys()) assert.equal(typeof cite({ id }), 'string');
    });
  });

  test('the fragment of an assignment: a choice of what there is, or none', async () => {
    const known = {
      lenses: ['sourcing', 'language'],
      slugs: ['a', 'constructor', '__proto__', 'b,c'],
    };
    const fragment = fc.oneof(
      wild,
      wild.map((text) => `#only=${text}`),
      fc
        .array(fc.oneof(fc.constantFrom(...known.slugs), wild))
        .map((list) => `#only=${list.join(',')}`),
    );
    await check(0.05, fragment, (text) => {
      const read = readAssignment(text, known);
      if (read?.kind === 'notes') {
        assert.ok(read.slugs.every((slug) => known.slugs.includes(slug)));
        assert.deepEqual(readAssignment(writeAssignment(read), known), read);
      }
    });
  });

  test('a file for a new case: a case that keeps every rule, or a message that says what to do', async () => {
    const text = fc.oneof(
      fc
        .tuple(fc.constantFrom(...receivedTexts), edits)
        .map(([received, list]) => mutate(received, list)),
      fc
        .tuple(fc.constantFrom(...receivedTexts), wild)
        .map(([received, words]) => received.replaceAll('bench', () => words)),
      wild,
    );
    const bytes = fc.oneof(
      { weight: 8, arbitrary: text.map((words) => new TextEncoder().encode(words)) },
      {
        weight: 1,
        arbitrary: text.map((words) =>
          Uint8Array.from(words, (letter) => letter.charCodeAt(0) & 255),
        ),
      },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
    );
    const input = fc.record(
      {
        name: fc.constantFrom('text.txt', 'page.html', '../../x.htm', ''),
        bytes,
        id: fc.option(
          fc.oneof(fc.constantFrom('new-bench', 'con', '..', 'a/b', '__proto__'), fc.string()),
          {
            nil: undefined,
            freq: 3,
          },
        ),
        title: fc.option(fc.oneof(wild, fc.constantFrom('Council', '(', '\\')), {
          nil: undefined,
          freq: 5,
        }),
        encoding: fc.option(
          fc.constantFrom(
            'utf-8',
            'utf-16le',
            'windows-1251',
            'shift_jis',
            'x-user-defined',
            'none',
          ),
          {
            nil: undefined,
            freq: 4,
          },
        ),
      },
      { requiredKeys: ['name', 'bytes'] },
    );
    const seen = { made: 0, refused: 0 };
    await check(0.12, input, (given) => {
      const made = newCase({ ...given, today: '2026-11-26' }, sha256);
      seen['problem' in made ? 'refused' : 'made'] += 1;
      if ('problem' in made) {
        for (const words of [made.problem, made.advice]) assert.match(words, /\S/);
        assert.doesNotMatch(made.problem.replace(/`[^`]*`/g, ''), /undefined|\[object/);
        return;
      }
      assert.match(made.id, /^[\p{Ll}\p{Lo}\p{M}\p{N}-]+$/u);
      const added = Object.entries(made.files).map(([name, file]) =>
        contentFile(`content/cases/${made.id}/${name}`, file),
      );
      const { library, files } = buildLibrary([...contentFiles(), ...added], routes);
      const wrong = files.flatMap((file) => file.messages.filter(({ fatal }) => fatal));
      assert.deepEqual(wrong.map(String), []);
      harmlessLibrary(library);
      placed(files);
    });
    assert.ok(seen.made > 0 && seen.refused > 0, JSON.stringify(seen));
  });

  test('the words behind `npm run check`: options, or what is wrong with them', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        '--format',
        '--format=json',
        '--fix',
        '--dry-run',
        '--',
        '-h',
        '--root',
        '--__proto__',
        '-',
        '--format=',
      ),
      wild,
    );
    await check(0.02, fc.array(word, { maxLength: 5 }), (words) => {
      const asked = readOptions(words, '.');
      if ('problem' in asked) assert.match(asked.problem, /\S/);
      else assert.match(asked.format, /^(text|json|sarif|github)$/);
    });
  });

  tally('what comes from elsewhere');
});

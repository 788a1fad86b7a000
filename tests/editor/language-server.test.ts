import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createBufferChecker } from '../../src/editor/check-buffer.ts';
import { inCase } from '../unit/support/content.ts';
import { applyEdits, type Diagnostic, startServer, textIn } from './support/client.ts';
import { client, commentary, only, project, valid, wrong } from './support/session.ts';

suite('a wrong quote', () => {
  const text = wrong(commentary, 'a step hailed by **planners**', 'a step praised by **planners**');

  test('is underlined from its first to its last letter, with rule, severity and advice', async () => {
    const diagnostic = only(await client.write(commentary, text));
    assert.equal(
      textIn(text, diagnostic.range),
      '> a step praised by **planners** as a quiet revolution',
    );
    assert.deepEqual(diagnostic.range, {
      start: { line: 7, character: 0 },
      end: { line: 7, character: 54 },
    });
    assert.equal(diagnostic.code, 'quote-not-found');
    assert.equal(diagnostic.source, 'second-reading');
    assert.equal(diagnostic.severity, 1);
    assert.match(
      diagnostic.message,
      /^Quote not found in the article: `a step praised by planners as a quiet revolution`\n/,
    );
    assert.match(
      diagnostic.message,
      /article: a step \[hailed\] by planners as a quiet revolution/,
    );
  });

  test('is gone when the quote is right', async () => {
    assert.deepEqual(await client.write(commentary, valid(commentary)), []);
  });
});

suite('what the check says, the editor says', () => {
  test('an unknown tag: did you mean', async () => {
    const text = wrong(commentary, '#both-sides-heard', '#both-side-heard');
    const diagnostic = only(await client.write(commentary, text));
    assert.equal(diagnostic.code, 'tag-unknown');
    assert.equal(textIn(text, diagnostic.range), '#both-side-heard');
    assert.match(diagnostic.message, /Did you mean `#both-sides-heard`\?/);
  });

  test('an unknown key of the front matter is underlined as a whole', async () => {
    const path = 'content/glossary/terms/lamp-post.md';
    const text = wrong(path, 'kind: history', 'kinds: history');
    const diagnostics = await client.write(path, text);
    const unknown = only(diagnostics);
    assert.equal(unknown.code, 'front-matter-unknown');
    assert.equal(textIn(text, unknown.range), 'kinds');
    assert.deepEqual(unknown.range.start, { line: 3, character: 0 });
  });

  test('a warning is one', async () => {
    const text = wrong(
      commentary,
      'number, so a reader cannot tell how large it is. Still, one sentence holds both, and',
      'number.',
    );
    const shorter = text.replace(
      'The item gives room to people who miss the bench as well as to people who do not.',
      '',
    );
    const diagnostic = only(await client.write(commentary, shorter));
    assert.equal(diagnostic.code, 'note-length');
    assert.equal(diagnostic.severity, 2);
  });

  test('Windows line ends and letters beyond the basic plane do not move the underline', async () => {
    const text = wrong(commentary, '#both-sides-heard', '#both-side-heard')
      .replace('## Two sides', '## 🪑 Two sides')
      .replaceAll('\n', '\r\n');
    const diagnostic = only(await client.write(commentary, text));
    assert.equal(textIn(text.replaceAll('\r\n', '\n'), diagnostic.range), '#both-side-heard');
  });

  test('a file outside content/ gets nothing, whatever it says', async () => {
    assert.deepEqual(
      await client.write('README.md', '> not a quote\n#no-tag\n\n<b>HTML</b>\n'),
      [],
    );
  });

  test('a file that the format does not know', async () => {
    assert.equal(
      only(await client.write(inCase('comentary.md'), '# Hello\n')).code,
      'file-unexpected',
    );
  });

  test('a long case has no mistakes, and a wrong quote in it is found, with settings like the repository’s', async () => {
    const root = fileURLToPath(new URL('../sites/towns/', import.meta.url));
    const own = await startServer(root);
    try {
      const path = 'content/cases/ferry/commentary.md';
      const text = readFileSync(join(root, path), 'utf8');
      assert.deepEqual(await own.write(path, text), []);
      const quote = '> has been hailed by **transport experts** as a';
      assert.ok(text.includes(quote));
      const mistypedQuote = quote.replace('transport', 'transprot');
      const broken = text.replace(quote, mistypedQuote);
      const diagnostic = only(await own.write(path, broken));
      assert.equal(diagnostic.code, 'quote-not-found');
      assert.equal(textIn(broken, diagnostic.range), mistypedQuote);
      const [fix] = await own.quickFixes(path, [diagnostic]);
      assert.equal(applyEdits(broken, fix?.edits ?? []), text);
    } finally {
      own.close();
    }
  });

  test('the repository has such settings', async () => {
    const own = await startServer(fileURLToPath(new URL('../../', import.meta.url)));
    try {
      const said = await own.write('content/glossary/Not_a_section.md', 'Words.\n');
      assert.equal(only(said).code, 'file-unexpected');
    } finally {
      own.close();
    }
  });
});

suite('other files', () => {
  test('count as they are on disk, and are read again when they are saved', async () => {
    const text = wrong(commentary, '#both-sides-heard', '#square-heard');
    assert.equal(only(await client.write(commentary, text)).code, 'tag-unknown');
    project.save(
      'content/techniques/square-heard.md',
      valid('content/techniques/both-sides-heard.md'),
    );
    assert.deepEqual(await client.write(commentary, `${text}\n`), []);
    project.save('content/techniques/square-heard.md', undefined);
    assert.equal(only(await client.write(commentary, text)).code, 'tag-unknown');
    await client.write(commentary, valid(commentary));
  });

  test('mistakes that an edit makes in them are reported at the edit', async () => {
    const path = inCase('article.md');
    assert.deepEqual(await client.write(path, valid(path)), []);
    const text = wrong(path, 'a respected planner', 'a respected planer');
    const diagnostics = await client.write(path, text);
    const elsewhere = diagnostics.find(({ code }) => code === 'mistakes-elsewhere') as Diagnostic;
    assert.ok(diagnostics.some(({ code }) => code === 'text-differs'));
    assert.equal(elsewhere.severity, 2);
    assert.match(
      elsewhere.message,
      /^Since you opened this file, your changes have made a mistake in another file\n/,
    );
    assert.match(
      elsewhere.message,
      /content\/cases\/bench\/voices\.md:7:1 Quote not found in the article/,
    );
    assert.match(textIn(text, elsewhere.range), /^Mary Dunn, a respected planer/);
    assert.deepEqual(await client.write(path, valid(path)), []);
  });

  test('mistakes that were there before are not told', async () => {
    project.save(inCase('wording.md'), wrong(inCase('wording.md'), '**removal**', '**removing**'));
    const path = 'content/pages/about.md';
    assert.deepEqual(await client.write(path, valid(path)), []);
    assert.deepEqual(await client.write(path, valid(path).replace('prose', 'words')), []);
    project.save(inCase('wording.md'), valid(inCase('wording.md')));
  });
});

test('formatting changes nothing: tags, quotes and citations stay as they were written', async () => {
  const text = `${valid(commentary)}\n* an odd  list\n`;
  await client.write(commentary, text);
  assert.equal(await client.format(commentary), null);
  await client.write(commentary, valid(commentary));
});

test('of many keystrokes in a row the last one counts', async () => {
  const texts = Array.from(
    { length: 20 },
    (_, index) => `${valid(commentary)}\n${'x'.repeat(index)}\n`,
  );
  const last = wrong(commentary, '**planners**', '**planner**');
  const answers = [];
  for (const text of [...texts, last]) {
    answers.push(client.write(commentary, text));
    await setTimeout(10); // quicker than any hand; at once, the server's own reading of its settings may change their order
  }
  assert.equal(only((await Promise.all(answers)).at(-1) ?? []).code, 'quote-not-found');
  await client.write(commentary, valid(commentary));
});

test('texts that wait for being checked are checked once, as the last of them', async () => {
  const check = createBufferChecker(project.root);
  const last = wrong(commentary, '**planners**', '**planner**');
  const answers = await Promise.all(
    [valid(commentary), `${valid(commentary)}\nx\n`, last].map((text) => check(commentary, text)),
  );
  assert.deepEqual(
    answers[2]?.map(({ ruleId }) => ruleId),
    ['quote-not-found'],
  );
  assert.equal(answers[0], answers[2]);
  assert.equal(answers[1], answers[2]);
});

test('an editor whose Node.js does not read TypeScript shows the same', async () => {
  const own = await startServer(project.root, ['--no-experimental-strip-types']);
  try {
    const diagnostic = only(
      await own.write(commentary, wrong(commentary, '**planners**', '**planner**')),
    );
    assert.equal(diagnostic.code, 'quote-not-found');
  } finally {
    own.close();
  }
});

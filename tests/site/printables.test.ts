import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Element } from 'hast';
import { dist, elements, hasClass, projectRoot, siteFolder } from './support/dist.ts';
import { docxWords, openDocx, paragraphs, wordsOf } from './support/docx.ts';
import {
  assertArticle,
  cases,
  chrome,
  file,
  joined,
  library,
  main,
  pageWords,
  parts,
  sourceLines,
} from './support/papers.ts';

for (const caseId of cases) {
  test(`${caseId}: the worksheet to edit has the words of its page`, () => {
    const path = file(caseId, 'worksheet.docx');
    assert.equal(
      docxWords(path, ['Fields', 'SentenceNumber']),
      pageWords(main(caseId, 'worksheet')),
    );
    assertArticle(caseId, docxWords(path, ['SentenceNumber']), path);
    const numbers = paragraphs(path).flatMap(({ runs }) =>
      runs.filter(({ style }) => style === 'SentenceNumber'),
    );
    assert.deepEqual(
      numbers.map(({ words }) => Number(words)),
      numbers.map((_, index) => index + 1),
    );
    const lines = paragraphs(path).filter(({ style }) => style.startsWith('AnswerLine'));
    const rooms = parts(main(caseId, 'worksheet'), 'answer').flatMap(({ children }) => children);
    assert.equal(lines.length, rooms.length, 'as many lines to write on');
  });

  test(`${caseId}: the quiz to edit has the words of its page, and no option looks right`, () => {
    const path = file(caseId, 'quiz.docx');
    assert.equal(
      docxWords(path, ['Fields', 'QuestionNumber']),
      pageWords(main(caseId, 'quiz'), [...chrome, 'letter']),
    );
    const options = paragraphs(path).filter(({ style }) => style.startsWith('Option'));
    const shapes = options.map(({ shape }) =>
      shape.replace(/<w:numId [^>]*>|<w:pStyle [^>]*>/g, ''),
    );
    assert.equal(new Set(shapes).size, 1);
  });

  test(`${caseId}: the annotated article to edit has the words of its page, in order`, () => {
    const path = file(caseId, 'handout.docx');
    const page = main(caseId, 'handout');
    const all = paragraphs(path);
    const article = all.filter(({ style }) => style === 'Title' || style.startsWith('Sentence'));
    const blocks = parts(page, 'block').map(
      (block) => block.children.find((child) => child.type === 'element') as Element,
    );
    assert.equal(wordsOf(article, ['SentenceNumber', 'NoteNumber']), joined(blocks));
    assertArticle(caseId, wordsOf(article, ['SentenceNumber', 'NoteNumber']), path);
    const notes = all.filter(({ style }) => ['NoteTitle', 'Remark', 'Note'].includes(style));
    assert.equal(wordsOf(notes), joined(parts(page, 'handout-note')));
    const titles = elements(page, (node) => hasClass(node, 'title'));
    assert.equal(all.filter(({ style }) => style === 'NoteTitle').length, titles.length);
    const cited =
      library.cases
        .find(({ id }) => id === caseId)
        ?.citations.filter(
          ({ container }) => container.kind === 'layer' && container.layer === 'commentary',
        ) ?? [];
    const sources = all.filter(({ style }) => style === 'Source');
    assert.equal(sources.length, new Set(cited.map(({ reference }) => reference)).size);
    assert.deepEqual(
      sources.map((source) => wordsOf([source])),
      sourceLines(page),
    );
  });

  test(`${caseId}: the cards to edit have the words of their page, two in a row, and the sources of each`, () => {
    const path = file(caseId, 'cards.docx');
    assert.equal(
      docxWords(path),
      pageWords(main(caseId, 'evidence'), [...chrome, 'lesson-header']),
    );
    const xml = openDocx(path).get('word/document.xml') ?? '';
    const cards = parts(main(caseId, 'evidence'), 'evidence-card').length;
    assert.equal(xml.match(/<w:tr[ >]/g)?.length, Math.ceil(cards / 2));
    assert.equal(xml.match(/<w:tc[ >]/g)?.length, 2 * Math.ceil(cards / 2));
    assert.equal(
      xml.match(/<w:cantSplit/g)?.length,
      Math.ceil(cards / 2),
      'no card is torn apart by the end of a sheet',
    );
    const cited = library.cases
      .find(({ id }) => id === caseId)
      ?.citations.flatMap(({ container, reference }) =>
        container.kind === 'lesson' && container.part === 'evidence'
          ? [`${container.slug} ${reference}`]
          : [],
      );
    const sources = paragraphs(path).filter(({ style }) => style === 'Source');
    assert.equal(sources.length, new Set(cited).size);
  });

  test(`${caseId}: the key to edit has the words of the key and of the questions to talk about`, () => {
    assert.equal(
      docxWords(file(caseId, 'key.docx'), ['QuestionNumber']),
      `${pageWords(main(caseId, 'key'))} ${pageWords(main(caseId, 'questions'))}`,
    );
    const path = file(caseId, 'key.docx');
    const headings = paragraphs(path).filter(({ style }) => style === 'Heading1');
    assert.ok(headings.some((heading) => wordsOf([heading]) === 'Questions to talk about'));
    const cited =
      library.cases
        .find(({ id }) => id === caseId)
        ?.citations.filter(
          ({ container }) =>
            container.kind === 'lesson' && /^(key|quiz|questions)$/.test(container.part),
        ) ?? [];
    const sources = paragraphs(path).filter(({ style }) => style === 'Source');
    assert.equal(
      new Set(sources.map((source) => wordsOf([source]))).size,
      new Set(cited.map(({ reference }) => reference)).size,
    );
  });

  test(`${caseId}: each document ends in the licence of its words`, () => {
    for (const name of ['worksheet', 'quiz', 'cards', 'handout', 'key']) {
      const last = paragraphs(file(caseId, `${name}.docx`)).at(-1);
      assert.match(last ? wordsOf([last]) : '', /CC BY 4\.0/, name);
    }
  });

  test(`${caseId}: words in Cyrillic letters are marked with their language, in named styles`, () => {
    for (const name of ['worksheet.docx', 'quiz.docx', 'cards.docx', 'handout.docx', 'key.docx']) {
      const path = file(caseId, name);
      const styles = openDocx(path).get('word/styles.xml') ?? '';
      for (const { style, runs } of paragraphs(path)) {
        assert.ok(styles.includes(`w:styleId="${style}"`), `${name}: ${style}`);
        for (const { lang = '', words } of runs)
          if (/\p{Script=Cyrillic}{3}/u.test(words))
            assert.match(lang, /^(uk-UA|ru-RU|bg-BG)$/, words);
      }
      assert.match(openDocx(path).get('docProps/core.xml') ?? '', /<dc:language>en-GB</);
    }
  });

  test(`${caseId}: LibreOffice opens the documents and finds the same words`, (context) => {
    if (spawnSync('soffice', ['--version']).error)
      return context.skip('LibreOffice is not on this machine');
    const out = mkdtempSync(join(tmpdir(), 'second-reading-docx-'));
    after(() => rmSync(out, { recursive: true, force: true }));
    const names = ['worksheet', 'quiz', 'cards', 'handout', 'key'];
    const paths = names.map((name) => join(dist, file(caseId, `${name}.docx`)));
    const profile = `-env:UserInstallation=file://${join(out, 'profile').replaceAll('\\', '/')}`;
    const office = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      out,
      ...paths,
    ]);
    assert.equal(office.status, 0, String(office.stderr));
    for (const name of names) {
      const listed = readFileSync(join(out, `${name}.txt`), 'utf8').replace(
        /^\s*(?:•|[A-H]\.)\s/gm,
        '',
      );
      assert.equal(
        listed.replace(/[\s\ufeff]+/g, ' ').trim(),
        docxWords(file(caseId, `${name}.docx`)),
        name,
      );
    }
  });
}

test('each document is made again byte for byte, in another time zone too', () => {
  const copy = mkdtempSync(join(tmpdir(), 'second-reading-documents-'));
  after(() => rmSync(copy, { recursive: true, force: true }));
  const isDocument = (path: string): boolean => path.endsWith('.docx');
  cpSync(dist, copy, { recursive: true, filter: (path) => !isDocument(path) });
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'src/cli/after-astro/documents.ts'), copy],
    { cwd: siteFolder, encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Auckland' } },
  );
  assert.equal(status, 0, stderr);
  const built = globSync('cases/*/downloads/*.docx', { cwd: dist });
  assert.ok(built.length >= 5 * cases.length);
  for (const path of built)
    assert.ok(readFileSync(join(copy, path)).equals(readFileSync(join(dist, path))), path);
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { readContent } from '../../src/collections/read-content.ts';
import { buildLibrary } from '../../src/core/library/build-library.ts';
import { flatten } from '../../src/core/text/flatten.ts';
import { languageFinder, withRegion } from '../../src/site/docx/languages.ts';
import { routes } from '../../src/site/routes.ts';
import { dist, elements, hasClass, projectRoot, sourceSentences, tree } from './support/dist.ts';
import { docxWords, openDocx, paragraphs, wordsOf } from './support/docx.ts';

const cases = globSync('cases/*/teach/worksheet/index.html', { cwd: dist }).map((path) => path.split(/[/\\]/)[1] ?? '');
const { library } = buildLibrary(await readContent(projectRoot), routes);
const file = (caseId: string, name: string): string => `cases/${caseId}/downloads/${name}`;
const main = (caseId: string, part: string): Element =>
  elements(tree(`cases/${caseId}/teach/${part}/index.html`), (node) => hasClass(node, 'lesson'))[0] as Element;

/** What a page has that a document does not: the way there, lines for names, the foot, letters of options that a list makes. */
const chrome = ['kicker', 'on-screen', 'name-line', 'colophon', 'feedback', 'quiz-end', 'answer-key', 's-number', 'jump'];

/** The words of a page or a part of it, without elements of some classes. */
function pageWords(node: Nodes, without: readonly string[] = chrome): string {
  const copy = (from: Nodes): Nodes =>
    'children' in from
      ? ({
          ...from,
          children: from.children
            .filter((child) => child.type !== 'element' || !without.some((name) => hasClass(child, name)))
            .map((child) => copy(child as Nodes)),
        } as Nodes)
      : from;
  return flatten(copy(node)).value;
}
const parts = (node: Nodes, ...classes: string[]): Element[] =>
  elements(node, (element) => classes.some((name) => hasClass(element, name)));
const joined = (nodes: Element[]): string => nodes.map((node) => pageWords(node)).join(' ');
const isBlockquote = ({ tagName }: Element): boolean => tagName === 'blockquote';

/** Only letters: what is left of a text whatever its lines, numbers and notes. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}]/gu, '');

/** Asserts that a text has all sentences of a case's article, in order. */
function assertArticle(caseId: string, text: string, from: string): void {
  let at = 0;
  const whole = letters(text);
  for (const sentence of sourceSentences(caseId).flatMap((line) => line.match(/.+?[.?!]['"]?(?=\s+\p{Lu}|$)|.+$/gu) ?? [])) {
    const found = whole.indexOf(letters(sentence), at);
    assert.ok(found >= 0, `${from}: ${sentence}`);
    at = found + letters(sentence).length;
  }
}

test('there is a lesson to test', () => assert.ok(cases.length > 0));

for (const caseId of cases) {
  test(`${caseId}: the worksheet to edit has the words of its page`, () => {
    const path = file(caseId, 'worksheet.docx');
    assert.equal(docxWords(path, ['Fields', 'Small', 'SentenceNumber']), pageWords(main(caseId, 'worksheet')));
    assertArticle(caseId, docxWords(path, ['SentenceNumber']), path);
    const numbers = paragraphs(path).flatMap(({ runs }) => runs.filter(({ style }) => style === 'SentenceNumber'));
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
      docxWords(path, ['Fields', 'Subtitle', 'QuestionNumber']),
      pageWords(main(caseId, 'quiz'), [...chrome, 'letter']),
    );
    const options = paragraphs(path).filter(({ style }) => style.startsWith('Option'));
    const shapes = options.map(({ shape }) => shape.replace(/<w:numId [^>]*>|<w:pStyle [^>]*>/g, ''));
    assert.equal(new Set(shapes).size, 1);
  });

  test(`${caseId}: the annotated article to edit has the words of its page, in order`, () => {
    const path = file(caseId, 'handout.docx');
    const page = main(caseId, 'handout');
    const all = paragraphs(path);
    const article = all.filter(({ style }) => style === 'Title' || style.startsWith('Sentence'));
    const blocks = parts(page, 'block').map((block) => block.children.find((child) => child.type === 'element') as Element);
    assert.equal(wordsOf(article, ['SentenceNumber', 'NoteNumber']), joined(blocks));
    assertArticle(caseId, wordsOf(article, ['SentenceNumber', 'NoteNumber']), path);
    const notes = all.filter(({ style }) => ['NoteTitle', 'Remark', 'Note'].includes(style));
    assert.equal(wordsOf(notes), joined(parts(page, 'handout-note')));
    const titles = elements(page, (node) => hasClass(node, 'title'));
    assert.equal(all.filter(({ style }) => style === 'NoteTitle').length, titles.length);
    const cited = library.cases.find(({ id }) => id === caseId)?.citations.filter(({ place }) => place.kind === 'note') ?? [];
    const sources = all.filter(({ style }) => style === 'Source');
    assert.equal(sources.length, new Set(cited.map(({ reference }) => reference)).size);
  });

  test(`${caseId}: the key to edit has the words of the key and of the questions to talk about`, () => {
    const path = file(caseId, 'key.docx');
    const all = paragraphs(path);
    const start = (heading: string): number => all.findIndex((item) => item.style === 'Heading1' && wordsOf([item]) === heading);
    const questions = start('Questions to talk about');
    const cites =
      library.cases
        .find(({ id }) => id === caseId)
        ?.citations.some(({ place }) => place.kind === 'layer' && /^lesson\/(key|quiz|questions)$/.test(place.layer)) ?? false;
    const sources = cites ? start('Sources') : all.length;
    assert.ok(questions > 0 && sources > questions);
    const key = all.slice(0, questions).filter(({ style }) => style !== 'Quote');
    assert.equal(wordsOf(key, ['QuestionNumber']), pageWords(withoutQuotes(main(caseId, 'key'))));
    assert.equal(wordsOf(all.slice(questions + 1, sources)), joined(parts(main(caseId, 'questions'), 'level')));
  });

  test(`${caseId}: what students edit holds no answer, no reason and no note for teachers`, () => {
    const secret = [
      ...parts(main(caseId, 'key'), 'listen'),
      ...parts(main(caseId, 'questions'), 'listen'),
      ...parts(main(caseId, 'key'), 'prose').flatMap((node) =>
        elements(node, ({ tagName }) => tagName === 'p' || tagName === 'li'),
      ),
    ]
      .map((node) => letters(pageWords(node)))
      .filter((words) => words.length > 40);
    assert.ok(secret.length > 3);
    const answers = letters(docxWords(file(caseId, 'key.docx')));
    for (const words of secret) assert.ok(answers.includes(words), `the key has it: ${words}`);
    for (const name of ['worksheet.docx', 'quiz.docx', 'handout.docx']) {
      const given = letters([...openDocx(file(caseId, name)).values()].join(' ').replace(/<[^>]+>/g, ''));
      for (const words of secret) assert.ok(!given.includes(words), `${name}: ${words}`);
    }
  });

  test(`${caseId}: each document is made again byte for byte, in another time zone too`, () => {
    const names = ['worksheet.docx', 'quiz.docx', 'handout.docx', 'key.docx'];
    const script = `
      const { readContent } = await import('./src/collections/read-content.ts');
      const { buildLibrary } = await import('./src/core/library/build-library.ts');
      const { routes } = await import('./src/site/routes.ts');
      const { makeDocx } = await import('./src/site/docx/make-docx.ts');
      const { library } = buildLibrary(await readContent('.'), routes);
      const item = library.cases.find(({ id }) => id === ${JSON.stringify(caseId)});
      for (const name of ${JSON.stringify(names)}) console.log(Buffer.from(await makeDocx(name, item, library)).toString('base64'));`;
    const again = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: projectRoot,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    const built = names.map((name) => readFileSync(join(dist, file(caseId, name))).toString('base64'));
    assert.ok(again.stdout.trim().split('\n').join() === built.join(), again.stderr || 'other bytes');
  });

  test(`${caseId}: words in Cyrillic letters are marked with their language, in named styles`, () => {
    for (const name of ['worksheet.docx', 'quiz.docx', 'handout.docx', 'key.docx']) {
      const path = file(caseId, name);
      const styles = openDocx(path).get('word/styles.xml') ?? '';
      for (const { style, runs } of paragraphs(path)) {
        assert.ok(styles.includes(`w:styleId="${style}"`), `${name}: ${style}`);
        for (const { lang = '', words } of runs)
          if (/\p{Script=Cyrillic}{3}/u.test(words)) assert.match(lang, /^(uk-UA|ru-RU|bg-BG)$/, words);
      }
      assert.match(openDocx(path).get('docProps/core.xml') ?? '', /<dc:language>en-GB</);
    }
  });

  test(`${caseId}: LibreOffice opens the documents and finds the same words`, (context) => {
    if (spawnSync('soffice', ['--version']).error) return context.skip('LibreOffice is not on this machine');
    const out = mkdtempSync(join(tmpdir(), 'second-reading-docx-'));
    after(() => rmSync(out, { recursive: true, force: true }));
    const names = ['worksheet', 'quiz', 'handout', 'key'];
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
      const listed = readFileSync(join(out, `${name}.txt`), 'utf8').replace(/^\s*(?:•|[A-H]\.)\s/gm, '');
      assert.equal(listed.replace(/[\s\ufeff]+/g, ' ').trim(), docxWords(file(caseId, `${name}.docx`)), name);
    }
  });

  const pdfs = globSync(file(caseId, '*.pdf'), { cwd: dist });
  const skip = pdfs.length === 0 ? 'the site was built without PDFs' : false;

  test(`${caseId}: the PDFs have the size of their sheet, and are tagged, with title and language`, { skip }, () => {
    assert.deepEqual(
      pdfs.map((path) => basename(path)).sort(),
      ['cards', 'handout', 'key', 'quiz', 'worksheet'].flatMap((name) => [`${name}-a4.pdf`, `${name}-letter.pdf`]),
    );
    for (const path of pdfs) {
      const pdf = readFileSync(join(dist, path), 'latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box.trim().split(/\s+/).map(Number));
      assert.ok(boxes.length > 0 && boxes.length <= 15, `${path}: ${boxes.length} pages`);
      const [width, height] = path.endsWith('-a4.pdf') ? [595.28, 841.89] : [612, 792];
      for (const [left, bottom, right = 0, top = 0] of boxes) {
        assert.deepEqual([left, bottom], [0, 0]);
        assert.ok(Math.abs(right - width) < 1.5 && Math.abs(top - height) < 1.5, `${path}: ${right} by ${top} points`);
      }
      assert.match(pdf, /\/MarkInfo\s*<<[^>]*\/Marked true/, `${path} is tagged`);
      assert.match(pdf, /\/StructTreeRoot/);
      assert.match(pdf, /\/Lang \(en\)/);
      assert.match(pdf, /\/Title [(<]/);
      assert.doesNotMatch(pdf, /\/(CreationDate|ModDate)/, 'a date would make each build another');
    }
  });

  test(`${caseId}: the PDFs have all sentences of the article in order, and students' ones no answers`, { skip }, (context) => {
    if (spawnSync('pdftotext', ['-v']).error) return context.skip('pdftotext is not on this machine');
    const textOf = (path: string): string => spawnSync('pdftotext', [join(dist, path), '-'], { encoding: 'utf8' }).stdout;
    const secret = parts(main(caseId, 'key'), 'listen').map((node) => letters(pageWords(node)));
    for (const path of pdfs) {
      const text = textOf(path);
      if (/(worksheet|handout)-/.test(path)) assertArticle(caseId, text, path);
      const holds = secret.filter((words) => letters(text).includes(words));
      if (!/key-/.test(path)) assert.deepEqual(holds, [], path);
    }
    const words = letters(textOf(file(caseId, 'key-a4.pdf')));
    assert.ok(
      secret.some((reason) => words.includes(reason)),
      'the key has reasons, and they are found',
    );
  });
}

test('where no browser can be started, the site goes without PDFs and says so', () => {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-pdf-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'cases/a/teach/quiz'), { recursive: true });
  writeFileSync(join(root, 'cases/a/teach/quiz/index.html'), '<title>A</title>');
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/printables.ts', root], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM_PATH: join(root, 'no-such-browser') },
  });
  assert.equal(status, 0);
  assert.match(stdout, /^PDFs: left out, no Chromium could be started \(.*\); CHROMIUM_PATH can name one\.\n$/);
  assert.equal(existsSync(join(root, 'cases/a/downloads')), false);
});

test('Ukrainian is told from Russian: by what the content says, then by letters that only one of them has', () => {
  const find = languageFinder({
    cases: [],
    glossary: [
      { matter: { nativeNames: { uk: 'Донбас', ru: 'Донбасс' } } },
      { matter: { nativeNames: { uk: 'Мирноград', ru: 'Мирноград' } } },
    ],
  } as unknown as Parameters<typeof languageFinder>[0]);
  assert.equal(find('Донбасс'), 'ru', 'its longer name is only in Russian');
  assert.equal(find('Покровськ і Київ'), 'uk');
  assert.equal(find('вооруженных сил'), 'ru');
  assert.equal(find('Мирноград'), undefined, 'the same in both');
  assert.equal(withRegion('uk'), 'uk-UA');
});

/** A copy of a tree without quotations. */
function withoutQuotes(node: Element): Element {
  return {
    ...node,
    children: node.children
      .filter((child) => child.type !== 'element' || !isBlockquote(child))
      .map((child) => (child.type === 'element' ? withoutQuotes(child) : child)),
  };
}

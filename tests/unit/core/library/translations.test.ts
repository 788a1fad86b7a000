import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { build, contentFiles, messagesOf, shortForm, validContent } from '../../support/content.ts';

const path = 'content/cases/bench/commentary.uk.md';
const body =
  'Слово тут стоїть у множині, а названо лише одну людину. Множина робить думку спільною ще до того, як читач когось зустрів. ' +
  'У протоколі названо одного планувальника [@minutes-2026, p. 4]. Кого ще питали, і як про це можна дізнатися? ' +
  'Порівняйте з реченням, у якому ім’я є, і скажіть, що змінилося.';
const note = (quote: string): string =>
  `---\nlang: uk\nupdated: 2026-06-01\n---\n\n## Один стає багатьма\n\n> ${quote}\n\n#plural-inflation\n\n${body}\n`;
const translated = { [path]: note('a step hailed by **planners** as a quiet revolution') };

suite('the commentary in a second language', () => {
  test('has notes of its own, on the same words, beside those of the first', () => {
    const { library } = build(contentFiles(translated));
    const [item] = library.cases;
    const [translation, ...others] = item?.translations ?? [];
    assert.equal(others.length, 0);
    assert.equal(translation?.lang, 'uk');
    assert.deepEqual(
      translation?.notes.map(({ slug, anchors }) => [
        slug,
        anchors.map(({ start, end }) => item?.article.flat.value.slice(start, end)),
      ]),
      [['один-стає-багатьма', ['planners']]],
    );
    assert.ok(item?.notes.every(({ title }) => !title.includes('стає')));
    assert.equal(item?.updated, '2026-06-01');
  });

  test('is cited and used from its own page', () => {
    const { library } = build(contentFiles(translated));
    const source = library.references.find(({ id }) => id === 'minutes-2026');
    assert.ok(
      source?.citedBy.some(
        ({ container }) =>
          container.kind === 'translation' &&
          container.lang === 'uk' &&
          container.slug === 'один-стає-багатьма',
      ),
    );
  });

  test('is checked like any layer, and other layers have no second language', () => {
    const found = (files: Record<string, string | undefined>): string[] =>
      messagesOf(contentFiles(files)).map(shortForm);
    assert.deepEqual(found(translated), []);
    assert.deepEqual(found({ [path]: note('a step hailed by **planer** as') }), [
      `${path}:8:1 quote-not-found`,
    ]);
    const voices = 'content/cases/bench/voices';
    assert.match(
      found({ [`${voices}.uk.md`]: validContent[`${voices}.md`] })[0] ?? '',
      /voices\.uk\.md:.* file-unexpected$/,
    );
  });
});

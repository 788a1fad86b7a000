import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '../../../../src/core/case/case.ts';
import type { Library } from '../../../../src/core/library/model.ts';
import { evidenceCardsOf } from '../../../../src/site/teach/evidence-cards.ts';

const text = (value: string) => ({ type: 'text' as const, value });

/**
 * A case with one card, and a library with a source in Russian that this card cites and one that
 * another card cites.
 */
function caseWith(language: string): { item: Case; library: Library } {
  const cited = (slug: string, reference: string) => ({
    reference,
    container: { kind: 'lesson', caseId: 'c', part: 'evidence', slug, title: slug },
  });
  const field = (name: string, words: string) => ({ name, content: [text(words)] });
  const card = {
    slug: 'one',
    title: 'One',
    fields: [field('source', 'A'), field('language', language), field('words', '…')],
  };
  return {
    item: {
      lesson: { evidence: [card] },
      citations: [cited('one', 'a'), cited('two', 'b')],
    } as unknown as Case,
    library: {
      references: [
        { id: 'a', reference: { language: 'ru' } },
        { id: 'b', reference: { language: 'bg' } },
      ],
    } as unknown as Library,
  };
}

test('a card knows its own sources, and the language of its words from what it says', () => {
  for (const [name, lang] of [
    ['Russian', 'ru'],
    ['Bulgarian', 'bg'],
    ['English', 'en'],
    ['Klingon', undefined],
  ]) {
    const { item, library } = caseWith(name ?? '');
    const [card] = evidenceCardsOf(item, library);
    assert.equal(card?.lang, lang, name);
    assert.deepEqual(
      card?.sources.map(({ id }) => id),
      ['a'],
    );
  }
});

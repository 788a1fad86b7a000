import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteCards } from '../../../../src/site/reading-room/note-cards.ts';
import { voiceCards } from '../../../../src/site/reading-room/voice-cards.ts';
import { wordingCards } from '../../../../src/site/reading-room/wording-cards.ts';
import { build, contentFiles } from '../../support/content.ts';

const { library } = build(contentFiles());
const [item] = library.cases;
assert.ok(item);

test('each note is a card with its lens, its techniques and its neighbours', () => {
  const [first, second] = noteCards(item, library);
  assert.ok(first && second);
  assert.deepEqual([first.number, second.number], ['1', '2']);
  assert.deepEqual([first.kind, first.look], ['Sourcing', 'lens-sourcing lens-2 line-dashed']);
  assert.deepEqual(first.tags, ['plural-inflation']);
  assert.deepEqual(first.links, [
    { name: 'Plural inflation', href: '/techniques/plural-inflation/' },
  ]);
  assert.deepEqual([first.previous, first.next], [undefined, second.slug]);
  assert.deepEqual([second.previous, second.next], [first.slug, undefined]);
});

test('only an arguable note says that it is', () => {
  const [first, second] = noteCards(item, library);
  assert.match(first?.remark ?? '', /^Arguable/);
  assert.equal(second?.remark, undefined);
});

test('a core note can be told by its tags, and former addresses stay with the card', () => {
  const [first] = item.notes;
  assert.ok(first);
  const notes = [{ ...first, core: true, aliases: ['before'] }];
  const [card] = noteCards({ ...item, notes }, library);
  assert.deepEqual(card?.tags, ['plural-inflation', 'core']);
  assert.deepEqual(card?.aliases, ['before']);
});

test('the cards of a translation are its notes, in its language', () => {
  const notes = item.notes.slice(1).map((note) => ({ ...note, title: 'Двоє' }));
  const cards = noteCards(item, library, { lang: 'uk', notes } as never);
  assert.equal(cards.length, 1);
  assert.deepEqual([cards[0]?.title, cards[0]?.lang, cards[0]?.bodyLang], ['Двоє', 'uk', 'uk']);
  assert.equal(noteCards(item, library)[0]?.lang, undefined);
});

test('cards of a layer in another language than the site’s are marked with it', () => {
  const languages = { commentary: 'uk', voices: 'uk', wording: 'uk' };
  const other = { ...item, languages };
  const [note] = noteCards(other, library);
  assert.deepEqual([note?.lang, note?.bodyLang], ['uk', 'uk']);
  const author = voiceCards(other).find(({ look }) => look.includes('voice-author'));
  const voice = voiceCards(other).find(({ look }) => !look.includes('voice-author'));
  assert.deepEqual([voice?.lang, voice?.bodyLang], ['uk', 'uk']);
  assert.equal(author?.bodyLang, undefined, 'the words on the author are the site’s');
  const [word] = wordingCards(other);
  assert.deepEqual([word?.lang, word?.bodyLang], ['en', 'uk']);
});

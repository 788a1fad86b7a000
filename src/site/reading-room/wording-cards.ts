import type { Case } from '../../core/case/case.ts';
import { editAddress, type NoteCard, otherLanguage } from './note-card.ts';
import { wordingIds } from './wording-ids.ts';
import { say } from '../words/say.ts';

/** Returns the loaded words of a case as note cards, each with a choice of other words. */
export function wordingCards(item: Case): NoteCard[] {
  const inOrder = item.wording.toSorted(
    (a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0),
  );
  return inOrder.map((wording, index): NoteCard => {
    const original = item.article.flat.value.slice(
      wording.anchors[0]?.start,
      wording.anchors[0]?.end,
    );
    return {
      slug: wording.slug,
      aliases: wording.aliases,
      number: String(index + 1),
      title: wording.title,
      lang: item.article.matter.lang,
      ...otherLanguage(item.languages.wording),
      anchors: wording.anchors,
      look: 'word',
      tags: [],
      kind: say('readingRoom.times', { count: wording.anchors.length }),
      body: wording.body,
      links: [],
      edit: editAddress(item.id, 'wording', wording),
      remark: undefined,
      choice: {
        name: wordingIds.group(wording.slug),
        options: [
          {
            id: wordingIds.option(wording.slug, 0),
            label: original,
            comment: [{ type: 'text', value: say('readingRoom.asPublished') }],
          },
          ...wording.alternatives.map(({ words, comment }, at) => ({
            id: wordingIds.option(wording.slug, at + 1),
            label: words,
            comment,
          })),
        ],
      },
    };
  });
}

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Case } from '../../core/case/case.ts';
import { inLanguage } from '../../core/text/direction.ts';
import { copyWith, isElement } from '../html/tree.ts';
import { list, say, words } from '../words/say.ts';
import { languageName } from '../words/texts.ts';
import { editAddress, type NoteCard, otherLanguage } from './note-card.ts';

/** Returns the phrases of a case that came from elsewhere as note cards, in the article's order. */
export function lineageCards(item: Case): NoteCard[] {
  const inOrder = item.lineage.toSorted(
    (a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0),
  );
  return inOrder.map((phrase, index): NoteCard => {
    const languages = [...new Set(phrase.originals.map(({ lang }) => languageName(lang)))];
    return {
      slug: phrase.slug,
      aliases: phrase.aliases,
      number: String(index + 1),
      title: phrase.phrase,
      lang: item.article.matter.lang,
      ...otherLanguage(item.languages.lineage),
      anchors: phrase.anchors,
      look: 'origin',
      tags: [],
      kind: list(languages),
      body: [originals(phrase), ...phrase.body],
      links: [],
      edit: editAddress(item.id, 'lineage', phrase),
      remark: undefined,
    };
  });
}

/** The original words in their language above what they say in plain words. */
function originals({ originals, plain }: Case['lineage'][number]): ElementContent {
  const pairs = originals.map(({ lang, words: original }) => [
    h('dt', languageName(lang)),
    h('dd', { ...inLanguage(lang), className: ['original'] }, citedInOurs(original)),
  ]);
  return h('dl', { className: ['came-from'] }, [
    ...pairs.flat(),
    ...(plain.length > 0 ? [h('dt', say('lineage.plain')), h('dd', plain)] : []),
  ]);
}

/** A citation among words of another language is in the language of the site. */
function citedInOurs(nodes: readonly ElementContent[]): ElementContent[] {
  return copyWith(nodes, (node) =>
    isElement(node, 'cite')
      ? [{ ...node, properties: { ...node.properties, lang: words.lang } }]
      : undefined,
  );
}

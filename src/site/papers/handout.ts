import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Case } from '../../core/case/case.ts';
import type { Library } from '../../core/library/model.ts';
import type { NoteCard } from '../reading-room/note-card.ts';
import { noteCards } from '../reading-room/note-cards.ts';
import { curly, html } from '../html/html.ts';
import { layOut } from '../reading-room/margin.ts';
import { inNotes, sourcesOf } from '../teach/sources.ts';
import { type LanguageFinder, withRegion } from './languages.ts';
import type { PaperText } from './paper.ts';
import { sentenceParagraph } from './sentences.ts';
import { sourceList } from './sources.ts';
import { ownWords, tab } from './words.ts';

/**
 * Writes the annotated article: each sentence with its words underlined and numbered, its notes
 * below it, and the sources at the end.
 *
 * @param item the case
 * @param library the whole site
 * @param find returns the language of words
 * @returns the paper
 */
export function handoutPaper(item: Case, library: Library, find: LanguageFinder): PaperText {
  const { article } = item;
  const { lang, title } = article.matter;
  const { blocks, whole } = layOut(article, noteCards(item, library));
  const text = blocks.flatMap(({ kind, sentences }) =>
    sentences.flatMap(({ number, content, items }, index) => {
      const words = underlined(content);
      const own = items.map(({ item: card }) => note(card, find));
      const sentence = sentenceParagraph(
        { number, content: words },
        { lang, first: index === 0, wide: false },
      );
      return [
        html(kind === 'headline' ? h('h1', { lang: withRegion(lang) }, words) : sentence),
        ...own,
      ];
    }),
  );
  return {
    name: 'Annotated article',
    title: `${title}, with notes`,
    html: [
      ...text,
      ...(whole.length > 0
        ? ['<h2>On the article as a whole</h2>', ...whole.map((card) => note(card, find))]
        : []),
      sourceList(sourcesOf(item, library, inNotes)),
    ].join(''),
  };
}

function note(card: NoteCard, find: LanguageFinder): string {
  const title = h('p', { className: ['note-title'] }, [
    card.number,
    tab(),
    `${curly(card.title)} `,
    h('span', { className: ['aside'] }, card.kind),
  ]);
  const remark = card.remark ? [h('p', { className: ['remark'] }, card.remark)] : [];
  const body = [...remark, ...card.body].map((node) =>
    node.type === 'element' && node.tagName === 'p'
      ? {
          ...node,
          properties: {
            className: [
              'note',
              ...(Array.isArray(node.properties['className']) ? node.properties['className'] : []),
            ],
          },
        }
      : node,
  );
  return html(title) + ownWords(body, find);
}

/** Marks become underlines, and the links after them the numbers of their notes. */
function underlined(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'a') {
      const before = nodes[index - 1];
      const comma = before?.type === 'element' && before.tagName === 'a' ? ',\u00a0' : '';
      return [
        h('sup', { className: ['note-number'] }, `${comma}${String(node.properties['dataN'])}`),
      ];
    }
    const children = underlined(node.children);
    return node.tagName === 'mark'
      ? [h('u', children)]
      : node.tagName === 'span'
        ? children
        : [{ ...node, children }];
  });
}

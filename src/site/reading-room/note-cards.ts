import type { ElementContent } from 'hast';
import type { Case, Translation } from '../../core/case/case.ts';
import { voiceShares } from '../../core/case/voice-shares.ts';
import type { Voice } from '../../core/case/layers/voices.ts';
import type { Library } from '../../core/library/model.ts';
import { type LayerName, pathOf } from '../../core/files/paths.ts';
import type { MarginItem } from './margin.ts';
import { repository } from '../addresses/repository.ts';
import { routes } from '../addresses/routes.ts';
import { wordingIds } from './wording.ts';
import { lensNames } from '../words/texts.ts';

/** An item of the margin as a card: closed it shows number, title and kind; open, its body. */
export interface Card extends MarginItem {
  /**
   * The language of title and options, if they are words of an article, or of a note in another
   * language.
   */
  lang?: string;
  /** The language of the body, if it is not the site's. */
  bodyLang?: string;
  /** The kind of thing it is, in a word. */
  kind: string;
  body: ElementContent[];
  /** Links below the body. */
  links: { name: string; href: string }[];
  /** The address of its source, if the site has a repository. */
  edit?: string | undefined;
  /** A remark above the body. */
  remark: string | undefined;
  /** Slugs of the neighbours in the order of reading. */
  previous?: string | undefined;
  next?: string | undefined;
  /** A choice of wordings, if the card offers one. */
  choice?: { name: string; options: { id: string; label: string; comment: ElementContent[] }[] };
}

/** The notes of a case as note cards; those of a translation if one is given. */
export function noteCards(item: Case, library: Library, translation?: Translation): Card[] {
  const names = new Map(
    library.techniques.map((technique) => [technique.id, technique.matter.term]),
  );
  const { notes } = translation ?? item;
  return notes.map((note, index) => ({
    slug: note.slug,
    ...(translation ? { lang: translation.lang, bodyLang: translation.lang } : {}),
    previous: notes[index - 1]?.slug,
    next: notes[index + 1]?.slug,
    number: String(note.number),
    title: note.title,
    anchors: note.anchors,
    look: `lens-${note.lens}`,
    tags: note.techniques,
    kind: lensNames[note.lens].name,
    body: note.body,
    links: note.techniques.map((id) => ({ name: names.get(id) ?? id, href: routes.technique(id) })),
    edit: translation
      ? repository?.line(
          pathOf({ kind: 'translation', caseId: item.id, lang: translation.lang }),
          note.line,
        )
      : sourceOf(item.id, 'commentary', note),
    remark: note.arguable ? 'Arguable: trained readers may differ.' : undefined,
  }));
}

/** The line of a record in its layer's file, in the repository. */
function sourceOf(
  caseId: string,
  layer: LayerName,
  { line }: { line: number },
): string | undefined {
  return repository?.line(pathOf({ kind: 'layer', caseId, layer }), line);
}

/** The voices of a case as cards, the author's own voice included. */
export function voiceCards(item: Case): Card[] {
  const shares = voiceShares(item);
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return shares
    .map((share): Card => {
      const voice = item.voices.find(({ slug }) => slug === share.slug);
      return {
        slug: share.slug,
        number: percent(share.share),
        title: share.name,
        anchors: share.spans,
        look: voice
          ? `voice voice-${voice.kinds[0] ?? 'unnamed'} side-${voice.side}`
          : 'voice voice-author',
        tags: [],
        kind: `${share.words} words`,
        body: voice?.body ?? [],
        links: [],
        edit: voice && sourceOf(item.id, 'voices', voice),
        remark: voice
          ? describeVoice(voice)
          : 'Words that nobody in the text is said to have spoken.',
      };
    })
    .sort((a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0));
}

/** The kind of voice and whose side it speaks for, as a label. */
export function describeVoice({ kinds, side }: Pick<Voice, 'kinds' | 'side'>): string {
  const words = [...kinds.map((kind) => kindNames[kind]), sideNames[side]].join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const kindNames = {
  named: 'named',
  unnamed: 'not named',
  official: 'official',
  civilian: 'civilian',
  author: 'the author',
} as const;
const sideNames = {
  russia: 'on the Russian side',
  ukraine: 'on the Ukrainian side',
  international: 'a third party',
  none: 'side not stated',
} as const;

/** The loaded words of a case as cards, each with a choice of other words. */
export function wordingCards(item: Case): Card[] {
  const inOrder = item.wording.toSorted(
    (a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0),
  );
  return inOrder.map((wording, index): Card => {
    const original = item.article.flat.value.slice(
      wording.anchors[0]?.start,
      wording.anchors[0]?.end,
    );
    return {
      slug: wording.slug,
      number: String(index + 1),
      title: wording.title,
      lang: item.article.matter.lang,
      anchors: wording.anchors,
      look: 'word',
      tags: [],
      kind: wording.anchors.length === 1 ? 'once' : `${wording.anchors.length} times`,
      body: wording.body,
      links: [],
      edit: sourceOf(item.id, 'wording', wording),
      remark: undefined,
      choice: {
        name: wordingIds.group(wording.slug),
        options: [
          {
            id: wordingIds.option(wording.slug, 0),
            label: original,
            comment: [{ type: 'text', value: 'as published' }],
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

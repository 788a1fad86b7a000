import type { Element, ElementContent, Root } from 'hast';
import type { ArticleMatter, Section } from '../files/schemas.ts';
import type { Lineage } from './layers/lineage.ts';
import type { Note } from './layers/commentary.ts';
import type { TimelineEvent } from './layers/timeline.ts';
import type { Voice } from './layers/voices.ts';
import type { Wording } from './layers/wording.ts';
import type { LayerName } from '../files/paths.ts';
import type { Lesson } from './lesson/lesson.ts';
import type { FlatText } from '../text/flatten.ts';
import type { Span } from '../text/span.ts';

/** A sentence of an article. The headline is number 0. */
export interface Sentence extends Span {
  number: number;
}

/** The headline or a paragraph. */
export interface ArticleBlock extends Span {
  kind: 'headline' | 'paragraph';
  element: Element;
  sentences: Sentence[];
}

/** The article: its words and their shape. */
export interface Article {
  matter: ArticleMatter;
  /** The article as HTML nodes, unmarked. Never changed: views work on slices. */
  tree: Root;
  flat: FlatText;
  blocks: ArticleBlock[];
  sentences: Sentence[];
}

/** A layer's record with its body as HTML nodes. */
export type Rendered<Item> = Omit<Item, 'body'> & { body: ElementContent[] };

/** The commentary in another language than the site's. */
export interface Translation {
  /** A BCP 47 tag. */
  lang: string;
  notes: Rendered<Note>[];
}

/** An alternative wording, rendered. */
export interface Alternative {
  words: string;
  comment: ElementContent[];
}

/** Everything about one case study: the model that pages and exports read. */
export interface Case {
  id: string;
  article: Article;
  notes: Rendered<Note>[];
  /** In the order of their language tags. */
  translations: Translation[];
  voices: Rendered<Voice>[];
  wording: (Omit<Rendered<Wording>, 'alternatives'> & { alternatives: Alternative[] })[];
  timeline: Rendered<TimelineEvent>[];
  lineage: (Omit<Rendered<Lineage>, 'originals' | 'plain'> & {
    originals: { lang: string; words: ElementContent[] }[];
    plain: ElementContent[];
  })[];
  /** The nodes before the first entry of a layer. */
  preambles: Partial<
    Record<'commentary' | 'voices' | 'wording' | 'timeline' | 'lineage', ElementContent[]>
  >;
  about: { title: string; summary: string; body: ElementContent[] } | undefined;
  /** The teaching unit, if there is one. */
  lesson: Lesson | undefined;
  /** The `updated` date of each layer that has one. */
  revised: Partial<Record<LayerName, string>>;
  /** The latest of them. */
  updated: string | undefined;
  uses: CaseUse[];
  citations: CaseCitation[];
}

/** A glossary name used in a case, with the words around it. */
export interface CaseUse {
  section: Section;
  slug: string;
  words: string;
  before: string;
  after: string;
  place: UseTarget;
}

/** A use of something: the page and part in which it occurs. */
export type UseTarget =
  | { kind: 'article'; caseId: string; sentence: number; anchor: string }
  | { kind: 'note'; caseId: string; slug: string; title: string }
  | { kind: 'layer'; caseId: string; layer: string; slug: string; title: string }
  | { kind: 'entry'; section: Section; slug: string; title: string }
  | { kind: 'technique'; id: string; title: string }
  | { kind: 'page'; name: string; title: string };

/** A source cited somewhere. */
export interface CaseCitation {
  reference: string;
  place: UseTarget;
}

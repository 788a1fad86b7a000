import type { Element, ElementContent, Root } from 'hast';
import type { ArticleMatter, Section } from '../files/schemas.ts';
import type { LayerName, LayerRecords } from './layers/layers.ts';
import type { Vocabulary } from '../files/vocabulary.ts';
import type { Container } from './container.ts';
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

/** The commentary in another language than the site's. */
export interface Translation {
  /** A BCP 47 tag. */
  lang: string;
  notes: LayerRecords['notes'];
}

/** Everything about one case study: the model that pages and exports read. */
export interface Case extends LayerRecords {
  id: string;
  article: Article;
  /** The words that it has for its subject. */
  vocabulary: Vocabulary;
  /** In the order of their language tags. */
  translations: Translation[];
  /** The nodes before the first entry of a layer. */
  preambles: Partial<Record<LayerName, ElementContent[]>>;
  about: { title: string; summary: string; body: ElementContent[] } | undefined;
  /** The teaching unit, if there is one. */
  lesson: Lesson | undefined;
  /** The language that each layer says it is written in. */
  languages: Partial<Record<LayerName, string>>;
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
  before: ElementContent[];
  after: ElementContent[];
  container: Container;
}

/** A citation of a source. */
export interface CaseCitation {
  reference: string;
  container: Container;
}

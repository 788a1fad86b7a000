import type { ElementContent } from 'hast';
import type { Span } from '../../text/span.ts';
import type { LessonName, LessonPageName } from '../../files/lesson-parts.ts';

/** A part of a lesson that is prose. */
export interface LessonPage {
  name: LessonPageName;
  title: string;
  summary: string;
  body: ElementContent[];
}

/** A quiz question. */
export interface QuizItem {
  slug: string;
  question: string;
  anchors: Span[];
  /** The words that it is about. */
  quotes: string[];
  technique: string | undefined;
  options: { words: string; isRight: boolean }[];
  /** Why the right option is right. */
  rationale: ElementContent[];
}

/**
 * The levels of thinking that a discussion question can ask for (Anderson and Krathwohl's revision
 * of Bloom's taxonomy).
 */
export const thinkingLevels = [
  'remember',
  'understand',
  'apply',
  'analyse',
  'evaluate',
  'create',
] as const;

/** One of them. */
export type ThinkingLevel = (typeof thinkingLevels)[number];

/** A question for discussion. */
export interface DiscussionQuestion {
  slug: string;
  question: string;
  anchors: Span[];
  quotes: string[];
  level: ThinkingLevel;
  /** What a good answer notices; for the teacher. */
  note: ElementContent[];
}

/** The fields of an evidence card, in this order. */
export const cardFields = ['source', 'date', 'language', 'says', 'words', 'note'] as const;

/** A field of an evidence card. */
export type CardField = (typeof cardFields)[number];

/** A source, cut to the size of a card, for reading laterally without a network. */
export interface EvidenceCard {
  slug: string;
  title: string;
  fields: { name: CardField; content: ElementContent[] }[];
}

/** A rubric: criteria, in levels. */
export interface Rubric {
  title: string;
  summary: string;
  before: ElementContent[];
  levels: string[];
  criteria: { name: string; cells: string[] }[];
}

/** A teaching unit on a case. */
export interface Lesson {
  pages: Partial<Record<LessonPageName, LessonPage>>;
  rubric: Rubric | undefined;
  questions: DiscussionQuestion[];
  quiz: QuizItem[];
  evidence: EvidenceCard[];
  /** The parts that are not written yet. */
  missing: LessonName[];
}

import type { Article, Case } from '../core/case/case.ts';
import type { QuizItem } from '../core/case/lesson/lesson.ts';
import type { Library } from '../core/library/model.ts';
import { curly } from '../core/text/curly.ts';
import { hash } from './hash.ts';
import { identifier } from './identifier.ts';
import { escapeHtml, fromTheRight, markup } from './markup.ts';
import { passage } from './passage.ts';
import { relink } from './relink.ts';
import type { ExportSite } from './site.ts';
import { techniqueItems } from './technique-items.ts';

/** A question as platforms take it: texts are HTML. */
export interface ExportItem {
  id: string;
  /** Its title in a list of questions; it reveals nothing. */
  name: string;
  technique: string | undefined;
  prompt: string;
  options: { id: string; words: string; isRight: boolean }[];
  /** Why the right option is right, for after the answer. */
  feedback: string;
}

/** A quiz as platforms take it. */
export interface ExportQuiz {
  id: string;
  /** Plain text. */
  title: string;
  /** Shelves in a bank of questions, from the outside in; plain text. */
  shelves: string[];
  items: ExportItem[];
}

/**
 * Prepares the quiz of a case's lesson for platforms.
 *
 * @param item the case
 * @param site the site's addresses, for links in feedback
 * @returns the quiz, or `undefined` if the case has none
 */
export function lessonQuiz(item: Case, site: ExportSite): ExportQuiz | undefined {
  return makeQuiz('quiz', site.words.say('exported.quiz'), item, item.lesson?.quiz ?? [], site);
}

/**
 * Makes a quiz from the notes of a case: which technique is at work in these words?
 *
 * @param item the case
 * @param library the taxonomy
 * @param site the site's addresses, for links in feedback
 * @returns the quiz, or `undefined` if no note is suitable
 */
export function techniqueQuiz(
  item: Case,
  library: Library,
  site: ExportSite,
): ExportQuiz | undefined {
  const items = techniqueItems(item, library, site.words).map((question) => ({
    ...question,
    slug: hiddenSlug(question.slug),
  }));
  return makeQuiz('techniques', site.words.say('exported.techniqueQuiz'), item, items, site);
}

/** A note's slug is its title, which reveals too much for an id that students can see. */
function hiddenSlug(slug: string): string {
  return hash(slug).toString(16).padStart(8, '0');
}

function makeQuiz(
  slug: string,
  name: string,
  item: Case,
  items: QuizItem[],
  site: ExportSite,
): ExportQuiz | undefined {
  if (items.length === 0) return undefined;
  const { title, invented } = item.article.matter;
  const about = invented ? site.words.say('exported.inventedTitle', { title }) : title;
  return {
    id: identifier(item.id, slug),
    title: site.words.say('exported.quizOf', { quiz: name, title: about }),
    shelves: [site.name, about, name],
    items: items.map((question, index) =>
      makeItem(identifier(item.id, slug, question.slug), index, question, item.article, site),
    ),
  };
}

function makeItem(
  id: string,
  index: number,
  item: QuizItem,
  article: Article,
  site: ExportSite,
): ExportItem {
  const { lang } = site.words;
  const prompt = `<p>${escapeHtml(curly(item.question))}</p>${item.anchors.map((anchor) => passage(article, anchor, site.words)).join('')}`;
  return {
    id,
    name: site.words.say('exported.question', { number: index + 1 }),
    technique: item.technique,
    prompt: fromTheRight(prompt, lang),
    options: item.options.map(({ words, isRight }, place) => ({
      id: `option${place + 1}`,
      words: fromTheRight(escapeHtml(curly(words)), lang, 'span'),
      isRight,
    })),
    feedback: fromTheRight(markup(relink(item.rationale, site.absolute)), lang),
  };
}

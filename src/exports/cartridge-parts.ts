import type { Case } from '../core/case/case.ts';
import type { LessonPageName } from '../core/files/lesson-parts.ts';
import type { Library } from '../core/library/model.ts';
import { curly } from '../core/text/curly.ts';
import { writeTopic } from './discussion.ts';
import { writeFirstReading } from './first-reading.ts';
import { writeEvidence, writeLessonPage } from './lesson-page.ts';
import { writeQti } from './qti.ts';
import { lessonQuiz, techniqueQuiz } from './quiz.ts';
import type { ExportSite } from './site.ts';
import { writeWebLink } from './web-link.ts';
import type { Words } from '../core/words/words.ts';

/** One thing in a cartridge. */
export interface CartridgePart {
  slug: string;
  title: string;
  kind: 'page' | 'assessment' | 'topic' | 'link';
  path: string;
  text: string;
  /**
   * Parts for students appear in the table of contents; parts for teachers are marked as theirs and
   * do not.
   */
  role: 'Learner' | 'Instructor';
}

/**
 * Lists the contents of a cartridge, in the order of a lesson. For a case without a lesson it has
 * the reading and what is made from the notes.
 *
 * The key is not included: whether a platform hides what is marked as the teacher's depends on the
 * platform.
 *
 * @param item the case
 * @param library the taxonomy
 * @param site where links lead
 * @returns the parts
 */
export function cartridgeParts(item: Case, library: Library, site: ExportSite): CartridgePart[] {
  const { article, lesson } = item;
  const quiz = lessonQuiz(item, site);
  const techniques = techniqueQuiz(item, library, site);
  const evidence = lesson?.evidence ?? [];
  const questions = lesson?.questions ?? [];
  const { words } = site;
  const linkTitle = words.say('exported.secondReading');
  return [
    part(
      'page',
      'first-reading',
      words.say('exported.firstReading'),
      writeFirstReading(article, words),
    ),
    ...lessonPage(item, 'worksheet', 'Learner', words),
    ...when(evidence.length > 0, () =>
      part(
        'page',
        'evidence',
        words.say('exported.evidence'),
        writeEvidence(evidence, article.matter, words),
      ),
    ),
    ...when(site.absolute(site.readingRoom(item.id)), (address) =>
      part('link', 'reading-room', linkTitle, writeWebLink(linkTitle, address)),
    ),
    ...when(quiz, (found) =>
      part('assessment', 'quiz', words.say('exported.quiz'), writeQti(found)),
    ),
    ...when(techniques, (found) =>
      part('assessment', 'techniques', words.say('exported.techniqueQuiz'), writeQti(found)),
    ),
    ...when(questions.length > 0, () =>
      part(
        'topic',
        'discussion',
        words.say('exported.discussion'),
        writeTopic(article, questions, words),
      ),
    ),
    ...lessonPage(item, 'rubric', 'Learner', words),
    ...lessonPage(item, 'homework', 'Learner', words),
    ...lessonPage(item, 'plan', 'Instructor', words),
    ...lessonPage(item, 'guidance', 'Instructor', words),
  ];
}

function part(
  kind: CartridgePart['kind'],
  slug: string,
  title: string,
  text: string,
  role: CartridgePart['role'] = 'Learner',
): CartridgePart {
  const folder = role === 'Instructor' ? 'teacher' : 'pages';
  return {
    slug,
    title,
    kind,
    path: kind === 'page' ? `${folder}/${slug}.html` : `${slug}/${slug}.xml`,
    text,
    role,
  };
}

function lessonPage(
  { lesson, article }: Case,
  name: LessonPageName,
  role: CartridgePart['role'],
  words: Words,
): CartridgePart[] {
  return when(lesson?.pages[name], (page) => {
    const title =
      name === 'worksheet' ? words.say('exported.worksheetOf', { title: page.title }) : page.title;
    return part(
      'page',
      name,
      curly(title),
      writeLessonPage({ ...page, title }, article.matter, words),
      role,
    );
  });
}

function when<Found>(
  found: Found | false | undefined,
  make: (found: Found) => CartridgePart,
): CartridgePart[] {
  return found ? [make(found)] : [];
}

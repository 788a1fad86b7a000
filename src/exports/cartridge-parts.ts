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
  const linkTitle = 'Second reading: the article with its notes';
  return [
    part('page', 'first-reading', 'First reading', writeFirstReading(article)),
    ...lessonPage(item, 'worksheet', 'Learner'),
    ...when(evidence.length > 0, () =>
      part('page', 'evidence', 'Evidence cards', writeEvidence(evidence, article.matter)),
    ),
    ...when(site.absolute(site.readingRoom(item.id)), (address) =>
      part('link', 'reading-room', linkTitle, writeWebLink(linkTitle, address)),
    ),
    ...when(quiz, (found) => part('assessment', 'quiz', 'Quiz', writeQti(found))),
    ...when(techniques, (found) =>
      part('assessment', 'techniques', 'Which technique?', writeQti(found)),
    ),
    ...when(questions.length > 0, () =>
      part('topic', 'discussion', 'Discussion', writeTopic(article, questions)),
    ),
    ...lessonPage(item, 'rubric', 'Learner'),
    ...lessonPage(item, 'homework', 'Learner'),
    ...lessonPage(item, 'plan', 'Instructor'),
    ...lessonPage(item, 'guidance', 'Instructor'),
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
): CartridgePart[] {
  return when(lesson?.pages[name], (page) => {
    const title = name === 'worksheet' ? `Worksheet: ${page.title}` : page.title;
    return part(
      'page',
      name,
      curly(title),
      writeLessonPage({ ...page, title }, article.matter),
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

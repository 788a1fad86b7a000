import { x } from 'xastscript';
import { writeQti } from './qti.ts';
import type { ExportQuiz } from './quiz.ts';
import { writeXml } from './xml.ts';
import { zip } from './zip.ts';
import { type Download, withLesson } from './download.ts';
import { lessonQuiz } from './quiz.ts';

/** The quiz alone, for learning platforms. */
export const quizQti: Download = {
  file: 'quiz.qti.zip',
  words: 'qti',
  audience: 'platform',
  reveals: 'answers',
  form: (say) => say('forms.qti'),
  mediaType: 'application/zip',
  isOffered: withLesson('quiz'),
  made: {
    by: 'model',
    make: (item, _library, site) => {
      const quiz = lessonQuiz(item, site);
      return quiz && makeQtiPackage(quiz);
    },
  },
};

/**
 * Packs a quiz as an IMS content package with one QTI 1.2 assessment, for platforms that import a
 * quiz alone.
 *
 * @param quiz the quiz
 * @returns the zip
 */
export function makeQtiPackage(quiz: ExportQuiz): Uint8Array {
  const path = 'quiz/quiz.xml';
  const manifest = x(
    'manifest',
    { xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1', identifier: `${quiz.id}.package` },
    [
      x('metadata', [x('schema', 'IMS Content'), x('schemaversion', '1.1.3')]),
      x('organizations'),
      x('resources', [
        x('resource', { identifier: `${quiz.id}.resource`, type: 'imsqti_xmlv1p2', href: path }, [
          x('file', { href: path }),
        ]),
      ]),
    ],
  );
  return zip({ 'imsmanifest.xml': writeXml(manifest), [path]: writeQti(quiz) });
}

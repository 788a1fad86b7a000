import type { Case } from '../../core/case/case.ts';
import { lessonNames } from '../../core/files/lesson-parts.ts';
import { holdsAnswers } from '../../core/files/withheld-answers.ts';
import { findNotes, findOrigins, findVoices } from '../../figures/findings.ts';
import { languageName } from '../words/texts.ts';
import { list, percent, say } from '../words/say.ts';

/**
 * Says one thing about the form of a case, counted from its data, for lists of cases. Lessons let
 * students count voices and dates, so a case whose lesson has answers says neither.
 *
 * @param item the case
 * @returns a sentence; `undefined` if there is nothing to say
 */
export function sayCaseFinding(item: Case): string | undefined {
  const { lesson } = item;
  const isAsked =
    lesson && lessonNames.some((name) => holdsAnswers(name) && !lesson.missing.includes(name));
  const voices = isAsked ? undefined : findVoices(item);
  if (voices) return say('findings.voices', { ...voices, own: percent(voices.own) });
  const origins = findOrigins(item);
  if (origins)
    return say('findings.origins', {
      phrases: origins.phrases,
      languages: list(origins.languages.map(languageName)),
    });
  const notes = findNotes(item);
  return notes && notes.credit > 0 ? say('findings.credit', notes) : undefined;
}

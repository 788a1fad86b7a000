import type { List, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { AnchoredEntry } from '../../entries/anchored-entry.ts';
import { checkTags } from '../layers/check-tags.ts';
import { expectPlainWords, reportUnshown } from '../../entries/unshown.ts';
import { pointAt } from '../../text/point.ts';
import { type Place, report } from '../../messages/report.ts';
import type { QuizItem } from './lesson.ts';

/** A quiz question whose rationale is not rendered yet. */
export type ReadQuizItem = Omit<QuizItem, 'rationale' | 'quotes'> & { rationale: RootContent[] };

/**
 * Turns the entries of `quiz.md` into questions: a task list holds the options, `- [x]` is the
 * right one, and the rationale follows.
 *
 * @param entries the entries, with their spans
 * @param file receives messages about options, tags and rationales
 * @param techniques ids of the techniques
 * @returns the questions that can be asked, in the file's order
 */
export function readQuiz(
  entries: readonly AnchoredEntry[],
  file: VFile,
  techniques: readonly string[],
): ReadQuizItem[] {
  return entries.flatMap(({ entry, anchors, isBroken }) => {
    checkTags(entry.tags, { techniques, ids: [] }, file);
    const index = entry.body.findIndex((node) => node.type === 'list');
    const list = entry.body[index] as List | undefined;
    const options = (list?.children ?? []).map((item) => ({
      words: textOf(item).trim(),
      isRight: item.checked === true,
      isOption: item.checked !== null && item.checked !== undefined,
    }));
    const [, second] = entry.tags;
    if (second) report(file, 'tag-extra', { tag: second.id, expected: 'one technique' }, second);
    const right = options.filter((option) => option.isRight).length;
    if (
      options.length < 3 ||
      right !== 1 ||
      options.some((option) => !option.isOption || option.words === '')
    ) {
      const wrong = list?.children.find((_, at) => !options[at]?.isOption || !options[at].words);
      const place = wrong ?? list ?? entry.heading;
      report(file, 'quiz-options', { options: options.length, right }, place);
      return [];
    }
    const rationale = entry.body.slice(index + 1);
    reportUnshown(
      entry.body.slice(0, index),
      'Put it into the question, or below the options, as part of the reason.',
      file,
    );
    for (const item of list?.children ?? []) expectPlainWords(item, 'An option', file);
    if (rationale.length === 0) {
      const glued = gluedLine(list, file);
      report(file, 'rationale-missing', { title: entry.title }, glued ?? entry.heading);
    }
    if (isBroken) return [];
    return [
      {
        slug: entry.slug,
        question: entry.title,
        anchors,
        technique: entry.tags.map((tag) => tag.id).find((id) => techniques.includes(id)),
        options: options.map(({ words, isRight }) => ({ words, isRight })),
        rationale,
      },
    ];
  });
}

/** A line directly below the last option, which Markdown reads as part of it. */
function gluedLine(list: List | undefined, file: VFile): Place | undefined {
  const last = list?.children.at(-1)?.position;
  const source = String(file);
  const written = source.slice(last?.start.offset, last?.end.offset);
  const at = written.indexOf('\n');
  if (!last || at === -1) return undefined;
  const start = pointAt(source, (last.start.offset ?? 0) + at + 1);
  return { start, end: pointAt(source, last.end.offset ?? 0) };
}

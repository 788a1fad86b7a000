import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { anchorEntries } from '../../anchor/anchor-entries.ts';
import type { AnchorTarget } from '../../anchor/target.ts';
import { layerSchema, pageSchema } from '../../files/schemas.ts';
import { readFrontMatter } from '../../files/validate.ts';
import type { ParsedFile } from '../../files/parse-file.ts';
import { reportUnshown } from '../../entries/unshown.ts';
import { report } from '../../messages/report.ts';
import type { Span } from '../../text/span.ts';
import { renderInline } from '../layers/layer.ts';
import { readEvidence } from './evidence.ts';
import type { Lesson } from './lesson.ts';
import {
  isLessonList,
  isOptional,
  type LessonListName,
  lessonListNames,
  type LessonName,
  type LessonPageName,
  lessonPageNames,
} from '../../files/lesson-parts.ts';
import { readQuestions } from './questions.ts';
import { readQuiz } from './quiz.ts';
import { readRubric } from './rubric.ts';

/** The files of a lesson, by part. */
export type LessonFiles = Partial<Record<LessonName, { parsed: ParsedFile; file: VFile }>>;

export interface LessonOptions {
  /** Turns a body into HTML nodes. */
  render: (nodes: RootContent[], part: LessonName, slug: string, title: string) => ElementContent[];
  /** The article in which quotes are looked up; `undefined` if it cannot be used. */
  target: AnchorTarget | undefined;
  techniques: readonly string[];
}

/**
 * Builds a lesson. An unfinished one has the parts that exist; if it has a plan, the missing ones
 * are reported once, as a warning.
 *
 * @param files its files; each receives the messages about it
 * @param options the article, the techniques, and how Markdown is rendered
 * @returns the lesson, or `undefined` if the case has none
 */
export function buildLesson(
  files: LessonFiles,
  { render, target, techniques }: LessonOptions,
): Lesson | undefined {
  const names = [...lessonPageNames, ...lessonListNames];
  if (names.every((name) => !files[name])) return undefined;
  const missing = names.filter((name) => !files[name] && !isOptional(name));
  // Without a plan the parts are not a whole unit, and an author may want no more of them.
  if (files.plan && missing.length > 0)
    report(files.plan.file, 'lesson-incomplete', {
      missing: missing.map((name) => `\`${name}.md\``),
    });
  const lesson: Lesson = {
    pages: {},
    rubric: undefined,
    questions: [],
    quiz: [],
    evidence: [],
    missing,
  };
  const quotesOf = (anchors: Span[]): string[] =>
    anchors.map(({ start, end }) => target?.text.slice(start, end) ?? '');

  for (const [name, { parsed, file }] of Object.entries(files) as [
    LessonName,
    { parsed: ParsedFile; file: VFile },
  ][]) {
    if (!isLessonList(name)) {
      readPage(name, parsed, file, lesson, render);
      continue;
    }
    readFrontMatter(parsed.tree, file, layerSchema);
    const entries = parsed.entryList?.entries ?? [];
    if (entries.length === 0) report(file, 'layer-empty', { layer: name });
    else
      reportUnshown(
        parsed.entryList?.preamble ?? [],
        'Put the words into an entry: in a lesson nothing is shown above the first entry.',
        file,
      );
    const lists: Record<LessonListName, () => void> = {
      questions: () => {
        lesson.questions = readQuestions(anchorEntries(entries, file, target), file).map(
          (item) => ({
            ...item,
            quotes: quotesOf(item.anchors),
            note: render(item.note, name, item.slug, item.question),
          }),
        );
      },
      quiz: () => {
        lesson.quiz = readQuiz(anchorEntries(entries, file, target), file, techniques).map(
          (item) => ({
            ...item,
            quotes: quotesOf(item.anchors),
            rationale: render(item.rationale, name, item.slug, item.question),
          }),
        );
      },
      evidence: () => {
        lesson.evidence = readEvidence(entries, file).map((card) => ({
          ...card,
          fields: card.fields.map(({ name: field, content }) => ({
            name: field,
            content: renderInline(content, (nodes) => render(nodes, name, card.slug, card.title)),
          })),
        }));
      },
    };
    lists[name]();
  }
  return lesson;
}

function readPage(
  name: LessonPageName,
  parsed: ParsedFile,
  file: VFile,
  lesson: Lesson,
  render: LessonOptions['render'],
): void {
  const front = readFrontMatter(parsed.tree, file, pageSchema);
  const nodes = parsed.tree.children.filter((node) => node.type !== 'yaml');
  if (nodes.length === 0)
    report(file, 'entry-body-missing', { title: name, above: 'front matter' });
  if (!front) return;
  const { title, summary } = front.data;
  lesson.pages[name] = { name, title, summary, body: render(nodes, name, '', title) };
  if (name !== 'rubric') return;
  const rubric = readRubric(nodes, file);
  if (rubric)
    lesson.rubric = { ...rubric, title, summary, before: render(rubric.before, name, '', title) };
}

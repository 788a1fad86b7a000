import type { Case } from '../../core/case/case.ts';
import { unlistedParts } from '../../core/files/withheld-answers.ts';
import { downloadsOf } from '../../exports/downloads.ts';
import { routes } from '../addresses/routes.ts';
import { curly } from '../html/html.ts';
import { teachParts } from '../teach/parts.ts';
import { say } from '../words/say.ts';
import { searchKindNames } from '../words/search-kind-names.ts';
import type { SearchRecord } from './record.ts';

/**
 * Lists the lesson of a case and its papers by name and summary. What is in them is not searched,
 * and pages with answers are left out, so that no result gives one away.
 *
 * @param item the case
 * @returns the records; none if the case has no lesson
 */
export function lessonRecords(item: Case): SearchRecord[] {
  const { id, lesson, article } = item;
  const { title, invented } = article.matter;
  if (!lesson) return [];
  const record = (url: string, name: string, content: string): SearchRecord => ({
    kind: 'lesson',
    url,
    title: name,
    detail: searchKindNames.lesson.one,
    partOf: title,
    invented,
    names: [],
    content,
    case: id,
  });
  const papers = new Set(downloadsOf(item).map(({ words: key }) => say(`downloads.${key}.title`)));
  const isListed = (part: string): boolean => !(unlistedParts as readonly string[]).includes(part);
  return [
    record(
      routes.teach(id),
      say('search.lesson'),
      [curly(lesson.pages.plan?.summary ?? ''), ...papers].filter(Boolean).join(' · '),
    ),
    ...teachParts(item)
      .filter(({ part }) => isListed(part))
      .map(({ name, summary, href }) => record(href, name, curly(summary))),
  ];
}

import { holdsAnswers, teacherOnly } from '../../core/files/lesson-parts.ts';

/** The parts of a lesson that search engines should not list: answers, for teachers. */
export const unlistedParts = teacherOnly.filter(holdsAnswers);

/**
 * Whether a page is left out of the sitemap: first readings, which a teacher assigns; answers; and
 * downloads, which are copies (docs/decisions/0014).
 *
 * @param address the page's address
 */
export function isUnlisted(address: string): boolean {
  const [, page = '', part = ''] = /\/cases\/[^/]+\/([^/]+)\/(?:([^/]+)\/)?/.exec(address) ?? [];
  return (
    page === 'read' ||
    page === 'downloads' ||
    (page === 'teach' && (unlistedParts as readonly string[]).includes(part))
  );
}

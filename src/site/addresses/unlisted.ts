import { unlistedParts } from '../../core/files/withheld-answers.ts';

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

import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * Writes an XML document in UTF-8.
 *
 * @param root its root element
 * @returns the document; characters that XML cannot hold are left out, and `]]>`, which XML keeps for
 *   the end of a CDATA section, is written with a reference
 */
export function writeXml(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true });
  const words = xml
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff\p{Cs}]/gu, '')
    .replaceAll(']]>', ']]&#x3E;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${words}\n`;
}

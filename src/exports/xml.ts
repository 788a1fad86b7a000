import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * Writes an XML document in UTF-8.
 *
 * @param root its root element
 * @returns the document; characters that XML cannot hold are left out
 */
export function writeXml(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff\p{Cs}]/gu, '')}\n`;
}

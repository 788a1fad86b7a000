import { x } from 'xastscript';
import { writeXml } from './xml.ts';

/**
 * Writes a web link of Common Cartridge 1.1.
 *
 * @param title its title
 * @param href its whole address
 * @returns the XML document
 */
export function writeWebLink(title: string, href: string): string {
  return writeXml(
    x('webLink', { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1' }, [
      x('title', title),
      x('url', { href, target: '_blank' }),
    ]),
  );
}

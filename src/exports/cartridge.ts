import type { Element } from 'xast';
import { x } from 'xastscript';
import { sayInvented } from '../core/case/invented.ts';
import type { Case } from '../core/case/case.ts';
import type { Library } from '../core/library/model.ts';
import { curly } from '../core/text/curly.ts';
import { type CartridgePart, cartridgeParts } from './cartridge-parts.ts';
import { identifier } from './identifier.ts';
import type { ExportSite } from './site.ts';
import { writeXml } from './xml.ts';
import { zip } from './zip.ts';
import { type Download, withLesson } from './download.ts';

/** The unit for learning platforms. */
export const unitCartridge: Download = {
  file: 'unit.imscc',
  words: 'cartridge',
  audience: 'platform',
  reveals: 'answers',
  form: (say) => say('forms.cartridge'),
  mediaType: 'application/vnd.ims.imsccv1p1',
  isOffered: withLesson(),
  made: { by: 'model', make: makeCartridge },
};

const resourceTypes: Readonly<Record<CartridgePart['kind'], string>> = {
  page: 'webcontent',
  assessment: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  topic: 'imsdt_xmlv1p1',
  link: 'imswl_xmlv1p1',
};

/**
 * Packs a case's unit as a Common Cartridge 1.1. Its identifiers are derived from the id of the
 * case, so that importing again replaces.
 *
 * @param item the case
 * @param library the taxonomy
 * @param site where links lead
 * @returns the zip
 */
export function makeCartridge(item: Case, library: Library, site: ExportSite): Uint8Array {
  const parts = cartridgeParts(item, library, site);
  const files = Object.fromEntries(parts.map(({ path, text }) => [path, text]));
  return zip({ ...files, 'imsmanifest.xml': writeXml(manifest(item, parts, site)) });
}

function manifest(item: Case, parts: CartridgePart[], site: ExportSite): Element {
  const { matter } = item.article;
  const title = item.lesson?.pages.plan ? curly(item.lesson.pages.plan.title) : matter.title;
  const id = (...slugs: string[]): string => identifier(item.id, ...slugs);
  return x(
    'manifest',
    {
      xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
      'xmlns:lomm': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
      'xmlns:lomr': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource',
      identifier: id('unit'),
    },
    [
      x('metadata', [
        x('schema', 'IMS Common Cartridge'),
        x('schemaversion', '1.1.0'),
        x('lomm:lom', [
          x('lomm:general', [
            langString('lomm:title', title, site),
            x('lomm:language', site.words.lang),
            langString(
              'lomm:description',
              sayInvented(matter, curly(matter.summary), site.words),
              site,
            ),
          ]),
          x('lomm:rights', [
            x('lomm:copyrightAndOtherRestrictions', [x('lomm:value', 'yes')]),
            langString(
              'lomm:description',
              site.words.say(matter.invented ? 'exported.inventedRights' : 'exported.rights', {
                site: site.name,
                licence: site.licence,
              }),
              site,
            ),
          ]),
        ]),
      ]),
      x('organizations', [
        x('organization', { identifier: id('organization'), structure: 'rooted-hierarchy' }, [
          x('item', { identifier: id('root') }, [
            x('item', { identifier: id('item', 'unit') }, [
              x('title', title),
              ...parts
                .filter(({ role }) => role === 'Learner')
                .map((part) =>
                  x(
                    'item',
                    { identifier: id('item', part.slug), identifierref: id('resource', part.slug) },
                    [x('title', part.title)],
                  ),
                ),
            ]),
          ]),
        ]),
      ]),
      x(
        'resources',
        parts.map((part) => resource(part, id('resource', part.slug))),
      ),
    ],
  );
}

function resource({ slug, kind, path, role }: CartridgePart, id: string): Element {
  const attributes = {
    identifier: id,
    type: resourceTypes[kind],
    ...(kind === 'page' ? { href: path } : {}),
    ...(slug === 'plan' ? { intendeduse: 'lessonplan' } : {}),
  };
  return x('resource', attributes, [
    x('metadata', [
      x('lomr:lom', [
        x('lomr:educational', [
          x('lomr:intendedEndUserRole', [
            x('lomr:source', 'IMSGLC_CC_Rolesv1p1'),
            x('lomr:value', role),
          ]),
        ]),
      ]),
    ]),
    x('file', { href: path }),
  ]);
}

function langString(name: string, text: string, { words }: ExportSite): Element {
  return x(name, [x('lomm:string', { language: words.lang }, text)]);
}

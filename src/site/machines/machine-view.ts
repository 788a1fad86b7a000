import type { Case } from '../../core/case/case.ts';
import type { Library } from '../../core/library/model.ts';
import { aboutNode, articleNode, lessonNode, studyNode } from './json-ld/case.ts';
import type { Absolute, Node } from './json-ld/node.ts';
import { type Crumb, breadcrumbNode, siteNode } from './json-ld/site.ts';
import {
  entryNode,
  placeListNode,
  placeNode,
  techniqueNode,
  termSetNode,
} from './json-ld/terms.ts';
import { isPlace } from '../../figures/map/map-places.ts';
import { routes } from '../addresses/routes.ts';
import { unlistedParts } from '../../core/files/withheld-answers.ts';
import { cardNames } from '../social/model.ts';
import { siteName } from '../words/site.ts';
import { sectionNames } from '../words/texts.ts';
import { say } from '../words/say.ts';

/** A page's metadata for machines, besides its title and description. */
export interface MachineView {
  /** Its things, in the schema.org vocabulary. */
  data: Node[];
  /** The name of its social card. */
  card: string;
  /** Whether search engines should list it; `missing` for the 404 page. */
  visibility: 'listed' | 'unlisted' | 'missing';
}

/** What is known of a page by its address alone. */
interface Entry {
  name?: string;
  card?: string;
  visibility?: MachineView['visibility'];
  data?: () => (Node | undefined)[];
}

/**
 * Returns a page's metadata for machines. Every page has its path from the home page and a card;
 * the rest follows from its address, so a new page needs no change here.
 *
 * @param library the library
 * @param at makes whole addresses
 * @returns a function from the path and title of a page to its view
 */
export function machineViews(
  library: Library,
  at: Absolute,
): (path: string, title: string) => MachineView {
  const known = new Map(entries(library, at).map(([path, entry]) => [decodeURI(path), entry]));
  return (path, title) => {
    if (path === routes.page('404'))
      return { data: [], card: cardNames.site, visibility: 'missing' };
    const entry = known.get(decodeURI(path));
    const above = foldersAbove(decodeURI(path)).flatMap((other) => {
      const page = known.get(other);
      return page ? [[other, page] as const] : [];
    });
    const trail: Crumb[] = above.flatMap(([other, { name }]) =>
      name === undefined ? [] : [{ name, path: encodeURI(other) }],
    );
    const way = trail.length > 0 ? [breadcrumbNode([...trail, { name: title, path }], at)] : [];
    const inherited = above.findLast(([, { card }]) => card !== undefined)?.[1].card;
    return {
      data: [...way, ...(entry?.data?.() ?? [])].filter((node) => node !== undefined),
      card: entry?.card ?? inherited ?? cardNames.site,
      visibility: entry?.visibility ?? 'listed',
    };
  };
}

/** The addresses above an address, nearest last: `/`, `/cases/` for `/cases/springfield/`. */
function foldersAbove(path: string): string[] {
  const parts = path.replace(/\/$/, '').split('/');
  return parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
}

/**
 * From the home page downwards: a page's card is the card of the nearest page above it that has
 * one.
 */
function entries(library: Library, at: Absolute): [string, Entry][] {
  const places = library.glossary.filter(isPlace);
  const glossary = library.glossary.filter((entry) => !isPlace(entry));
  return [
    [routes.home(), { name: siteName, card: cardNames.site, data: () => [siteNode(library, at)] }],
    [routes.cases(), { name: say('shell.cases') }],
    [routes.lessons(), { name: say('shell.teach') }],
    [
      routes.glossary(),
      {
        name: say('shell.glossary'),
        card: cardNames.section('terms'),
        data: () => [termSetNode(glossarySet, glossary.map(termOf), at)],
      },
    ],
    ...glossary.map((entry): [string, Entry] => [
      termOf(entry).path,
      { card: cardNames.section(entry.section), data: () => [entryNode(entry, at)] },
    ]),
    [
      routes.places(),
      {
        name: sectionNames.places,
        card: cardNames.section('places'),
        data: () => [placeListNode(sectionNames.places, places, at)],
      },
    ],
    ...places.map((entry): [string, Entry] => [
      termOf(entry).path,
      { data: () => [placeNode(entry, at)] },
    ]),
    [
      routes.techniques(),
      {
        name: say('shell.techniques'),
        data: () => [
          termSetNode(
            techniqueSet,
            library.techniques.map(({ id, matter }) => ({
              name: matter.term,
              path: routes.technique(id),
            })),
            at,
          ),
        ],
      },
    ],
    ...library.techniques.map((technique): [string, Entry] => [
      routes.technique(technique.id),
      { card: cardNames.lens(technique.lens), data: () => [techniqueNode(technique, at)] },
    ]),
    ...library.cases.flatMap((item) => caseEntries(item, library, at)),
  ];
}

/**
 * The first reading has only its article, and a card of its own: nothing may spoil the reading, and
 * it should not turn up in search results.
 */
function caseEntries(item: Case, library: Library, at: Absolute): [string, Entry][] {
  const card = cardNames.case(item.id);
  return [
    [
      routes.case(item.id),
      {
        name: item.article.matter.title,
        card,
        data: () => [studyNode(item, library, at, at(routes.card(card))), articleNode(item, at)],
      },
    ],
    ...item.translations.map(({ lang }): [string, Entry] => [
      routes.caseIn(item.id, lang),
      { data: () => [articleNode(item, at)] },
    ]),
    [routes.caseOriginal(item.id), { data: () => [articleNode(item, at)] }],
    [
      routes.caseRead(item.id),
      {
        card: cardNames.reading(item.id),
        data: () => [articleNode(item, at)],
        visibility: 'unlisted',
      },
    ],
    // Answers are for teachers, and should not turn up in search results.
    ...unlistedParts.map((part): [string, Entry] => [
      routes.teachPart(item.id, part),
      { visibility: 'unlisted' },
    ]),
    [routes.caseAbout(item.id), { data: () => [aboutNode(item, library, at)] }],
    [
      routes.teach(item.id),
      { name: say('readingRoom.teach'), data: () => [lessonNode(item, library, at)] },
    ],
  ];
}

function termOf({ section, slug, matter }: Library['glossary'][number]): {
  name: string;
  path: string;
} {
  return { name: matter.term, path: routes.entry(section, slug) };
}

const glossarySet = {
  name: say('shell.glossary'),
  description: say('glossary.summary'),
  path: routes.glossary(),
};
const techniqueSet = {
  name: say('shell.techniques'),
  description: say('machines.techniqueSet'),
  path: routes.techniques(),
};

import type { GlossaryEntry, PlaceEntry, Technique } from '../../../core/library/model.ts';
import { textOf } from '../../../core/text/text-of.ts';
import { routes } from '../../addresses/routes.ts';
import { textLicence } from '../../words/site.ts';
import { type Absolute, inLanguage, type Node, words } from './node.ts';
import { words as interfaceWords } from '../../words/say.ts';

/** A set of terms: its name, description and address. */
export interface TermSet {
  name: string;
  description: string;
  path: string;
}

/**
 * Describes a set of terms with each of its terms.
 *
 * @param set the set
 * @param terms name and address of each term
 * @param at makes whole addresses
 * @returns a set, known by its page
 */
export function termSetNode(
  set: TermSet,
  terms: readonly { name: string; path: string }[],
  at: Absolute,
): Node {
  return {
    '@type': 'DefinedTermSet',
    '@id': at(set.path),
    url: at(set.path),
    name: set.name,
    description: words(set.description),
    inLanguage: interfaceWords.lang,
    license: textLicence.url,
    hasDefinedTerm: terms.map(({ name, path }) => ({
      '@type': 'DefinedTerm',
      name,
      url: at(path),
    })),
  };
}

/**
 * Describes an entry of the glossary that is not a place.
 *
 * @param entry the entry
 * @param at makes whole addresses
 * @returns a term of the glossary, with its names in other languages
 */
export function entryNode(entry: GlossaryEntry, at: Absolute): Node {
  return {
    '@type': 'DefinedTerm',
    url: at(routes.entry(entry.section, entry.slug)),
    name: entry.matter.term,
    alternateName: nativeNames(entry),
    description: words(textOf(entry.definition)),
    inDefinedTermSet: { '@id': at(routes.glossary()) },
  };
}

/**
 * Describes a technique.
 *
 * @param technique the technique
 * @param at makes whole addresses
 * @returns a term of the taxonomy
 */
export function techniqueNode(technique: Technique, at: Absolute): Node {
  return {
    '@type': 'DefinedTerm',
    url: at(routes.technique(technique.id)),
    name: technique.matter.term,
    termCode: technique.id,
    description: words(textOf(technique.definition)),
    inDefinedTermSet: { '@id': at(routes.techniques()) },
  };
}

/**
 * Describes a place. Its other names are its names by language; a spelling that only an article has
 * is not one of them.
 *
 * @param entry the place
 * @param at makes whole addresses
 * @returns a place with its coordinates in degrees
 */
export function placeNode(entry: PlaceEntry, at: Absolute): Node {
  const { matter } = entry;
  return {
    '@type': 'Place',
    url: at(routes.entry('places', entry.slug)),
    name: matter.term,
    alternateName: nativeNames(entry),
    description: words(textOf(entry.definition)),
    geo: { '@type': 'GeoCoordinates', latitude: matter.lat, longitude: matter.lon },
    containedInPlace: { '@type': 'Place', name: matter.admin },
    sameAs:
      matter.wikidata === undefined
        ? undefined
        : `https://www.wikidata.org/entity/${matter.wikidata}`,
  };
}

/**
 * Describes the list of places.
 *
 * @param name the title of its page
 * @param entries the places
 * @param at makes whole addresses
 * @returns a list in the page's order
 */
export function placeListNode(name: string, entries: readonly PlaceEntry[], at: Absolute): Node {
  return {
    '@type': 'ItemList',
    '@id': at(routes.places()),
    url: at(routes.places()),
    name,
    numberOfItems: entries.length,
    itemListElement: entries.map((entry, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: entry.matter.term,
      url: at(routes.entry('places', entry.slug)),
    })),
  };
}

function nativeNames(entry: GlossaryEntry): Node[] {
  return Object.entries(entry.matter.nativeNames ?? {}).map(([lang, name]) =>
    inLanguage(lang, name),
  );
}

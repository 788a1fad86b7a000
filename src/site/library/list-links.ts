import type { Library } from '../../core/library/model.ts';
import { routes } from '../addresses/routes.ts';
import { say } from '../words/say.ts';
import { hasList, type List } from './has-list.ts';

/** A link to a list of the site. */
export interface ListLink {
  id: 'cases' | List;
  name: string;
  href: string;
}

/**
 * Links to the lists that the site has something for: for the menu, and for a reader who found nothing.
 *
 * @param library the library
 * @returns the links, the cases first
 */
export function listLinks(library: Library): ListLink[] {
  const lists: { id: List; name: string; href: string }[] = [
    { id: 'teach', name: say('shell.teach'), href: routes.lessons() },
    { id: 'glossary', name: say('shell.glossary'), href: routes.glossary() },
    { id: 'places', name: say('shell.places'), href: routes.places() },
    { id: 'techniques', name: say('shell.techniques'), href: routes.techniques() },
    { id: 'references', name: say('shell.references'), href: routes.references() },
  ];
  return [
    { id: 'cases', name: say('shell.cases'), href: routes.cases() },
    ...lists.filter(({ id }) => hasList(library, id)),
  ];
}

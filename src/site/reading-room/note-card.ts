import type { ElementContent } from 'hast';
import type { LayerName } from '../../core/case/layers/layers.ts';
import { pathOf } from '../../core/files/paths.ts';
import { repository } from '../addresses/repository.ts';
import type { MarginItem } from './margin.ts';

/**
 * The card of a note, a voice or a loaded word: closed it shows number, title and kind; open, its
 * body.
 */
export interface NoteCard extends MarginItem {
  /**
   * The language of title and options, if they are words of an article, or of a note in another
   * language.
   */
  lang?: string;
  /** The language of the body, if it is not the site's. */
  bodyLang?: string;
  /** Its lens, or a count of its words or uses. */
  kind: string;
  body: ElementContent[];
  /** Links below the body. */
  links: { name: string; href: string }[];
  /** The address of its source file in the repository, if the site has one. */
  edit?: string | undefined;
  /** A remark above the body. */
  remark: string | undefined;
  /** Slugs of the neighbours in the order of reading. */
  previous?: string | undefined;
  next?: string | undefined;
  /** A choice of wordings, if the card offers one. */
  choice?: { name: string; options: { id: string; label: string; comment: ElementContent[] }[] };
}

/** The language that a layer says it is written in, if it is not the site's. */
export function otherLanguage(lang: string | undefined): { bodyLang?: string } {
  return lang === undefined || lang.split('-')[0] === 'en' ? {} : { bodyLang: lang };
}

/** Returns the address of an entry's line in the repository, if the site has one. */
export function editAddress(
  caseId: string,
  layer: LayerName,
  { line }: { line: number },
): string | undefined {
  return repository?.line(pathOf({ kind: 'layer', caseId, layer }), line);
}

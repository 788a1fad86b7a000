import type { ElementContent } from 'hast';
import type { Case } from '../core/case/model.ts';
import type { Library } from '../core/library/model.ts';
import type { MarginItem } from './margin.ts';
import { routes } from './routes.ts';
import { lensNames } from './texts.ts';

/** An item of the margin as a card: closed it shows number, title and kind; open, its body. */
export interface Card extends MarginItem {
  /** A word on what kind of thing it is. */
  kind: string;
  body: ElementContent[];
  /** Links beneath the body. */
  links: { name: string; href: string }[];
  /** A remark that stands above the body. */
  remark: string | undefined;
}

/** The notes of a case as cards. */
export function noteCards(item: Case, library: Library): Card[] {
  const names = new Map(library.techniques.map((technique) => [technique.id, technique.matter.term]));
  return item.notes.map((note) => ({
    slug: note.slug,
    number: String(note.number),
    title: note.title,
    anchors: note.anchors,
    look: `lens-${note.lens}`,
    tags: note.techniques,
    kind: lensNames[note.lens].name,
    body: note.body,
    links: note.techniques.map((id) => ({ name: names.get(id) ?? id, href: routes.technique(id) })),
    remark: note.arguable ? 'Arguable: trained readers may differ.' : undefined,
  }));
}

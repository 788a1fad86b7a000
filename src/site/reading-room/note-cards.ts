import type { Case, Translation } from '../../core/case/case.ts';
import { coreTag } from '../../core/case/layers/note-tags.ts';
import { pathOf } from '../../core/files/paths.ts';
import type { Library } from '../../core/library/model.ts';
import { repository } from '../addresses/repository.ts';
import { routes } from '../addresses/routes.ts';
import { lensOf } from '../words/texts.ts';
import { editAddress, type NoteCard, otherLanguage } from './note-card.ts';
import { say } from '../words/say.ts';

/** Returns the notes of a case as note cards; those of a translation if one is given. */
export function noteCards(item: Case, library: Library, translation?: Translation): NoteCard[] {
  const names = new Map(
    library.techniques.map((technique) => [technique.id, technique.matter.term]),
  );
  const { notes } = translation ?? item;
  const { bodyLang: lang } = translation
    ? { bodyLang: translation.lang }
    : otherLanguage(item.languages.commentary);
  return notes.map((note, index) => ({
    slug: note.slug,
    aliases: note.aliases,
    ...(lang ? { lang, bodyLang: lang } : {}),
    previous: notes[index - 1]?.slug,
    next: notes[index + 1]?.slug,
    number: String(note.number),
    title: note.title,
    anchors: note.anchors,
    look: lensOf(note.lens).look,
    tags: note.core ? [...note.techniques, coreTag] : note.techniques,
    kind: lensOf(note.lens).name,
    body: note.body,
    links: note.techniques.map((id) => ({ name: names.get(id) ?? id, href: routes.technique(id) })),
    edit: translation
      ? repository?.line(
          pathOf({ kind: 'translation', caseId: item.id, lang: translation.lang }),
          note.line,
        )
      : editAddress(item.id, 'commentary', note),
    remark: note.arguable ? say('readingRoom.arguable') : undefined,
  }));
}

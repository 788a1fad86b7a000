import { citations } from './citations.ts';
import { dates } from './dates.ts';
import { audiences, downloads, exported, forms } from './downloads.ts';
import { figures, findings, lineage, map, strip, timeline } from './figures.ts';
import { glossary, places, references, techniques, uses } from './glossary.ts';
import { home } from './home.ts';
import { cards, feed, machines } from './machines.ts';
import { noteCard, readingRoom } from './reading-room.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { singleFile } from './single-file.ts';
import { assignment, quiz, quoting, teach } from './teach.ts';
import { tour } from './tour.ts';
import { layers, lenses, sections } from './vocabulary.ts';

/**
 * Every word of the interface in English, by room: plain messages in ICU MessageFormat, with
 * `{name}` for a value, a plural for a number, and `<link>…</link>` around words that become an
 * element.
 */
export const english = {
  shell,
  dates,
  home,
  readingRoom,
  noteCard,
  quoting,
  figures,
  findings,
  strip,
  timeline,
  map,
  lineage,
  tour,
  glossary,
  places,
  techniques,
  references,
  citations,
  uses,
  teach,
  quiz,
  assignment,
  search,
  layers,
  lenses,
  sections,
  rules,
  singleFile,
  feed,
  cards,
  machines,
  downloads,
  forms,
  audiences,
  exported,
} as const;

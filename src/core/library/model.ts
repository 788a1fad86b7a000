import type { ElementContent } from 'hast';
import type { Case, CaseCitation, CaseUse } from '../case/case.ts';
import type { CitationFormatter } from '../citations/formatter.ts';
import type { Reference } from '../citations/reference.ts';
import type {
  GlossaryMatter,
  PageMatter,
  PlaceMatter,
  Section,
  TechniqueMatter,
} from '../files/schemas.ts';
import type { SiteSettings } from '../files/site-schema.ts';
import type { BorderedRegion } from '../regions/region.ts';
import type { Matcher } from '../glossary/matcher.ts';

/** An entry of the glossary. */
export interface GlossaryEntry {
  /** Section and slug: `terms/tass`. */
  id: string;
  section: Section;
  slug: string;
  matter: GlossaryMatter;
  /** The first paragraph, which makes sense alone in a popover. */
  definition: ElementContent[];
  /** The rest, for the entry's own page. */
  body: ElementContent[];
  uses: CaseUse[];
}

/** A place is a glossary entry with a position on the map. */
export type PlaceEntry = GlossaryEntry & { section: 'places'; matter: PlaceMatter };

/** An example of a technique: a note that is tagged with it. */
export interface TechniqueExample {
  caseId: string;
  note: Case['notes'][number];
  /** The exact words, one string for each anchor. */
  quotes: string[];
}

/** A technique of the taxonomy. */
export interface Technique {
  id: string;
  matter: TechniqueMatter;
  /** The tag of its lens. */
  lens: string;
  definition: ElementContent[];
  body: ElementContent[];
  examples: TechniqueExample[];
  uses: CaseUse[];
}

/** A page of prose. */
export interface Page {
  name: string;
  matter: PageMatter;
  body: ElementContent[];
}

/** A source, written out, and where it is cited. */
export interface ReferenceEntry {
  id: string;
  reference: Reference;
  html: string;
  citedBy: CaseCitation[];
}

/** The whole site as data. */
export interface Library {
  site: SiteSettings;
  cases: Case[];
  glossary: GlossaryEntry[];
  techniques: Technique[];
  pages: Page[];
  /** The regions that the map can draw with their areas. */
  regions: BorderedRegion[];
  references: ReferenceEntry[];
  matcher: Matcher;
  formatter: CitationFormatter;
}

import { lenses } from '../../core/case/layers/lenses.ts';
import { sections } from '../../core/files/schemas.ts';
import type { Library } from '../../core/library/model.ts';
import { siteName, siteSummary } from '../words/site.ts';
import { lensNames, sectionNames } from '../words/texts.ts';
import { caseCard, readingCard } from './case-card.ts';
import { cardNames, type SocialCard } from './model.ts';

/** How many names a margin has room for. */
const room = 8;

/**
 * All cards of the site: one for itself, two for each case, one for each lens that has a technique
 * and for each section of the glossary that has entries. Terms and places have a page in any case.
 */
export function siteCards(library: Library): SocialCard[] {
  return [
    siteCard(),
    ...library.cases.flatMap((item) => [caseCard(item), readingCard(item)]),
    ...lensCards(library),
    ...sectionCards(library),
  ];
}

function siteCard(): SocialCard {
  const words: SocialCard['words'] = [
    { text: 'Read an article as it was published. Then read it again with the margin open: ' },
    { text: 'who is speaking', lens: 'sourcing' },
    { text: ', which ' },
    { text: 'words carry a verdict', lens: 'language' },
    { text: ', what is ' },
    { text: 'missing', lens: 'omission' },
    { text: ', and what is ' },
    { text: 'done well', lens: 'fairness' },
    { text: '.' },
  ];
  return {
    name: cardNames.site,
    alt: `${siteName}. ${siteSummary}`,
    kicker: 'Case studies in reading the news',
    words,
    margin: words.flatMap(({ lens }, beside) => (lens ? [{ beside, lens }] : [])),
  };
}

function lensCards({ techniques }: Library): SocialCard[] {
  const used = lenses.filter((lens) => techniques.some((technique) => technique.lens === lens));
  return used.map((lens) => ({
    name: cardNames.lens(lens),
    alt: `${lensNames[lens].name}, a lens for reading. ${lensNames[lens].asks}`,
    kicker: 'A lens for reading',
    words: [{ text: lensNames[lens].name, lens }],
    under: lensNames[lens].asks,
    margin: techniques
      .filter((technique) => technique.lens === lens)
      .toSorted((a, b) => b.examples.length - a.examples.length)
      .slice(0, room)
      .map(({ matter }) => ({ text: matter.term })),
  }));
}

function sectionCards({ glossary }: Library): SocialCard[] {
  const hasPage = (section: (typeof sections)[number]): boolean =>
    section === 'terms' ||
    section === 'places' ||
    glossary.some((entry) => entry.section === section);
  return sections.filter(hasPage).map((section) => ({
    name: cardNames.section(section),
    alt: `${sectionNames[section]} in the glossary of ${siteName}`,
    kicker: 'From the glossary',
    words: [{ text: sectionNames[section] }],
    under: sectionLines[section],
    margin: glossary
      .filter((entry) => entry.section === section)
      .toSorted((a, b) => b.uses.length - a.uses.length)
      .slice(0, section === 'places' ? room / 2 + 1 : room)
      .map(({ matter }) => {
        const [native] = section === 'places' ? Object.values(matter.nativeNames ?? {}) : [];
        return { text: matter.term, ...(native === undefined ? {} : { native }) };
      }),
  }));
}

const sectionLines = {
  terms: 'Who uses the word, on what evidence, and where it appears.',
  people: 'Who speaks in the articles, or is spoken of.',
  organisations: 'Whose statements these are.',
  places: 'What the articles call them, and what they are called there.',
};

import { sections } from '../../core/files/schemas.ts';
import type { Library } from '../../core/library/model.ts';
import { hasList } from '../library/has-list.ts';
import { siteName, siteSummary } from '../words/site.ts';
import { lenses, sectionNames } from '../words/texts.ts';
import { caseCard, readingCard } from './case-card.ts';
import { cardNames, type SocialCard } from './model.ts';
import { textOf } from '../../core/text/text-of.ts';
import { isElement } from '../html/tree.ts';
import { element, say, words } from '../words/say.ts';

/** How many names a margin has room for. */
const room = 8;

/**
 * All cards of the site: one for itself, two for each case, one for each lens that has a technique
 * and for each section of the glossary that has entries.
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
  const marked = words.sayNodes('cards.site', {
    sourcing: element('sourcing'),
    language: element('language'),
    omission: element('omission'),
    fairness: element('fairness'),
  });
  const pieces = marked.map((node): SocialCard['words'][number] => {
    const lens = lenses.find(({ tag }) => isElement(node, tag))?.tag;
    const text = node.type === 'text' ? node.value : textOf([node]);
    return { text, ...(lens ? { lens } : {}) };
  });
  return {
    name: cardNames.site,
    alt: say('cards.siteAlt', { site: siteName, tagline: siteSummary }),
    kicker: say('cards.siteKicker'),
    words: pieces,
    margin: pieces.flatMap(({ lens }, beside) => (lens ? [{ beside, lens }] : [])),
  };
}

function lensCards({ techniques }: Library): SocialCard[] {
  const used = lenses.filter(({ tag }) => techniques.some(({ lens }) => lens === tag));
  return used.map(({ tag, name, asks }) => ({
    name: cardNames.lens(tag),
    alt: say('cards.lensAlt', { lens: name, asks }),
    kicker: say('cards.lensKicker'),
    words: [{ text: name, lens: tag }],
    under: asks,
    margin: techniques
      .filter((technique) => technique.lens === tag)
      .toSorted((a, b) => b.examples.length - a.examples.length)
      .slice(0, room)
      .map(({ matter }) => ({ text: matter.term })),
  }));
}

function sectionCards(library: Library): SocialCard[] {
  const { glossary } = library;
  // The list of the glossary has the card of its terms, even if it has none.
  const isUsed = (section: (typeof sections)[number]): boolean =>
    section === 'terms'
      ? hasList(library, 'glossary')
      : glossary.some((entry) => entry.section === section);
  return sections.filter(isUsed).map((section) => ({
    name: cardNames.section(section),
    alt: say('cards.sectionAlt', { section: sectionNames[section], site: siteName }),
    kicker: say('cards.sectionKicker'),
    words: [{ text: sectionNames[section] }],
    under: say(`cards.sections.${section}`),
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

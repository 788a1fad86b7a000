import { sayInvented } from '../../words/invented.ts';
import type { Case, CaseCitation } from '../../../core/case/case.ts';
import { isoDate } from '../../../core/text/dates.ts';
import type { Library } from '../../../core/library/model.ts';
import { routes } from '../../addresses/routes.ts';
import { contributors, textLicence } from '../../words/site.ts';
import { type Absolute, type Node, words } from './node.ts';
import { sourceNode } from './source.ts';
import { say, words as interfaceWords } from '../../words/say.ts';

/**
 * Describes the article that is studied: what is known of it and nothing else. It has no licence of
 * ours unless we made it up, and no list of works cited: an article's sources are inferred in the
 * notes, and an inference has no place in metadata.
 *
 * @param item the case
 * @param at makes whole addresses
 * @returns an article, identified by the page that shows it unmarked
 */
export function articleNode(item: Case, at: Absolute): Node {
  const { matter } = item.article;
  const ifKnown = (fact: string): string | undefined => (fact === 'unknown' ? undefined : fact);
  const publisher = ifKnown(matter.publisher);
  return {
    '@type': 'Article',
    '@id': at(routes.caseOriginal(item.id)),
    url: at(routes.caseOriginal(item.id)),
    headline: matter.title,
    inLanguage: matter.lang,
    ...(matter.invented
      ? { description: say('shell.invented'), genre: 'Fiction', license: textLicence.url }
      : {}),
    datePublished: isoDate(matter.published),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    isBasedOn: ifKnown(matter.url),
    usageInfo: item.about && at(routes.caseAbout(item.id)),
  };
}

/**
 * Describes the case study: the commentary on the article, with the sources that it cites and the
 * techniques that it teaches.
 *
 * @param item the case
 * @param library the library, for techniques and sources
 * @param at makes whole addresses
 * @param image the address of its picture
 * @returns a learning resource, known by the reading room
 */
export function studyNode(item: Case, library: Library, at: Absolute, image: string): Node {
  const { matter } = item.article;
  const taught = library.techniques.filter(({ id }) =>
    item.notes.some((note) => note.techniques.includes(id)),
  );
  return {
    '@type': 'LearningResource',
    '@id': at(routes.case(item.id)),
    url: at(routes.case(item.id)),
    name: say('machines.caseStudy', { title: matter.title }),
    description: words(sayInvented(matter, matter.summary)),
    learningResourceType: say('machines.kind'),
    educationalUse: [say('machines.closeReading'), say('machines.discussion')],
    about: [
      { '@type': 'Thing', name: say('machines.subject') },
      { '@id': at(routes.caseOriginal(item.id)) },
    ],
    isBasedOn: { '@id': at(routes.caseOriginal(item.id)) },
    teaches: taught.map(({ id, matter: { term } }) => ({
      '@type': 'DefinedTerm',
      name: term,
      url: at(routes.technique(id)),
    })),
    inLanguage: item.languages.commentary ?? interfaceWords.lang,
    dateModified: item.updated,
    author: contributorsNode(),
    license: textLicence.url,
    isAccessibleForFree: true,
    image,
    isPartOf: { '@id': at(routes.home()) },
    citation: cited(
      item.citations.filter((citation) => !isInLesson(citation)),
      library,
      at,
    ),
  };
}

/**
 * Describes the teaching unit of a case. Age range and duration are in the prose and are not
 * extracted.
 *
 * @param item the case
 * @param library the library, for the sources
 * @param at makes whole addresses
 * @returns a learning resource, identified by the page for teachers; `undefined` if the case has no
 *   lesson
 */
export function lessonNode(item: Case, library: Library, at: Absolute): Node | undefined {
  const plan = item.lesson?.pages.plan;
  if (!item.lesson) return undefined;
  return {
    '@type': 'LearningResource',
    '@id': at(routes.teach(item.id)),
    url: at(routes.teach(item.id)),
    name: words(plan?.title ?? say('machines.lesson', { title: item.article.matter.title })),
    description: plan && words(sayInvented(item.article.matter, plan.summary)),
    learningResourceType: say('machines.lessonKind'),
    educationalUse: say('machines.discussion'),
    about: [{ '@type': 'Thing', name: say('machines.subject') }, articleNode(item, at)],
    inLanguage: interfaceWords.lang,
    author: contributorsNode(),
    license: textLicence.url,
    isAccessibleForFree: true,
    isPartOf: { '@id': at(routes.case(item.id)) },
    citation: cited(item.citations.filter(isInLesson), library, at),
  };
}

/**
 * Describes the page on what is known about the article: an article of ours on an article, with the
 * sources that it cites.
 *
 * @param item the case
 * @param library the library, for the sources
 * @param at makes whole addresses
 * @returns an article, or `undefined` if the case has no such page
 */
export function aboutNode(item: Case, library: Library, at: Absolute): Node | undefined {
  if (!item.about) return undefined;
  return {
    '@type': 'Article',
    '@id': at(routes.caseAbout(item.id)),
    url: at(routes.caseAbout(item.id)),
    headline: item.about.title,
    description: words(sayInvented(item.article.matter, item.about.summary)),
    about: articleNode(item, at),
    inLanguage: interfaceWords.lang,
    author: contributorsNode(),
    license: textLicence.url,
    isPartOf: { '@id': at(routes.case(item.id)) },
    citation: cited(item.citations.filter(isInAbout), library, at),
  };
}

/** Who wrote the commentary, as the licence of the texts names them. */
export function contributorsNode(): Node {
  return { '@type': 'Organization', name: contributors };
}

const isInLesson = ({ container }: CaseCitation): boolean => container.kind === 'lesson';
const isInAbout = ({ container }: CaseCitation): boolean => container.kind === 'case-page';

function cited(citations: readonly CaseCitation[], library: Library, at: Absolute): Node[] {
  const wanted = new Set(citations.map(({ reference }) => reference));
  return library.references
    .filter(({ id }) => wanted.has(id))
    .map(({ reference }) => sourceNode(reference, at));
}

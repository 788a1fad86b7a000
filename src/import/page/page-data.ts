import { language } from '../../core/files/fields.ts';

/** What a page says of itself, in its metadata; the first of each is the most trusted. */
export interface PageData {
  /** The title of the article, in the words of each source. */
  titles: string[];
  /** Names of the site and of the publisher. */
  sites: string[];
  /** When it was published, as written. */
  dates: string[];
  /** Addresses, as written. */
  addresses: string[];
  lang?: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** Types of schema.org whose `headline` is that of the page. */
const articleType = /article|posting|report|review|webpage|blog$/i;
const dateNames = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'originalpublicationdate',
  'article.published',
];

/**
 * Collects what a page says of itself: JSON-LD, Open Graph, Dublin Core, microdata, and the comment
 * that browsers write into a page that is saved.
 *
 * @param page the page, before anything is taken out of it
 * @param html its text, for the comment
 * @returns the data, as written
 */
export function pageDataOf(page: Document, html: string): PageData {
  const nodes = jsonOf(page);
  const articles = nodes.filter((node) => articleType.test(typeOf(node)));
  const textOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(textOf);
    if (typeof value !== 'string') return [];
    const holder = page.createElement('p');
    holder.innerHTML = value.replaceAll('<', '&lt;');
    return [holder.textContent ?? ''];
  };
  const named = (value: unknown): string[] =>
    isJson(value) ? textOf(value['name']) : Array.isArray(value) ? value.flatMap(named) : [];
  const meta = (...names: string[]): string[] =>
    names.flatMap((name) => metaOf(page, name)).filter((content) => content.trim() !== '');
  const published = page.querySelectorAll('[itemprop~="datePublished"], time[pubdate]');
  const saved = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i.exec(html.slice(0, 4096))?.[1];
  const titles = tidy([
    ...meta('og:title'),
    ...articles.flatMap((node) => textOf(node['headline'])),
    ...meta('twitter:title', 'dc.title', 'dcterms.title', 'citation_title'),
    page.querySelector('title')?.textContent ?? '',
  ]);
  const sites = tidy([
    ...meta('og:site_name', 'application-name', 'apple-mobile-web-app-title'),
    ...articles.flatMap((node) => named(node['publisher'])),
    ...nodes.filter((node) => /^WebSite$/i.test(typeOf(node))).flatMap((node) => named(node)),
  ]);
  // Some pages give the title of the article as the name of the application.
  const otherThanTitle = sites.filter((name) => !titles.includes(name));
  return {
    titles,
    sites: otherThanTitle.length > 0 ? otherThanTitle : sites,
    dates: tidy([
      ...articles.flatMap((node) => textOf(node['datePublished'])),
      ...meta(...dateNames.slice(0, 4)),
      ...Array.from(
        published,
        (element) =>
          element.getAttribute('content') ??
          element.getAttribute('datetime') ??
          element.textContent ??
          '',
      ),
      ...meta(...dateNames.slice(4)),
      ...Array.from(
        page.querySelectorAll('article time[datetime], main time[datetime]'),
        (time) => time.getAttribute('datetime') ?? '',
      ).slice(0, 1),
    ]),
    addresses: tidy([
      page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '',
      ...meta('og:url'),
      ...articles.flatMap((node) => [
        ...textOf(node['url']),
        ...identified(node['mainEntityOfPage']),
      ]),
      saved ?? '',
    ]),
    lang: languageIn(page),
  };
}

/** The language that the page states, if it is one: `en_US` is read as `en-US`. */
function languageIn(page: Document): string | undefined {
  const root = page.documentElement;
  const stated = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang');
  const tag = stated?.trim().replaceAll('_', '-');
  return language.safeParse(tag).success ? Intl.getCanonicalLocales(tag)[0] : undefined;
}

function metaOf(page: Document, name: string): string[] {
  return Array.from(page.querySelectorAll('meta'))
    .filter((meta) =>
      ['property', 'name'].some((key) => meta.getAttribute(key)?.trim().toLowerCase() === name),
    )
    .map((meta) => meta.getAttribute('content') ?? '');
}

function identified(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isJson(value) && typeof value['@id'] === 'string' ? [value['@id']] : [];
}

/** Every object of the page's JSON-LD; a script that is no JSON says nothing. */
function jsonOf(page: Document): Json[] {
  return Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap(
    (script) => {
      const text = (script.textContent ?? '').replace(
        /^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g,
        '',
      );
      try {
        return objectsIn(JSON.parse(text), 0);
      } catch {
        return [];
      }
    },
  );
}

function objectsIn(value: unknown, depth: number): Json[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth));
  if (!isJson(value)) return [];
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
      objectsIn(value[key], depth + 1),
    ),
  ];
}

function typeOf(node: Json): string {
  return [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .join(' ');
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tidy(texts: readonly string[]): string[] {
  const lines = texts.map((text) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(lines)].filter((text) => text !== '');
}

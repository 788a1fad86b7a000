import { closest } from 'fastest-levenshtein';
import { type LayerName, layerNames } from '../case/layers/layers.ts';
import { type Section, sections } from './schemas.ts';
import { fileOfPart, type LessonName, partOfFile } from './lesson-parts.ts';
import { nearestId } from '../messages/nearest-id.ts';

/** The kind of a file of `content/`, as its path says. */
export type FileKind =
  | { kind: 'article'; caseId: string }
  | { kind: 'source'; caseId: string }
  | { kind: 'layer'; caseId: string; layer: LayerName }
  /** The commentary in a second language, as a BCP 47 tag. */
  | { kind: 'translation'; caseId: string; lang: string }
  | { kind: 'case-page'; caseId: string }
  | { kind: 'lesson'; caseId: string; part: LessonName }
  | { kind: 'glossary'; section: Section; slug: string }
  | { kind: 'technique'; id: string }
  | { kind: 'page'; name: string }
  | { kind: 'references' }
  /** The borders of a region of the map: of the site, or beside a case. */
  | { kind: 'region'; name: string; caseId?: string }
  /** The settings of the site. */
  | { kind: 'site' }
  /** The words of the interface in a language, as a BCP 47 tag. */
  | { kind: 'words'; lang: string }
  | { kind: 'other'; caseId?: string };

/**
 * Returns the path of a file from its kind: the reverse of `kindOf`.
 *
 * @param kind the kind of file
 * @returns the path from the project's root
 */
export function pathOf(kind: Exclude<FileKind, { kind: 'other' }>): string {
  switch (kind.kind) {
    case 'article':
      return `content/cases/${kind.caseId}/article.md`;
    case 'source':
      return `content/cases/${kind.caseId}/source.txt`;
    case 'layer':
      return `content/cases/${kind.caseId}/${kind.layer}.md`;
    case 'translation':
      return `content/cases/${kind.caseId}/commentary.${kind.lang}.md`;
    case 'case-page':
      return `content/cases/${kind.caseId}/about.md`;
    case 'lesson':
      return `content/cases/${kind.caseId}/lesson/${fileOfPart(kind.part)}.md`;
    case 'glossary':
      return `content/glossary/${kind.section}/${kind.slug}.md`;
    case 'technique':
      return `content/techniques/${kind.id}.md`;
    case 'page':
      return `content/pages/${kind.name}.md`;
    case 'references':
      return 'content/references.json';
    case 'region':
      return kind.caseId === undefined
        ? `content/regions/${kind.name}.geojson`
        : `content/cases/${kind.caseId}/${kind.name}.geojson`;
    case 'site':
      return 'content/site.yaml';
    case 'words':
      return `content/words.${kind.lang}.yaml`;
  }
}

const slug = '[^/]+';
const languageTag = '[a-z]{2,3}(?:-[A-Za-z\\d]{2,8})*';

/**
 * Determines the kind of a file from its path.
 *
 * @param path the path from the project's root
 * @returns its kind; `other` for a file that is not part of the format
 */
export function kindOf(path: string): FileKind {
  if (path === 'content/references.json') return { kind: 'references' };
  if (path === 'content/site.yaml') return { kind: 'site' };
  const words = new RegExp(`^content/words\\.(${languageTag})\\.yaml$`).exec(path)?.[1];
  if (words) return { kind: 'words', lang: words };
  const inCase = new RegExp(`^content/cases/(${slug})/(.+)$`).exec(path);
  if (inCase?.[1] && inCase[2]) return kindInCase(inCase[1], inCase[2]);
  const entry = new RegExp(`^content/glossary/(${sections.join('|')})/(${slug})\\.md$`).exec(path);
  if (entry?.[1] && entry[2])
    return { kind: 'glossary', section: entry[1] as Section, slug: entry[2] };
  const technique = new RegExp(`^content/techniques/(${slug})\\.md$`).exec(path);
  if (technique?.[1]) return { kind: 'technique', id: technique[1] };
  const page = new RegExp(`^content/pages/(${slug})\\.md$`).exec(path);
  if (page?.[1]) return { kind: 'page', name: page[1] };
  const region = new RegExp(`^content/regions/(${slug})\\.geojson$`).exec(path);
  if (region?.[1]) return { kind: 'region', name: region[1] };
  return { kind: 'other' };
}

function kindInCase(caseId: string, name: string): FileKind {
  if (name === 'article.md') return { kind: 'article', caseId };
  if (name === 'source.txt') return { kind: 'source', caseId };
  if (name === 'about.md') return { kind: 'case-page', caseId };
  const region = /^([^/]+)\.geojson$/.exec(name)?.[1];
  if (region) return { kind: 'region', name: region, caseId };
  const part = partOfFile(/^lesson\/([^/]+)\.md$/.exec(name)?.[1] ?? '');
  if (part) return { kind: 'lesson', caseId, part };
  const lang = new RegExp(`^commentary\\.(${languageTag})\\.md$`).exec(name)?.[1];
  if (lang) return { kind: 'translation', caseId, lang };
  const layer = layerNames.find((candidate) => name === `${candidate}.md`);
  return layer ? { kind: 'layer', caseId, layer } : { kind: 'other', caseId };
}

/** Whether a name can be part of an address: lower-case letters, digits and hyphens. */
export function isSlug(name: string): boolean {
  // Some numbers have capitals: the Roman ones, Ⅰ and ⅰ.
  return (
    /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u.test(name) &&
    name === name.toLowerCase()
  );
}

/** Names that Windows reserves for devices, in any folder. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Maximum length of a name in bytes: file systems take 255, and the site appends to it. */
const longestName = 200;

/**
 * Explains what is expected of a name that cannot be an address, and a folder on every system.
 *
 * @param name the name of a file without its extension, or of a folder
 * @returns what is expected, or `undefined` if the name is fine
 */
export function expectedOfName(name: string): string | undefined {
  if (!isSlug(name)) return 'lower-case letters, digits and hyphens';
  if (devices.test(name)) return 'one that Windows does not keep for a device';
  const bytes = new TextEncoder().encode(name).length;
  return bytes > longestName ? `at most ${longestName} bytes, not ${bytes}` : undefined;
}

/**
 * Resolves a relative address in a file to a path from the project's root, without its fragment.
 */
export function resolvePath(from: string, url: string): { path: string; fragment: string } {
  const [address = '', fragment = ''] = splitOnce(url, '#');
  const parts = address.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of safeDecode(address).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return { path: parts.join('/'), fragment: fragment ? `#${fragment}` : '' };
}

/** Writes the path from one file to another, both given from the project's root. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
    shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}

/**
 * Finds the file that a mistyped path probably means: one with the same or nearly the same name.
 *
 * @param path a path from the project's root
 * @param known the paths of all files
 * @returns the nearest one, or `undefined` if no name resembles it
 */
export function nearestPath(path: string, known: Iterable<string>): string | undefined {
  const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
  const files = Map.groupBy(known, nameOf);
  const name = nearestId(nameOf(path), [...files.keys()]);
  return name === undefined ? undefined : closest(path, files.get(name) ?? []);
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function safeDecode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

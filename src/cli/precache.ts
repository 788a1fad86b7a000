/** A file that a service worker can store. */
export interface StoredFile {
  /** Its path from the site's root, with forward slashes. */
  path: string;
  /** How much of it goes over the network, compressed, in bytes. */
  bytes: number;
}

/** What the first visit of a page may make a reader download, compressed, in bytes. */
export const budget = 1_500_000;

/**
 * Chooses the files that the service worker stores at the first visit: all, or, where they are too many, the essential ones, or, where even
 * these are too many, as many of them as fit. A page that is left out is stored when it is visited.
 *
 * @param files all files that could be stored
 * @param limit how much may be downloaded, in bytes
 * @returns the files to store, and those that were left out, each in the order given
 */
export function chooseFiles(files: readonly StoredFile[], limit = budget): { stored: StoredFile[]; left: StoredFile[] } {
  if (weigh(files) <= limit) return { stored: [...files], left: [] };
  const essential = files.filter(({ path }) => isEssential(path));
  const chosen = new Set(weigh(essential) <= limit ? essential : asManyAsFit(essential, limit));
  return { stored: files.filter((file) => chosen.has(file)), left: files.filter((file) => !chosen.has(file)) };
}

/** What every page needs comes first, then what all cases lead to, then the cases, each as a whole. What does not fit is passed over. */
function asManyAsFit(files: readonly StoredFile[], limit: number): StoredFile[] {
  const groups = [...Map.groupBy(files, ({ path }) => /^cases\/[^/]+\//.exec(path)?.[0] ?? path)];
  const ordered = groups.toSorted(([a], [b]) => rank(a) - rank(b));
  const chosen: StoredFile[] = [];
  let free = limit;
  for (const [, group] of ordered) {
    const weight = weigh(group);
    if (weight > free) continue;
    free -= weight;
    chosen.push(...group);
  }
  return chosen;
}

function rank(name: string): number {
  if (/^cases\/[^/]+\//.test(name)) return 3;
  if (!name.endsWith('.html')) return 0;
  return /^[^/]+$/.test(name) ? 1 : 2;
}

/** What files weigh together, compressed, in bytes. */
export function weigh(files: readonly StoredFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Essential are styles, fonts, scripts, reading rooms, first readings, glossary, techniques, places and references. */
function isEssential(path: string): boolean {
  const [section = '', , view] = path.split('/');
  if (!path.endsWith('.html')) return true;
  if (section === 'cases') return view === undefined || view === 'index.html' || view === 'read';
  return ['index.html', '404.html', 'glossary', 'techniques', 'places', 'references'].includes(section);
}

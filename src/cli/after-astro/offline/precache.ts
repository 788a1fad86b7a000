/** A file that a service worker can store. */
export interface StoredFile {
  /** Its path from the site's root, with forward slashes. */
  path: string;
  /** Its compressed size, in bytes. */
  bytes: number;
}

/** The limit for what a first visit may download, compressed, in bytes. */
export const budget = 1_500_000;

/**
 * Chooses the files that the service worker stores at the first visit: all of them or, if they
 * exceed the limit, as many as fit, most needed first. What every page needs is stored in any case.
 * A page that is left out is stored when it is visited.
 *
 * @param files all files that could be stored
 * @param limit how much may be downloaded, in bytes
 * @returns the files to store, and those left out, each in the order given
 */
export function chooseFiles(
  files: readonly StoredFile[],
  limit = budget,
): { stored: StoredFile[]; left: StoredFile[] } {
  const stored = new Set<StoredFile>();
  let room = limit;
  for (const file of files.toSorted((one, other) => need(one.path) - need(other.path))) {
    if (file.bytes > room && need(file.path) > 0) continue;
    stored.add(file);
    room -= file.bytes;
  }
  return {
    stored: files.filter((file) => stored.has(file)),
    left: files.filter((file) => !stored.has(file)),
  };
}

/** The total compressed size of files, in bytes. */
export function weigh(files: readonly StoredFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** How much a reader needs a file, most needed first: 0 is what every page is made of. */
function need(path: string): number {
  const [section = '', , view] = path.split('/');
  if (!path.endsWith('.html')) return section === 'cases' ? 1 : 0;
  if (view === undefined) return 0; // home, the page 'Not found' and the front page of each section
  if (section === 'cases') return view === 'index.html' || view === 'read' ? 1 : 3;
  if (section === 'contribute') return 4;
  return ['glossary', 'techniques', 'places', 'references'].includes(section) ? 2 : 3;
}

import type { VFile } from 'vfile';
import { isProper } from '../glossary/matcher.ts';
import { type Place, report } from '../messages/report.ts';

/** A glossary entry, as far as its names go. */
export interface NamedEntry {
  id: string;
  names: string[];
  file: VFile;
  /** The position of a name in the file, by its index. */
  placeOf: (index: number) => Place;
}

/**
 * Reports names that would lead to two glossary entries, and entries of one address.
 *
 * @param entries the entries with their names; the later of two receives the message
 */
export function checkNames(entries: readonly NamedEntry[]): void {
  const first = new Map<string, VFile>();
  const addresses = new Map<string, VFile>();
  for (const { id, names, file, placeOf } of entries) {
    const [section = '', slug = ''] = id.split('/');
    const address = section === 'places' ? id : `glossary/${slug}`;
    const other = addresses.get(address);
    if (other) report(file, 'address-duplicate', { address, first: other.path });
    else addresses.set(address, file);
    for (const [index, name] of names.entries()) {
      const key = isProper(name) ? name.normalize('NFC') : name.normalize('NFC').toLowerCase();
      const known = first.get(key);
      if (!known) first.set(key, file);
      else if (known !== file)
        report(file, 'name-duplicate', { name, first: known.path }, placeOf(index));
    }
  }
}

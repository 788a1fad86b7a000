import type { VFile } from 'vfile';
import { isProper } from '../glossary/matcher.ts';
import { report } from '../messages.ts';
import { pointAt } from '../text/source-point.ts';

/**
 * Reports names that would lead to two glossary entries, and entries of one address.
 *
 * @param entries the entries with their names; the later of two receives the message
 */
export function checkNames(entries: readonly { id: string; names: string[]; file: VFile }[]): void {
  const first = new Map<string, VFile>();
  const addresses = new Map<string, VFile>();
  for (const { id, names, file } of entries) {
    const [section = '', slug = ''] = id.split('/');
    const address = section === 'places' ? id : `glossary/${slug}`;
    const other = addresses.get(address);
    if (other) report(file, 'name-duplicate', { name: slug, first: other.path }, pointAt(String(file), 0));
    else addresses.set(address, file);
    for (const name of names) {
      const key = isProper(name) ? name.normalize('NFC') : name.normalize('NFC').toLowerCase();
      const known = first.get(key);
      if (known)
        report(
          file,
          'name-duplicate',
          { name, first: known.path },
          pointAt(String(file), Math.max(0, String(file).indexOf(name))),
        );
      else first.set(key, file);
    }
  }
}

import { slug as slugOf } from 'github-slugger';
import type { VFile } from 'vfile';
import { createMatcher, isProper } from '../glossary/matcher.ts';
import { offerFix } from '../messages/fixes/fix.ts';
import { type Place, report } from '../messages/report.ts';

/** A glossary entry, as far as its names go. */
export interface NamedEntry {
  id: string;
  names: string[];
  file: VFile;
  /** The position of a name in the file, by its index. */
  placeOf: (index: number) => Place;
}

/** Signs around a name that belong to the YAML or to a text, not to the name. */
const around = /^["“”„«»'‘’‚‹›*_`]+|["“”„«»'‘’‚‹›*_`]+$/gu;

/**
 * Reports names that would lead to two glossary entries or that no text can match, and entries of
 * one address.
 *
 * @param entries the entries with their names. Of two with one name the one whose file is not named
 *   after it receives the message, as a copy is before it is edited; else the later one
 */
export function checkNames(entries: readonly NamedEntry[]): void {
  const first = new Map<string, { entry: NamedEntry; index: number }>();
  const addresses = new Map<string, VFile>();
  for (const entry of entries) {
    const { id, names, file } = entry;
    const [section = '', slug = ''] = id.split('/');
    const address = section === 'places' ? id : `glossary/${slug}`;
    const other = addresses.get(address);
    if (other) report(file, 'address-duplicate', { address, first: other.path });
    else addresses.set(address, file);
    for (const [index, name] of names.entries()) {
      checkName(entry, index);
      const key = isProper(name) ? name.normalize('NFC') : name.normalize('NFC').toLowerCase();
      const known = first.get(key);
      if (known && known.entry.file !== file) {
        const isCopy = !isNamedAfter(known.entry) && isNamedAfter(entry);
        const [wrong, right] = isCopy ? [known, { entry, index }] : [{ entry, index }, known];
        report(
          wrong.entry.file,
          'name-duplicate',
          { name, first: right.entry.file.path },
          wrong.entry.placeOf(wrong.index),
        );
        if (isCopy) first.set(key, right);
      } else first.set(key, known ?? { entry, index });
    }
  }
}

/** Whether the file of an entry has one of its names. */
function isNamedAfter({ id, names }: NamedEntry): boolean {
  return names.some((name) => slugOf(name) === id.slice(id.indexOf('/') + 1));
}

function checkName({ names, file, placeOf }: NamedEntry, index: number): void {
  const name = names[index] ?? '';
  const bare = name.replace(around, '').trim();
  const isBetween = bare !== '' && !name.startsWith(bare) && !name.endsWith(bare);
  const isFound = createMatcher([{ name, entry: '' }]).find(`. ${name} .`).length > 0;
  if (!isBetween && isFound && /[\p{L}\p{N}]/u.test(name)) return;
  const place = placeOf(index);
  const message = report(
    file,
    'name-unmatched',
    { name, meant: isBetween ? bare : undefined },
    place,
  );
  if (!isBetween || !('start' in place)) return;
  message.actual = String(file).slice(place.start.offset, place.end.offset);
  message.expected = [bare];
  // As plain YAML such a value is read as it is written.
  if (/^[\p{L}\p{N}][\p{L}\p{N} ’'-]*$/u.test(bare))
    offerFix(message, {
      title: 'Quotation marks around a name taken away',
      edits: [{ start: place.start.offset, end: place.end.offset, text: bare }],
    });
}

import { decode } from '../core/text/decode.ts';
import { countOf } from '../core/text/count-of.ts';
import type { Problem } from './model.ts';

/** A text and the encoding that it was read in. */
export interface DecodedInput {
  text: string;
  encoding: string;
  /** What was assumed or replaced, in sentences. */
  notes: string[];
}

const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Stray bytes in a page of UTF-8: at most one for so many letters beyond ASCII that are valid. */
const validPerStray = 20;

/**
 * Decodes a file whose encoding is known: by its byte-order mark, by being valid UTF-8, by the label
 * that was given, or by the web page's own declaration (WHATWG HTML, 13.2.3.2), which may be late.
 * Nothing is guessed from the letters. In a web page stray bytes and NULs are replaced and said,
 * since they are mostly in scripts.
 *
 * @param bytes the file
 * @param named the label of an encoding (WHATWG Encoding), if one was given
 * @param isHtml whether the file is a web page
 * @returns the text with plain line endings, or why it cannot be read
 */
export function decodeInput(
  bytes: Uint8Array,
  named: string | undefined,
  isHtml: boolean,
): DecodedInput | Problem {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked) return read(bytes, marked, isHtml);
  if (named !== undefined) return read(bytes, named, isHtml);
  const { text, invalidAt } = decode(bytes);
  if (invalidAt === undefined) return withoutNul(text, 'utf-8', [], isHtml);
  const declared = isHtml ? declaredIn(bytes) : undefined;
  if (declared && !/^utf-?(?:8|16)/i.test(declared.label)) {
    const found = read(bytes, declared.label, isHtml);
    if ('text' in found && declared.at > 1024)
      found.notes.push(
        `The page declares its encoding, ${found.encoding}, only after ${declared.at} bytes; browsers look at the first 1,024. See that letters with accents are right.`,
      );
    return found;
  }
  const stray = text.match(/\ufffd+/g)?.length ?? 0;
  const valid = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  if (isHtml && (declared || stray * validPerStray <= valid))
    return withoutNul(text, 'utf-8', [replaced(text, 'UTF-8')], isHtml);
  return {
    problem: `Unexpected byte at offset ${invalidAt}, expected UTF-8`,
    advice:
      'Save the file with the encoding "UTF-8"; or name its encoding: `--encoding windows-1251` for most older Cyrillic texts, `--encoding windows-1252` for most older western ones.',
  };
}

function read(bytes: Uint8Array, label: string, isHtml: boolean): DecodedInput | Problem {
  let decoder;
  try {
    decoder = new TextDecoder(label);
  } catch {
    return {
      problem: `Unknown encoding \`${label}\``,
      advice:
        'Write it as browsers do: `utf-8`, `utf-16le`, `windows-1251`, `windows-1252`, `koi8-u`, `shift_jis`.',
    };
  }
  const { encoding } = decoder;
  const text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
  if (isValid(bytes, label)) return withoutNul(text, encoding, [], isHtml);
  const stray = text.match(/\ufffd/g)?.length ?? 0;
  if (isHtml && stray * validPerStray <= text.length)
    return withoutNul(text, encoding, [replaced(text, encoding)], isHtml);
  return {
    problem: `The file is not valid ${label}`,
    advice: 'Name another encoding, or save the file with the encoding "UTF-8".',
  };
}

function isValid(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * A NUL in a page is passed over, as HTML asks (13.2.5), unless there are so many that it is UTF-16.
 */
function withoutNul(
  text: string,
  encoding: string,
  notes: string[],
  isHtml: boolean,
): DecodedInput | Problem {
  const first = text.indexOf('\0');
  if (first === -1) return { text, encoding, notes };
  const count = text.split('\0').length - 1;
  if (!isHtml || count * 10 > text.length)
    return {
      problem: `The file holds a NUL (byte 0) after ${first} letters, expected text`,
      advice:
        'It may be text in UTF-16: then say `--encoding utf-16le`. If it is no text, copy the words into a plain text file.',
    };
  return {
    text: text.replaceAll('\0', ''),
    encoding,
    notes: [
      ...notes,
      `${countOf(count, 'NUL (byte 0) was', 'NULs (byte 0) were')} left out, the first in line ${lineOf(text, first)}.`,
    ],
  };
}

function replaced(text: string, encoding: string): string {
  const runs = Array.from(text.matchAll(/\ufffd+/g), ({ index }) => lineOf(text, index));
  return `${countOf(runs.length, 'stretch', 'stretches')} of bytes that are not ${encoding} became “\ufffd”, the first in line ${runs[0] ?? 1}. See that the article has none.`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The declaration in a `<meta>`, however late, but not one inside a comment, script or style. */
function declaredIn(bytes: Uint8Array): { label: string; at: number } | undefined {
  const page = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/<!--.*?-->|<(script|style)\b.*?<\/\1\s*>/gis, (all) => ' '.repeat(all.length));
  const found =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:-]+)/i.exec(page) ??
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w:-]+)/i.exec(page);
  return found?.[1] ? { label: found[1], at: found.index } : undefined;
}

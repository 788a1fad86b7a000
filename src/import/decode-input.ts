import { decode } from '../core/text/decode.ts';
import type { Problem } from './model.ts';

/** A text and the encoding that it was read in. */
export interface DecodedInput {
  text: string;
  encoding: string;
}

const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a file whose encoding is known for certain: by its byte-order mark, by being valid UTF-8,
 * by the label that was given, or by the web page's own declaration (WHATWG HTML, 13.2.3.2).
 * Nothing is guessed from the letters.
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
  if (marked) return read(bytes, marked);
  if (named !== undefined) return read(bytes, named);
  const { text, invalidAt } = decode(bytes);
  if (invalidAt === undefined) return { text, encoding: 'utf-8' };
  const declared = isHtml ? declaredIn(bytes) : undefined;
  if (declared) return read(bytes, declared);
  return {
    problem: `Unexpected byte at offset ${invalidAt}, expected UTF-8`,
    advice:
      'Save the file with the encoding "UTF-8"; or name its encoding: `--encoding windows-1251` for most older Cyrillic texts, `--encoding windows-1252` for most older western ones.',
  };
}

function read(bytes: Uint8Array, label: string): DecodedInput | Problem {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes).replace(/\r\n?/g, '\n'), encoding: decoder.encoding };
  } catch (error) {
    if (error instanceof RangeError)
      return {
        problem: `Unknown encoding \`${label}\``,
        advice:
          'Write it as browsers do: `utf-8`, `utf-16le`, `windows-1251`, `windows-1252`, `koi8-u`, `shift_jis`.',
      };
    return {
      problem: `The file is not valid ${label}`,
      advice: 'Name another encoding, or save the file with the encoding "UTF-8".',
    };
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1];
}

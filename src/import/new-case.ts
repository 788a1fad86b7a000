import { begunLayers } from './begun-layers.ts';
import { caseId } from './case-id.ts';
import { decodeInput } from './decode-input.ts';
import { languageOf } from './language-of.ts';
import { type CaseInput, isProblem, type Problem, type ReceivedText } from './model.ts';
import { isHtml, readHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import { otherKind } from './signatures.ts';
import { writeAbout } from './write-about.ts';
import { writeArticle } from './write-article.ts';

/** The files of a new case, by name, and what was found out about its text. */
export interface NewCase {
  id: string;
  text: ReceivedText;
  lang: string;
  /** What was assumed or replaced and somebody should look at, in sentences. */
  notes: string[];
  /** Bytes of `source.txt` and text of the others. */
  files: Record<string, string | Uint8Array>;
}

/** The most letters that a text may have: about four hundred pages of a book. */
const longest = 1_000_000;

/**
 * Makes a new case from a text file or a web page. Nothing is read or written here.
 *
 * @param input the file and the options given
 * @param sha256 returns the SHA-256 of bytes, in hexadecimal
 * @returns the case, or why there is none and what to do
 */
export function newCase(
  input: CaseInput,
  sha256: (bytes: Uint8Array) => string,
): NewCase | Problem {
  const received = receive(input);
  if (isProblem(received)) return received;
  const { text, encoding, isPage, notes } = received;
  const named = caseId(input.id, text.headline);
  if (isProblem(named)) return named;
  const { id } = named;
  const kept = !isPage && encoding === 'utf-8';
  const words = isPage ? `${[text.headline, ...text.paragraphs].join('\n\n')}\n` : received.whole;
  const source = kept ? input.bytes : new TextEncoder().encode(words);
  const found = text.lang
    ? { lang: text.lang, note: undefined }
    : languageOf([text.headline, ...text.paragraphs].join('\n'));
  const { lang } = found;
  const from = { received: input.today, encoding, sha256: sha256(input.bytes), isHtml: isPage };
  return {
    id,
    text,
    lang,
    notes: [...notes, ...(text.notes ?? []), ...(found.note ? [found.note] : [])],
    files: {
      'source.txt': source,
      'article.md': writeArticle(text, { lang, received: input.today, sha256: sha256(source) }),
      'about.md': writeAbout(text, from),
      ...begunLayers(),
    },
  };
}

interface Received {
  text: ReceivedText;
  encoding: string;
  isPage: boolean;
  whole: string;
  notes: string[];
}

function receive({ name, bytes, title, encoding: label }: CaseInput): Received | Problem {
  const other = otherKind(bytes);
  if (other)
    return {
      problem: `The file is ${other}, expected plain text or a web page (HTML)`,
      advice:
        'Copy the words of the article into a plain text file, the headline on the first line, and use that.',
    };
  const isPage = isHtml(name, new TextDecoder('latin1').decode(bytes.subarray(0, 512)));
  const decoded = decodeInput(bytes, label, isPage);
  if (isProblem(decoded)) return decoded;
  const { text: whole, encoding, notes } = decoded;
  if (whole.trim() === '')
    return {
      problem: 'The file has no words in it',
      advice: 'Put the headline on the first line and the article below it.',
    };
  const text = isPage ? readHtml(whole, title) : readText(whole, title);
  if (isProblem(text)) return text;
  const length = text.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length > longest)
    return {
      problem: `The text has ${length.toLocaleString('en')} letters, expected at most ${longest.toLocaleString('en')}`,
      advice: 'A case is one article. Take the part that is to be read.',
    };
  return { text, encoding, isPage, whole, notes };
}

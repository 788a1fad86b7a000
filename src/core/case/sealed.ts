import type { VFile } from 'vfile';
import { type Place, report } from '../messages/report.ts';
import type { FlatText } from '../text/flatten.ts';
import { type Point, pointAt, positionAt } from '../text/point.ts';
import { type PositionedText, sourcePoints } from '../text/source-point.ts';

/** A word and its start. */
interface Word {
  value: string;
  offset: number;
}

/**
 * Checks an article against its source, word for word, and reports the first word that differs.
 *
 * @param article the flat text of `article.md`, headline included
 * @param articleFile receives the message, at the word
 * @param source the text of `source.txt`
 * @param sourcePath the path of `source.txt`, for the message
 * @param headlineAt offset in `article.md` of the headline, which is a value of the front matter
 * @returns true if all words are equal
 */
export function checkSealed(
  article: FlatText,
  articleFile: VFile,
  source: string,
  sourcePath: string,
  headlineAt: Point,
): boolean {
  const written = splitWords(article.value);
  const received = splitWords(source);
  const length = Math.max(written.length, received.length);
  for (let index = 0; index < length; index += 1) {
    const here = written[index];
    const there = received[index];
    if (here && there && here.value === there.value.normalize('NFC')) continue;
    const place = there ? pointAt(source, there.offset) : pointAt(source, source.length);
    report(
      articleFile,
      'text-differs',
      {
        article: here?.value ?? '(the end of the text)',
        source: there?.value ?? '(the end of the text)',
        place: `${sourcePath}:${place.line}:${place.column}`,
      },
      here ? placeOf(article, here, articleFile, headlineAt) : endOf(articleFile),
    );
    return false;
  }
  return true;
}

function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), (match) => ({ value: match[0], offset: match.index }));
}

function placeOf(article: FlatText, word: Word, file: VFile, headlineAt: Point): Place {
  const source = String(file);
  const start = startOf(article, word.offset, file, headlineAt);
  // Escapes and emphasis within the word make it longer in the file: then only its start is known.
  return source.startsWith(word.value, start.offset)
    ? positionAt(source, start.offset, start.offset + word.value.length)
    : start;
}

function startOf(article: FlatText, offset: number, file: VFile, headlineAt: Point): Point {
  const run = article.runs.find((candidate) => candidate.start <= offset && offset < candidate.end);
  if (!run?.node) return headlineAt;
  const local =
    run.end - run.start === run.to - run.from ? run.from + offset - run.start : run.from;
  const node: PositionedText = run.node;
  if (node.position) return sourcePoints(String(file), node)(local);
  return placeInValue(String(file), node.value, local, headlineAt);
}

/**
 * Finds a word of a YAML value by way of the words before it, because the value may be quoted or
 * span several lines.
 */
function placeInValue(source: string, value: string, offset: number, valueAt: Point): Point {
  let end = valueAt.offset;
  for (const word of splitWords(value)) {
    const at = source.indexOf(word.value, end);
    if (word.offset >= offset) return at === -1 ? valueAt : pointAt(source, at);
    if (at !== -1) end = at + word.value.length;
  }
  return valueAt;
}

function endOf(file: VFile): Point {
  const text = String(file).trimEnd();
  return pointAt(text, text.length);
}

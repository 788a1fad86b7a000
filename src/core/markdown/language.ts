import type { ListItem, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../messages/report.ts';
import { sourcePoints } from '../text/source-point.ts';

/** Words in another language than their file, shown as `<span lang="…">`. */
export interface Foreign extends Parent {
  type: 'foreign';
  children: Text[];
  data: { hName: 'span'; hProperties: { lang: string } };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    foreign: Foreign;
  }
  interface RootContentMap {
    foreign: Foreign;
  }
}

/** `[words]{lang=uk}`, or what somebody may have meant so. */
const mark = /\[([^[\]{}]+)\]\{lang=([^{}\s]*)\}|\{\s*lang\b[^{}]*\}?/gu;

/** ISO 15924 codes of the scripts that are recognised, with their names in Unicode. */
const scripts = {
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Arab: 'Arabic',
  Hebr: 'Hebrew',
  Armn: 'Armenian',
  Geor: 'Georgian',
  Hang: 'Hangul',
  Thai: 'Thai',
};

/** Words of one script, with what is between them. A single letter may be a symbol. */
const runs = Object.entries(scripts).map(([code, name]) => {
  const letter = String.raw`[\p{Script=${name}}\p{M}]`;
  const word = String.raw`${letter}+(?:[’'-]${letter}+)*`;
  return {
    code,
    run: new RegExp(String.raw`\p{Script=${name}}${word}(?:[\s,\d]+${word})*`, 'gu'),
  };
});

/** A stretch of a text that is in another language. */
interface Stretch {
  start: number;
  end: number;
  words: string;
  /** `undefined` if it is not known. */
  lang: string | undefined;
  problem: 'language-malformed' | 'language-unknown';
}

/**
 * Makes nodes of words in another language, so that a screen reader can change its voice (WCAG 2.2,
 * success criterion 3.1.2): words that an author marked, `[slovo]{lang=uk}`, and words in another
 * script if their letters say which language it is. Titles, quotes and the leads of items stay as
 * they are: they are words of the article. So do items that begin with their language, `- uk: …`.
 *
 * @param tree a file's tree; changed in place
 * @param file receives a message for a mark that cannot be read, and for words whose language their
 *   letters leave open
 * @param lang the language of the file
 */
export function readLanguages(tree: Root, file: VFile, lang: string): void {
  const source = String(file);
  const own = new Intl.Locale(lang).maximize().script;
  const leads = new Map<Text, number>();
  visit(tree, (node, index, parent) => {
    if (node.type === 'blockquote' || node.type === 'heading') return SKIP;
    if (node.type === 'listItem') {
      const lead = leadOf(node);
      if (lead && isLanguage(lead.words)) return SKIP;
      if (lead) leads.set(lead.text, lead.words.length);
    }
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const begin = leads.get(node) ?? 0;
    const stretches = stretchesOf(node.value, own).filter(({ start }) => start >= begin);
    if (stretches.length === 0) return undefined;
    const children = split(node, stretches, source, file);
    (parent as Parent).children.splice(index, 1, ...(children as RootContent[]));
    return [SKIP, index + children.length];
  });
}

/** What an item is about: `довго` in `- довго: …`. */
function leadOf({ children: [paragraph] }: ListItem): { text: Text; words: string } | undefined {
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const words = text?.type === 'text' ? /^([^:]+):\s/.exec(text.value)?.[1] : undefined;
  return text?.type === 'text' && words !== undefined ? { text, words } : undefined;
}

function stretchesOf(value: string, own: string | undefined): Stretch[] {
  const marked = Array.from(value.matchAll(mark), ({ 0: all, 1: words, 2: tag = '', index }) => ({
    start: index,
    end: index + all.length,
    words: words ?? all,
    lang: words && isLanguage(tag) ? tag : undefined,
    problem: 'language-malformed' as const,
  }));
  const written = runs
    .filter(({ code }) => code !== own)
    .flatMap(({ code, run }) =>
      Array.from(value.matchAll(run), ({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        words,
        lang: languageOf(words, code),
        problem: 'language-unknown' as const,
      })),
    )
    .filter(({ start, end }) => marked.every((other) => end <= other.start || start >= other.end));
  return [...marked, ...written].sort((a, b) => a.start - b.start);
}

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/.test(tag);
}

/** The language of words, if their script or their letters leave no choice. */
function languageOf(words: string, script: string): string | undefined {
  if (script === 'Cyrl') {
    const isUkrainian = /[ґєї]/iu.test(words) || (/і/iu.test(words) && !/[ўыэёъ]/iu.test(words));
    if (isUkrainian) return 'uk';
    return /[ыэ]/iu.test(words) && !/[іў]/iu.test(words) ? 'ru' : undefined;
  }
  if (script === 'Arab') return undefined;
  return new Intl.Locale(`und-${script}`).maximize().language;
}

function split(
  node: Text,
  stretches: readonly Stretch[],
  source: string,
  file: VFile,
): PhrasingContent[] {
  const pointOf = sourcePoints(source, node);
  const part = (start: number, end: number, value = node.value.slice(start, end)): Text => ({
    type: 'text',
    value,
    position: { start: pointOf(start), end: pointOf(end) },
  });
  const children: PhrasingContent[] = [];
  let done = 0;
  for (const { start, end, words, lang, problem } of stretches) {
    const text = part(start, end, words);
    if (!lang) {
      report(file, problem, { text: words }, text);
      continue;
    }
    if (start > done) children.push(part(done, start));
    children.push({
      type: 'foreign',
      children: [text],
      data: { hName: 'span', hProperties: { lang } },
      ...(text.position ? { position: text.position } : {}),
    });
    done = end;
  }
  if (done < node.value.length) children.push(done === 0 ? node : part(done, node.value.length));
  return children;
}

import type { Case } from '../../core/case/case.ts';
import { overlaps } from '../../core/text/span.ts';
import { curly } from '../html/html.ts';
import { cardNames, type Piece, type SocialCard } from './model.ts';
import { say } from '../words/say.ts';

/** How many notes a card shows. */
const shown = 3;

/** The longest headline that fits, in characters. */
const longest = 170;

/**
 * The social card of a case: its headline with the words underlined that notes are about, and these
 * notes in the margin. A headline without notes is shown alone.
 */
export function caseCard(item: Case): SocialCard {
  const { title, invented } = item.article.matter;
  const { words, margin } = annotate(item);
  return {
    name: cardNames.case(item.id),
    alt: aside(
      say(margin.length > 0 ? 'cards.headlineWithNotes' : 'cards.headline', { title }),
      invented,
    ),
    kicker: aside(say('readingRoom.caseStudy'), invented),
    words,
    margin,
  };
}

/**
 * The card of a first reading: the headline alone, so that a link given to a class spoils nothing.
 */
export function readingCard(item: Case): SocialCard {
  const { title, invented } = item.article.matter;
  return {
    name: cardNames.reading(item.id),
    alt: aside(say('cards.headline', { title }), invented),
    kicker: aside(say('readingRoom.firstReading'), invented),
    words: [{ text: shorten(title) }],
    margin: [],
  };
}

/** Says on a card that the text is made up, if it is. */
function aside(text: string, invented: boolean): string {
  const remark = say('shell.invented').replace(/\.$/, '');
  return invented ? say('cards.aside', { text, remark }) : text;
}

function annotate({ article, notes }: Case): Pick<SocialCard, 'words' | 'margin'> {
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  if (!headline) return { words: [{ text: shorten(article.matter.title) }], margin: [] };
  const end = Math.min(headline.end, headline.start + longest);
  const marks = notes
    .flatMap((note) => note.anchors.map(({ start, end }) => ({ start, end, note })))
    .filter((mark) => mark.start >= headline.start && mark.end <= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    .reduce<{ start: number; end: number; note: Case['notes'][number] }[]>(
      (kept, mark) =>
        kept.length < shown && !kept.some((other) => overlaps(other, mark))
          ? [...kept, mark]
          : kept,
      [],
    )
    .toSorted((a, b) => a.start - b.start);
  const words: Piece[] = [];
  const margin: SocialCard['margin'] = [];
  let at = headline.start;
  const text = (from: number, to: number): string => article.flat.value.slice(from, to);
  for (const { start, end: stop, note } of marks) {
    if (start > at) words.push({ text: text(at, start) });
    margin.push({
      beside: words.length,
      number: String(note.number),
      text: curly(note.title),
      lens: note.lens,
    });
    words.push({ text: text(start, stop), lens: note.lens });
    at = stop;
  }
  if (at < headline.end)
    words.push({ text: shorten(text(at, headline.end), longest - (at - headline.start)) });
  return { words, margin };
}

function shorten(text: string, most = longest): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))} …`;
}

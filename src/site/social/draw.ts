import { Buffer } from 'node:buffer';
import satori from 'satori';
import sharp from 'sharp';
import { siteName } from '../words/site.ts';
import { element, largeWords, marginLine, type SatoriElement, wordId } from './elements.ts';
import { fonts, sans, serif } from './fonts.ts';
import { cardSize, type SocialCard } from './model.ts';
import { colour, nameColour } from './palette.ts';
import { visibleCard } from './visible.ts';

/** In pixels from the card's corners. */
const page = { left: 72, top: 64, words: 700, rule: 826, margin: 852, marginWidth: 290 };

/** The least white between two lines of the margin, in pixels. */
const gap = 18;

/** A position, in pixels. */
interface Box {
  top: number;
  height: number;
}

/**
 * Draws a social card in the style of the site's pages: the words large, and beside them, after a
 * hairline, the margin. It is laid out twice: first to find the positions of the underlined words,
 * then with each line of the margin beside its words.
 *
 * @param given its content
 * @returns a PNG of 1200 by 630 pixels
 */
export async function drawCard(given: SocialCard): Promise<Buffer> {
  const card = visibleCard(given);
  const boxes = new Map<string, Box>();
  // Without underlines and margin, the words have the same position both times.
  const isPlain = card.margin.length === 0 && card.words.every(({ lens }) => lens === undefined);
  if (!isPlain)
    await satori(layOut(card, new Map(), []), {
      ...cardSize,
      fonts,
      onNodeDetected: ({ props, top, height }) => {
        if (typeof props['id'] === 'string') boxes.set(props['id'], { top, height });
      },
    });
  const svg = await satori(layOut(card, boxes, marginTops(card, boxes)), { ...cardSize, fonts });
  // With all its colours, exactly: choosing fewer made the file half as large, which only services
  // fetch, and took twice as long as the rest.
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 7 }).toBuffer();
}

/**
 * Each line of the margin is level with the middle of its words, or below the line before it if
 * that needs the room.
 */
function marginTops({ margin }: SocialCard, boxes: ReadonlyMap<string, Box>): number[] {
  const firstLine = 34;
  let free = page.top;
  const tops = margin.map(({ beside }, index) => {
    const words = beside === undefined ? undefined : boxes.get(wordId(beside, 0));
    const top = Math.max(free, words ? words.top + (words.height - firstLine) / 2 : 0);
    free = top + (boxes.get(lineId(index))?.height ?? 0) + gap;
    return top;
  });
  const overflow = Math.max(0, free - gap - (cardSize.height - page.top));
  return tops.map((top) => top - overflow);
}

function layOut(
  card: SocialCard,
  boxes: ReadonlyMap<string, Box>,
  tops: readonly number[],
): SatoriElement {
  const absolute = { position: 'absolute', display: 'block' };
  const soft = { fontFamily: sans, color: colour('ink-soft') };
  const size = sizeOf(card.words.reduce((sum, { text }) => sum + text.length, 0));
  return element(
    'div',
    {
      display: 'flex',
      ...cardSize,
      background: colour('paper'),
      color: colour('ink'),
      fontFamily: serif,
    },
    [
      element(
        'div',
        { ...absolute, ...soft, left: page.left, top: page.top, fontSize: 26 },
        card.kicker,
      ),
      element('div', { ...absolute, left: page.left, top: page.top + 48, width: page.words }, [
        element(
          'div',
          { display: 'block', fontSize: size, lineHeight: 1.32 },
          largeWords(card.words, size, (id) => boxes.get(id)?.top),
        ),
        ...(card.under === undefined
          ? []
          : [
              element(
                'div',
                {
                  display: 'block',
                  marginTop: 28,
                  fontSize: 42,
                  lineHeight: 1.35,
                  color: colour('ink-soft'),
                },
                card.under,
              ),
            ]),
      ]),
      element(
        'div',
        { ...absolute, left: page.left, bottom: page.top - 10, fontSize: 32, color: nameColour },
        siteName,
      ),
      element(
        'div',
        {
          ...absolute,
          left: page.rule,
          top: page.top,
          bottom: page.top,
          width: 1,
          background: colour('hairline'),
        },
        '',
      ),
      ...card.margin.map((item, index) => {
        const box = {
          position: 'absolute',
          display: 'flex',
          left: page.margin,
          top: tops[index] ?? 0,
          width: page.marginWidth,
        };
        return element(
          'div',
          { ...box, ...soft, fontSize: 27, lineHeight: 1.28 },
          marginLine(item),
          lineId(index),
        );
      }),
    ],
  );
}

function lineId(index: number): string {
  return `line.${index}`;
}

/** In pixels: short words large, a long headline smaller, so that there is room for all of it. */
function sizeOf(length: number): number {
  if (length <= 10) return 112;
  if (length <= 14) return 98;
  if (length <= 60) return 68;
  return length <= 110 ? 60 : 46;
}

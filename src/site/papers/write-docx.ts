import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { htmlToContent } from 'docx/html';
import { directionOf } from '../../core/text/direction.ts';
import { contributors } from '../words/site.ts';
import { pageMargin, type Paper } from './paper.ts';
import { steady } from './steady.ts';
import { styleMap, stylesheet } from './style-map.ts';
import { stylesIn } from './styles.ts';
import { withRegion } from './with-region.ts';

/**
 * Writes a document for Word and LibreOffice, in named styles, so that it can be edited.
 *
 * @param paper its title, words and date
 * @returns the bytes of the DOCX; the same for the same paper
 */
export async function writeDocx({
  title,
  foot,
  html,
  date,
  lang: page,
}: Paper): Promise<Uint8Array> {
  // The English of this project is British, and Word has no English without a region.
  const lang = page === 'en' ? 'en-GB' : withRegion(page);
  const document = new Document({
    title,
    creator: contributors,
    lastModifiedBy: contributors,
    styles: stylesIn(lang),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              top: pageMargin,
              bottom: pageMargin,
              left: pageMargin,
              right: pageMargin,
              header: 600,
              footer: 600,
            },
          },
        },
        footers: { default: new Footer({ children: [footLine(foot, lang)] }) },
        children: htmlToContent(html, {
          stylesheet,
          styleMap,
          onWarning: refuse,
        }),
      },
    ],
  });
  return steady(new Uint8Array(await Packer.toArrayBuffer(document)), { date, lang });
}

function footLine(foot: string, lang: string): Paragraph {
  return new Paragraph({
    style: 'Footer',
    bidirectional: directionOf(lang) === 'rtl',
    alignment: AlignmentType.LEFT,
    children: [new TextRun({ children: [foot, new Tab(), PageNumber.CURRENT] })],
  });
}

/** What the library cannot write must not be left out unnoticed. */
function refuse({ message }: { message: string }): void {
  throw new Error(message);
}

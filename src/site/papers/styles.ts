import type {
  IParagraphPropertiesOptions,
  IParagraphStyleOptions,
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
} from 'docx';
import { notesWidth, textWidth } from './paper.ts';

const serif = 'Georgia';
/** Line distances are in 240ths of a line. */
const lineRule = 'auto' as const;
const ink = '1f1b16';
const soft = '57504a';
/** Name, class and date, each with a line to write on. */
const fields = [0.5, 0.75, 1].map((part) => ({
  type: 'left' as const,
  position: Math.round(textWidth * part),
  leader: 'underscore' as const,
}));
const answerLine = [{ type: 'right' as const, position: textWidth, leader: 'underscore' as const }];
const besideNumber = { left: 510, hanging: 510 };
const besideMargin = { ...besideNumber, right: notesWidth };
const question = {
  run: { size: 22 },
  indent: { left: 480, hanging: 480 },
  spacing: { before: 200, after: 40 },
  keepNext: true,
};
const answer = {
  run: { color: '8a8178', size: 18 },
  spacing: { before: 180, after: 0, line: 260, lineRule },
  tabStops: answerLine,
};
const unlisted = { quickFormat: false };

/** The named styles of all papers. Sizes in half points, distances in twentieths of a point. */
const styles = {
  default: {
    document: {
      run: { font: serif, size: 22, color: ink },
      paragraph: { spacing: { after: 110, line: 276, lineRule } },
    },
    title: {
      run: { font: serif, size: 40, bold: false, color: ink },
      paragraph: { spacing: { after: 60, line: 276, lineRule }, keepNext: true },
    },
    heading1: heading(28, 320, 100, 0),
    heading2: heading(24, 300, 80, 1),
    heading3: heading(22, 240, 60, 2),
    listParagraph: {
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 60 }, contextualSpacing: false },
    },
  },
  paragraphStyles: [
    style('Subtitle', 'Subtitle', { run: { italics: true, color: soft }, spacing: { after: 240 } }),
    style('Quote', 'Quote', {
      indent: { left: 400, right: 400 },
      spacing: { before: 40, after: 80 },
      keepNext: true,
    }),
    style('Question', 'Question', { basedOn: 'Heading1', ...question }),
    style('QuestionInKey', 'Question in the key', { basedOn: 'Heading2', ...question }),
    style('Fields', 'Name and Date', {
      run: { size: 19, color: soft },
      spacing: { before: 120, after: 280 },
      tabStops: fields,
    }),
    style('Sentence', 'Sentence', {
      next: 'Sentence',
      indent: besideNumber,
      spacing: { before: 40, after: 60, line: 320, lineRule },
    }),
    style('SentenceFirst', 'Sentence, first of a paragraph', {
      basedOn: 'Sentence',
      next: 'Sentence',
      indent: besideNumber,
      spacing: { before: 240, after: 60, line: 320, lineRule },
    }),
    style('SentenceWide', 'Sentence beside a margin', {
      ...unlisted,
      basedOn: 'Sentence',
      next: 'SentenceWide',
      indent: besideMargin,
      spacing: { before: 40, after: 60, line: 330, lineRule },
    }),
    style('SentenceFirstWide', 'Sentence beside a margin, first of a paragraph', {
      ...unlisted,
      basedOn: 'Sentence',
      next: 'SentenceWide',
      indent: besideMargin,
      spacing: { before: 220, after: 60, line: 330, lineRule },
    }),
    style('Task', 'Task', { next: 'AnswerLine', keepNext: true }),
    style('AnswerLine', 'Answer Line', { next: 'AnswerLine', ...answer, keepNext: true }),
    style('AnswerLineLast', 'Answer Line, last', {
      basedOn: 'AnswerLine',
      ...answer,
      keepNext: false,
    }),
    style('Option', 'Option', {
      ...unlisted,
      basedOn: 'ListParagraph',
      next: 'Option',
      spacing: { after: 20 },
      keepNext: true,
    }),
    style('OptionLast', 'Option, last', { ...unlisted, basedOn: 'ListParagraph' }),
    style('RightAnswer', 'Right Answer', { run: { bold: true }, keepNext: true }),
    style('Remark', 'Remark', {
      ...unlisted,
      basedOn: 'Note',
      next: 'Note',
      run: { italics: true },
      keepNext: true,
    }),
    style('NoteTitle', 'Note Title', {
      next: 'Note',
      run: { size: 20, bold: true },
      indent: { left: 1020, hanging: 400 },
      spacing: { before: 120, after: 20, line: 264, lineRule },
      keepNext: true,
    }),
    style('Note', 'Note', {
      next: 'Note',
      run: { size: 19 },
      indent: { left: 1020 },
      spacing: { after: 80, line: 264, lineRule },
    }),
    style('CardTitle', 'Card Title', {
      next: 'CardField',
      run: { size: 24, bold: true },
      spacing: { before: 60, after: 40, line: 264, lineRule },
      keepNext: true,
    }),
    style('CardField', 'Card Field', {
      next: 'CardField',
      run: { size: 18 },
      spacing: { after: 20, line: 252, lineRule },
    }),
    style('CardText', 'Card Text', {
      ...unlisted,
      basedOn: 'CardField',
      next: 'CardField',
      run: { size: 21 },
      spacing: { before: 60, after: 60, line: 264, lineRule },
    }),
    style('Source', 'Source', {
      next: 'Source',
      run: { size: 18 },
      indent: { left: 400, hanging: 400 },
      spacing: { after: 60, line: 252, lineRule },
      keepLines: true,
    }),
    style('Small', 'Small Print', { run: { size: 18, color: soft }, spacing: { before: 120 } }),
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 16, color: soft },
      paragraph: { rightTabStop: textWidth },
    },
  ],
  characterStyles: [
    character('SentenceNumber', 'Sentence Number', { size: 17, color: soft }),
    character('QuestionNumber', 'Question Number'),
    character('NoteNumber', 'Note Number', { superScript: true, color: soft }),
    character('Aside', 'Aside', { bold: false, italics: true, color: soft }),
    character('Hyperlink', 'Hyperlink', { color: '1d4f73', underline: { type: 'single' } }),
  ],
} satisfies IStylesOptions;

/**
 * The named styles of papers in a language.
 *
 * @param lang its tag with a region; words without a language of their own are in it
 * @returns the styles, as the library takes them
 */
export function stylesIn(lang: string): IStylesOptions {
  const { document, ...others } = styles.default;
  const language = { value: lang, eastAsia: lang, bidirectional: lang };
  return {
    ...styles,
    default: { ...others, document: { ...document, run: { ...document.run, language } } },
  };
}

function heading(size: number, before: number, after: number, outlineLevel: number) {
  return {
    run: { font: serif, size, bold: true, color: ink },
    paragraph: { spacing: { before, after, line: 276, lineRule }, keepNext: true, outlineLevel },
  };
}

/** What a style of paragraphs says; unless it says otherwise, Word offers it, and text follows. */
type Look = Omit<IParagraphStyleOptions, 'id' | 'name' | 'paragraph'> & IParagraphPropertiesOptions;

function style(
  id: string,
  name: string,
  { basedOn = 'Normal', next = 'Normal', quickFormat = true, run, ...paragraph }: Look,
): IParagraphStyleOptions {
  // The library writes tab stops of any kind into a style; only its types leave them out.
  const properties = paragraph as IParagraphStylePropertiesOptions;
  const listed = quickFormat && { quickFormat };
  return { id, name, basedOn, next, ...listed, ...(run && { run }), paragraph: properties };
}

function character(id: string, name: string, run: IRunStylePropertiesOptions = {}) {
  return { id, name, basedOn: 'DefaultParagraphFont', run };
}

import type {
  IParagraphPropertiesOptions,
  IParagraphStylePropertiesOptions,
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
const normal = { basedOn: 'Normal', next: 'Normal', quickFormat: true };
const sentence = {
  indent: { left: 510, hanging: 510 },
  spacing: { before: 40, after: 60, line: 320, lineRule },
};
const wide = {
  indent: { left: 510, hanging: 510, right: notesWidth },
  spacing: { before: 40, after: 60, line: 330, lineRule },
};

/** The named styles of all papers. Sizes in half points, distances in twentieths of a point. */
const styles = {
  default: {
    document: {
      run: {
        font: serif,
        size: 22,
        color: ink,
      },
      paragraph: { spacing: { after: 110, line: 276, lineRule } },
    },
    title: {
      run: { font: serif, size: 40, bold: false, color: ink },
      paragraph: { spacing: { after: 60, line: 276, lineRule }, keepNext: true },
    },
    heading1: heading(28, 320, 100, 0),
    heading2: heading(24, 300, 80, 1),
    heading3: heading(22, 240, 60, 2),
    listParagraph: { ...normal, paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      ...normal,
      run: { italics: true, color: soft },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      ...normal,
      paragraph: {
        indent: { left: 400, right: 400 },
        spacing: { before: 40, after: 80 },
        keepNext: true,
      },
    },
    question('Question', 'Question', 'Heading1'),
    question('QuestionInKey', 'Question in the key', 'Heading2'),
    {
      id: 'Fields',
      name: 'Name and Date',
      ...normal,
      run: { size: 19, color: soft },
      paragraph: withTabs({ spacing: { before: 120, after: 280 }, tabStops: fields }),
    },
    { id: 'Sentence', name: 'Sentence', ...normal, next: 'Sentence', paragraph: sentence },
    {
      id: 'SentenceFirst',
      name: 'Sentence, first of a paragraph',
      basedOn: 'Sentence',
      next: 'Sentence',
      quickFormat: true,
      paragraph: { ...sentence, spacing: { ...sentence.spacing, before: 240 } },
    },
    {
      id: 'SentenceWide',
      name: 'Sentence beside a margin',
      basedOn: 'Sentence',
      next: 'SentenceWide',
      paragraph: wide,
    },
    {
      id: 'SentenceFirstWide',
      name: 'Sentence beside a margin, first of a paragraph',
      basedOn: 'Sentence',
      next: 'SentenceWide',
      paragraph: { ...wide, spacing: { ...wide.spacing, before: 220 } },
    },
    { id: 'Task', name: 'Task', ...normal, next: 'AnswerLine', paragraph: { keepNext: true } },
    {
      id: 'AnswerLine',
      name: 'Answer Line',
      basedOn: 'Normal',
      next: 'AnswerLine',
      ...answerLine(true),
    },
    {
      id: 'AnswerLineLast',
      name: 'Answer Line, last',
      basedOn: 'AnswerLine',
      next: 'Normal',
      ...answerLine(false),
    },
    {
      id: 'Option',
      name: 'Option',
      basedOn: 'ListParagraph',
      next: 'Option',
      paragraph: { spacing: { after: 20 }, keepNext: true },
    },
    { id: 'OptionLast', name: 'Option, last', basedOn: 'ListParagraph', next: 'Normal' },
    {
      id: 'RightAnswer',
      name: 'Right Answer',
      ...normal,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: 'Remark',
      name: 'Remark',
      basedOn: 'Note',
      next: 'Note',
      run: { italics: true },
      paragraph: { keepNext: true },
    },
    {
      id: 'NoteTitle',
      name: 'Note Title',
      ...normal,
      next: 'Note',
      run: { size: 20, bold: true },
      paragraph: {
        indent: { left: 1020, hanging: 400 },
        spacing: { before: 120, after: 20, line: 264, lineRule },
        keepNext: true,
      },
    },
    {
      id: 'Note',
      name: 'Note',
      ...normal,
      next: 'Note',
      run: { size: 19 },
      paragraph: { indent: { left: 1020 }, spacing: { after: 80, line: 264, lineRule } },
    },
    {
      id: 'CardTitle',
      name: 'Card Title',
      ...normal,
      next: 'CardField',
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 60, after: 40, line: 264, lineRule }, keepNext: true },
    },
    {
      id: 'CardField',
      name: 'Card Field',
      ...normal,
      next: 'CardField',
      run: { size: 18 },
      paragraph: { spacing: { after: 20, line: 252, lineRule } },
    },
    {
      id: 'CardText',
      name: 'Card Text',
      basedOn: 'CardField',
      next: 'CardField',
      run: { size: 21 },
      paragraph: { spacing: { before: 60, after: 60, line: 264, lineRule } },
    },
    {
      id: 'Source',
      name: 'Source',
      ...normal,
      next: 'Source',
      run: { size: 18 },
      paragraph: {
        indent: { left: 400, hanging: 400 },
        spacing: { after: 60, line: 252, lineRule },
        keepLines: true,
      },
    },
    {
      id: 'Small',
      name: 'Small Print',
      ...normal,
      run: { size: 18, color: soft },
      paragraph: { spacing: { before: 120 } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 16, color: soft },
      paragraph: { rightTabStop: textWidth },
    },
  ],
  characterStyles: [
    {
      id: 'SentenceNumber',
      name: 'Sentence Number',
      basedOn: 'DefaultParagraphFont',
      run: { size: 17, color: soft },
    },
    { id: 'QuestionNumber', name: 'Question Number', basedOn: 'DefaultParagraphFont' },
    {
      id: 'NoteNumber',
      name: 'Note Number',
      basedOn: 'DefaultParagraphFont',
      run: { superScript: true, color: soft },
    },
    {
      id: 'Aside',
      name: 'Aside',
      basedOn: 'DefaultParagraphFont',
      run: { bold: false, italics: true, color: soft },
    },
    {
      id: 'Hyperlink',
      name: 'Hyperlink',
      basedOn: 'DefaultParagraphFont',
      run: { color: '1d4f73', underline: { type: 'single' } },
    },
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

function question(id: string, name: string, basedOn: string) {
  return {
    id,
    name,
    basedOn,
    next: 'Normal',
    quickFormat: true,
    run: { size: 22 },
    paragraph: {
      indent: { left: 480, hanging: 480 },
      spacing: { before: 200, after: 40 },
      keepNext: true,
    },
  };
}

function answerLine(keepNext: boolean) {
  return {
    quickFormat: true,
    run: { color: '8a8178', size: 18 },
    paragraph: withTabs({
      spacing: { before: 180, after: 0, line: 260, lineRule },
      tabStops: [{ type: 'right', position: textWidth, leader: 'underscore' }],
      keepNext,
    }),
  };
}

/** The library writes tab stops of any kind into a style; only its types leave them out. */
function withTabs(paragraph: IParagraphPropertiesOptions): IParagraphStylePropertiesOptions {
  return paragraph as IParagraphStylePropertiesOptions;
}

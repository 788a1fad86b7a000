import { inventedLine } from '../../core/case/invented.ts';
import type { Case } from '../../core/case/model.ts';
import type { Library } from '../../core/library/model.ts';
import { siteName } from '../words/texts.ts';
import { cardsPaper } from './cards.ts';
import { handoutPaper } from './handout.ts';
import { keyPaper } from './key.ts';
import { languageFinder } from './languages.ts';
import type { PaperText } from './paper.ts';
import { quizPaper } from './quiz.ts';
import { worksheetPaper } from './worksheet.ts';
import { writeDocx } from './write-docx.ts';

/**
 * Makes a document of a case for a teacher to edit.
 *
 * @param file its name: `worksheet.docx`, `quiz.docx`, `cards.docx`, `handout.docx` or `key.docx`
 * @param item the case
 * @param library the whole site
 * @returns the bytes; the same for the same content
 * @throws if there is no such document: the list of downloads names only those whose parts exist
 */
export async function makeDocx(file: string, item: Case, library: Library): Promise<Uint8Array> {
  const paper = write(file, item, library);
  if (!paper) throw new Error(`No document ${file} can be made of the case ${item.id}.`);
  const { invented, received } = item.article.matter;
  const foot = [siteName, paper.name, ...(invented ? [inventedLine.replace(/\.$/, '')] : [])].join(
    ' · ',
  );
  return writeDocx({ ...paper, foot, date: item.updated ?? received });
}

function write(file: string, item: Case, library: Library): PaperText | undefined {
  const find = languageFinder(library);
  switch (file) {
    case 'worksheet.docx':
      return worksheetPaper(item, find);
    case 'quiz.docx':
      return quizPaper(item);
    case 'cards.docx':
      return cardsPaper(item, library, find);
    case 'handout.docx':
      return handoutPaper(item, library, find);
    case 'key.docx':
      return keyPaper(item, library, find);
    default:
      return undefined;
  }
}

import { inventedLine } from '../../core/case/invented.ts';
import type { Case } from '../../core/case/case.ts';
import type { Library } from '../../core/library/model.ts';
import type { PaperName } from '../../exports/download.ts';
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
 * @param name the paper
 * @param item the case
 * @param library the whole site
 * @returns the bytes; the same for the same content
 * @throws if there is no such document: the list of downloads names only those whose parts exist
 */
export async function makeDocx(name: PaperName, item: Case, library: Library): Promise<Uint8Array> {
  const paper = write(name, item, library);
  if (!paper) throw new Error(`No document ${name} can be made of the case ${item.id}.`);
  const { invented, received } = item.article.matter;
  const foot = [siteName, paper.name, ...(invented ? [inventedLine.replace(/\.$/, '')] : [])].join(
    ' · ',
  );
  return writeDocx({ ...paper, foot, date: item.updated ?? received });
}

function write(name: PaperName, item: Case, library: Library): PaperText | undefined {
  const find = languageFinder(library);
  switch (name) {
    case 'worksheet':
      return worksheetPaper(item, find);
    case 'quiz':
      return quizPaper(item);
    case 'cards':
      return cardsPaper(item, library, find);
    case 'handout':
      return handoutPaper(item, library, find);
    case 'key':
      return keyPaper(item, library, find);
  }
}

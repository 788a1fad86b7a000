import type { Case } from '../../core/case/model.ts';
import { type Download, downloadsOf } from '../../exports/downloads.ts';
import { routes } from '../addresses/routes.ts';

/** One thing to download, in each of its forms. */
export interface Paper {
  title: string;
  purpose: string;
  audience: Download['audience'];
  forms: { label: string; href: string; file: string }[];
}

/**
 * Lists the downloads of a case as the overview shows them: the forms of one paper in one line.
 *
 * @param item the case
 * @returns the papers in the table's order
 */
export function papersOf(item: Case): Paper[] {
  const groups = Map.groupBy(downloadsOf(item), ({ file }) =>
    file.replace(/(-a4|-letter)?\.(pdf|docx)$/, ''),
  );
  return [...groups.values()].map(([first, ...rest]) => {
    const { title, purpose, audience } = first as Download;
    return {
      title: title.split(',')[0] ?? title,
      purpose,
      audience,
      forms: [first as Download, ...rest].map(({ file, kind }) => ({
        label: kind === 'pdf' ? `PDF, ${file.includes('-a4') ? 'A4' : 'Letter'}` : kindNames[kind],
        href: routes.download(item.id, file),
        file,
      })),
    };
  });
}

/** Who a download is for, as a heading. */
export const audienceNames: Readonly<Record<Download['audience'], string>> = {
  students: 'On paper, for students',
  teachers: 'For you',
  platform: 'For a learning platform',
};

const kindNames: Readonly<Record<Download['kind'], string>> = {
  cartridge: 'Cartridge',
  qti: 'QTI, zipped',
  gift: 'GIFT',
  tsv: 'TSV',
  csv: 'CSV',
  docx: 'Word, to edit',
  pdf: 'PDF',
};

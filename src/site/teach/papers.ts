import type { Case } from '../../core/case/case.ts';
import type { Download } from '../../exports/download.ts';
import { downloadsOf } from '../../exports/downloads.ts';
import { routes } from '../addresses/routes.ts';
import { say } from '../words/say.ts';

/** One thing to download, in each of its forms. */
export interface Paper extends Pick<Download, 'audience'> {
  title: string;
  purpose: string;
  forms: { label: string; href: string; file: string }[];
}

/**
 * Lists the downloads of a lesson as the overview shows them: the forms of one paper in one line.
 *
 * @param item the case
 * @returns the papers in the order of the registry
 */
export function papersOf(item: Case): Paper[] {
  const offered = downloadsOf(item).filter(({ audience }) => audience !== 'programs');
  const groups = Map.groupBy(offered, ({ file, made }) =>
    made.by === 'model' ? file : made.paper,
  );
  return [...groups.values()].map((forms) => {
    const [{ words, audience }] = forms as [Download];
    return {
      title: say(`downloads.${words}.title`),
      purpose: say(`downloads.${words}.purpose`),
      audience,
      forms: forms.map(({ file, form }) => ({
        label: form(say),
        href: routes.download(item.id, file),
        file,
      })),
    };
  });
}

/** The audience of downloads, as a heading. */
export const audienceNames: Readonly<Record<Download['audience'], string>> = {
  students: say('audiences.students'),
  teachers: say('audiences.teachers'),
  platform: say('audiences.platform'),
  programs: say('audiences.programs'),
};

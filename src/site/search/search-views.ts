import type { Case } from '../../core/case/case.ts';
import type { Layer } from '../../core/case/layers/layer.ts';
import { layerNames, layers } from '../../core/case/layers/layers.ts';
import { routes } from '../addresses/routes.ts';
import { curly } from '../html/html.ts';
import { plainText } from '../html/plain-text.ts';
import { interfaceLanguage } from '../words/site.ts';
import type { SearchRecord } from './record.ts';
import { readableDate } from '../words/readable-date.ts';
import { say } from '../words/say.ts';

/**
 * Lists the entries of a case's layers, other than its notes, which have records of their own.
 *
 * @param item the case
 * @returns a record for each entry of each layer, with the address at which the entry is open
 */
export function viewRecords(item: Case): SearchRecord[] {
  return layerNames.flatMap((id) => {
    if (id === 'commentary') return [];
    const layer: Layer = layers[id];
    const name = say(`layers.${id}.name`);
    const lang = item.languages[id];
    return item[layers[id].records].map((record): SearchRecord => {
      const { words: found, date, names = [] } = layer.findable(record);
      return {
        kind: 'view',
        url: routes.heading(routes.layer(item.id, id), record.slug),
        title: curly(layer.titleOf(record)),
        detail:
          date === undefined
            ? name
            : say('search.eventOf', { layer: name, date: readableDate(date) }),
        names,
        ...(lang === undefined || lang === interfaceLanguage ? {} : { contentLang: lang }),
        content: found
          .map((part) => (typeof part === 'string' ? curly(part) : plainText(part)))
          .join(' '),
      };
    });
  });
}

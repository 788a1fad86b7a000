import { inLanguage } from '../core/text/direction.ts';
import type { ReferenceEntry } from '../core/library/model.ts';

/**
 * Writes a source as the bibliography has it, with the language of its title at the title: date, publisher and remarks are English.
 *
 * @param source the source; its style sets a title in italics
 * @returns HTML
 */
export function sourceHtml({ html, reference }: Pick<ReferenceEntry, 'html' | 'reference'>): string {
  const attributes = Object.entries(inLanguage(reference.language)).map(([name, value]) => ` ${name}="${value}"`);
  return html.replace('<i>', () => `<i${attributes.join('')}>`);
}

import { inLanguage } from '../../core/text/direction.ts';
import type { ReferenceEntry } from '../../core/library/model.ts';

/**
 * Writes a source as the bibliography has it, with the language of its title at the title: date,
 * publisher and remarks are English.
 *
 * @param source the source; the style of the bibliography sets a title in italics, and one without
 *   is in its language as a whole
 * @returns HTML
 */
export function sourceHtml({
  html,
  reference,
}: Pick<ReferenceEntry, 'html' | 'reference'>): string {
  const attributes = Object.entries(inLanguage(reference.language)).map(
    ([name, value]) => ` ${name}="${value}"`,
  );
  if (attributes.length === 0) return html;
  if (!html.includes('<i>')) return `<span${attributes.join('')}>${html}</span>`;
  return html.replace('<i>', () => `<i${attributes.join('')}>`);
}

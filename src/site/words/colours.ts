import type { SiteSettings } from '../../core/files/site-schema.ts';

/**
 * Writes the stylesheet of a site's own colours. It is in the layer of the others, so that what
 * prints may still change them, and wins over them wherever it is linked.
 *
 * @param colours the colours of `site.yaml`
 * @returns CSS; `undefined` if the site has none of its own
 */
export function colourStyles({ accent }: SiteSettings['colours']): string | undefined {
  if (!accent) return undefined;
  return `@layer base,page,print;@layer base{:root:root{--accent:light-dark(${accent.light},${accent.dark})}}\n`;
}

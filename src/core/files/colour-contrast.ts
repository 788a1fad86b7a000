import Color from 'colorjs.io';

/** The colour schemes of a page. */
export type Scheme = 'light' | 'dark';

/**
 * The surfaces that text is on: paper, raised paper and a lit card, as `src/styles/tokens.css` has
 * them (a test compares).
 */
export const surfaces: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['oklch(0.985 0.006 85)', 'oklch(0.995 0.003 85)', 'oklch(0.945 0.045 85)'],
  dark: ['oklch(0.21 0.008 70)', 'oklch(0.25 0.009 70)', 'oklch(0.32 0.035 85)'],
};

/** The contrast that text of any size needs on its surface: WCAG 2.2, success criterion 1.4.6. */
export const enoughContrast = 7;

/**
 * Reads a colour.
 *
 * @param text the colour as CSS writes it
 * @returns the colour; `undefined` if it cannot be read, or is transparent
 */
export function colourIn(text: string): Color | undefined {
  try {
    const colour = new Color(text);
    return colour.alpha === 1 ? colour : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Measures the contrast of a colour of text with the surfaces of a scheme.
 *
 * @param text the colour as CSS writes it
 * @param scheme the scheme that it is for
 * @returns the lowest contrast (WCAG 2.2), 1 to 21; 1 if the colour cannot be read
 */
export function lowestContrast(text: string, scheme: Scheme): number {
  const colour = colourIn(text);
  if (!colour) return 1;
  return Math.min(
    ...surfaces[scheme].map((surface) => colour.contrast(new Color(surface), 'WCAG21')),
  );
}

import lensColours from '../../styles/lens-colours.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { settings } from '../words/site.ts';

/** The stylesheets that declare the colours of the site. */
export const colourSheets = tokens + lensColours;

/** A colour of the site's light scheme: its own accent, or as its stylesheets declare it. */
export function colour(name: string): string {
  const own = name === 'accent' ? settings.colours.accent?.light : undefined;
  if (own !== undefined) return own;
  const found = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\))`).exec(colourSheets)?.[1];
  if (!found)
    throw new Error(`src/styles/ has no colour --${name} in tokens.css or lens-colours.css`);
  return found;
}

/** The colour of the site's name: its accent, if it has one of its own. */
export const nameColour = settings.colours.accent?.light ?? colour('ink');

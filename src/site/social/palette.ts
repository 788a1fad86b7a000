import lensColours from '../../styles/lens-colours.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** The stylesheets that declare the colours of the site. */
export const colourSheets = tokens + lensColours;

/** A colour of the site's light scheme, as its stylesheets declare it. */
export function colour(name: string): string {
  const found = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\))`).exec(colourSheets)?.[1];
  if (!found)
    throw new Error(`src/styles/ has no colour --${name} in tokens.css or lens-colours.css`);
  return found;
}

import tokens from '../../styles/tokens.css?raw';

/** A colour of the site's light scheme, as written in `tokens.css`. */
export function colour(name: string): string {
  const found = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\))`).exec(tokens)?.[1];
  if (!found) throw new Error(`src/styles/tokens.css has no colour --${name}`);
  return found;
}

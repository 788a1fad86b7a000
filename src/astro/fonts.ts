import { join, relative } from 'node:path';
import type { AstroConfig } from 'astro';
import { fontProviders } from 'astro/config';
import { engineRoot, siteRoot } from '../disk/roots.ts';

/**
 * Each design in two families, one for Latin and one for Cyrillic letters: a page without Cyrillic
 * fetches none, and only Latin is preloaded.
 */
function family(
  name: string,
  cssVariable: `--${string}`,
  script: 'latin' | 'cyrillic',
  file: string,
  unicodeRange: string,
  fallbacks: string[],
) {
  // From the site's folder: Astro names each family after a hash of its paths, and a site must come
  // out the same wherever it is built.
  const path = (style: string): string => {
    const font = join(engineRoot, 'src', 'assets', 'fonts', `${file}${style}-${script}.woff2`);
    return `./${relative(siteRoot, font).replaceAll('\\', '/')}`;
  };
  const variant = (style: 'normal' | 'italic') => ({
    src: [path(style === 'italic' ? '-italic' : '')] as [string],
    weight: '400 650' as const,
    style,
    unicodeRange: [unicodeRange] as [string],
    // The roman is preloaded and never swapped in late, so nothing shifts; the rest is fetched
    // where it occurs.
    display: style === 'normal' && script === 'latin' ? ('optional' as const) : ('swap' as const),
  });
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    optimizedFallbacks: fallbacks.length > 0,
    options: { variants: [variant('normal'), variant('italic')] as const },
  };
}

const latin = (name: string, cssVariable: `--${string}`, fallbacks: string[], file: string) =>
  family(name, cssVariable, 'latin', file, 'U+0000-024F, U+2000-20CF, U+2122, U+2212', fallbacks);

const cyrillic = (name: string, cssVariable: `--${string}`, file: string) =>
  family(name, cssVariable, 'cyrillic', file, 'U+0400-052F, U+2116', []);

/** The fonts of every page, as Astro takes them. */
export const fontFamilies: NonNullable<AstroConfig['fonts']> = [
  latin('Literata', '--font-serif', ['Georgia', 'serif'], 'literata'),
  cyrillic('Literata Cyrillic', '--font-serif-cyrillic', 'literata'),
  latin('Source Sans 3', '--font-sans', ['Arial', 'sans-serif'], 'source-sans'),
  cyrillic('Source Sans 3 Cyrillic', '--font-sans-cyrillic', 'source-sans'),
];

import process from 'node:process';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { siteAddress } from './src/site/addresses/address.ts';
import { isUnlisted } from './src/site/addresses/unlisted.ts';
import { watchContent } from './src/collections/live-content.ts';

/** Each design in two families, one for Latin and one for Cyrillic letters: a page without Cyrillic fetches none, and only Latin is preloaded. */
const family = (name, cssVariable, script, file, unicodeRange, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  optimizedFallbacks: fallbacks.length > 0,
  options: {
    variants: ['normal', 'italic'].map((style) => ({
      src: [`./src/assets/fonts/${file}${style === 'italic' ? '-italic' : ''}-${script}.woff2`],
      weight: '400 650',
      style,
      unicodeRange: [unicodeRange],
      // The roman is preloaded and never swapped in late, so nothing shifts; the rest is fetched where it occurs.
      display: style === 'normal' && script === 'latin' ? 'optional' : 'swap',
    })),
  },
});
const latin = (name, cssVariable, fallbacks, file) =>
  family(name, cssVariable, 'latin', file, 'U+0000-024F, U+2000-20CF, U+2122, U+2212', fallbacks);
const cyrillic = (name, cssVariable, file) =>
  family(name, cssVariable, 'cyrillic', file, 'U+0400-052F, U+2116', []);

export default defineConfig({
  site: siteAddress(),
  base: process.env.SITE_BASE ?? '/',
  srcDir: './src',
  trailingSlash: 'always',
  compressHTML: true, // the default, 'jsx', takes spaces out from between inline elements
  devToolbar: { enabled: false },
  // While one page waits for its picture to be drawn, on another thread, the next ones are written.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // The 404 page is never in the sitemap.
  integrations: [watchContent(), sitemap({ filter: (address) => !isUnlisted(address) })],
  vite: { build: { assetsInlineLimit: 0 } },
  fonts: [
    latin('Literata', '--font-serif', ['Georgia', 'serif'], 'literata'),
    cyrillic('Literata Cyrillic', '--font-serif-cyrillic', 'literata'),
    latin('Source Sans 3', '--font-sans', ['Arial', 'sans-serif'], 'source-sans'),
    cyrillic('Source Sans 3 Cyrillic', '--font-sans-cyrillic', 'source-sans'),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});

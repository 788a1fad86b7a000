import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import { watchContent } from '../collections/live-content.ts';
import { engineRoot, program, siteRoot, tellPages } from '../disk/roots.ts';
import { siteAddress } from '../site/addresses/address.ts';
import { isUnlisted } from '../site/addresses/unlisted.ts';
import { fontFamilies } from './fonts.ts';
import { ownCopies } from './own-copies.ts';
import { ownFiles } from './own-files.ts';

/** What pages may load: only what the site itself serves. */
const sources: AstroConfig['security']['csp'] = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
};

/**
 * Makes the engine an integration of Astro: its pages, styles, fonts and public files, for the
 * content of the folder in which Astro is started.
 *
 * @returns the integration, which sets all that a site needs; an `astro.config.mjs` may add to it
 */
export default function secondReading(): AstroIntegration {
  const began = performance.now();
  const isShort = process.env['BUILD_LOG'] === 'short';
  return {
    name: 'second-reading',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        tellPages();
        const address = siteAddress();
        if (address.problem !== undefined) throw new Error(address.problem);
        updateConfig({
          ...(address.origin === undefined ? {} : { site: address.origin }),
          ...(isShort ? { logger: { entrypoint: program('astro/build-log') } } : {}),
          base: address.base,
          srcDir: folder('src'),
          publicDir: folder('public'),
          trailingSlash: 'always',
          compressHTML: true, // the default, 'jsx', takes spaces out from between inline elements
          devToolbar: { enabled: false },
          // While one page waits for its picture to be drawn, on another thread, the next ones are
          // written.
          build: { inlineStylesheets: 'never', concurrency: 4 },
          // A sitemap has whole addresses. The 404 page is never in it.
          integrations: [
            watchContent(),
            ...(address.origin === undefined
              ? []
              : [sitemap({ filter: (page) => !isUnlisted(page) })]),
          ],
          vite: {
            build: { assetsInlineLimit: 0 },
            plugins: [ownCopies()],
            server: {
              fs: { allow: [engineRoot, siteRoot] },
              // A build meanwhile is no change of what is served.
              watch: { ignored: ['**/.build/**', '**/dist/**'] },
            },
          },
          fonts: fontFamilies,
          security: { csp: sources },
        });
      },
      'astro:server:setup': ({ server }) => {
        const { serve } = ownFiles(siteRoot, engineRoot);
        if (serve) server.middlewares.use(serve);
      },
      'astro:build:done': ({ dir, pages }) => {
        ownFiles(siteRoot, engineRoot).copy(fileURLToPath(dir));
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        if (isShort) console.log(`Pages: ${pages.length}, in ${seconds} s.`);
      },
    },
  };
}

const folder = (name: string): URL => pathToFileURL(join(engineRoot, name, '/'));

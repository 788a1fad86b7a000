/**
 * What the bundler gives to files of `src/site`, for tests that run them unbuilt: text of a file
 * (`?raw`), the environment of a build, and Astro's collections, which are empty. Files that need
 * it are imported after this one, by `await import(…)`.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The address of the site in these tests. */
export const siteUrl = 'https://reading.test';

const environment = `import.meta.env ??= ${JSON.stringify({ SITE: siteUrl, PROD: false, DEV: false })}; `;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'astro:content'
      ? {
          url: 'data:text/javascript,export const getCollection = () => [];',
          shortCircuit: true,
        }
      : next(specifier, context),
  load: (url, context, next) => {
    if (url.endsWith('?raw'))
      return {
        format: 'module',
        source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))};`,
        shortCircuit: true,
      };
    const loaded = next(url, context);
    return url.includes('/src/site/') && loaded.source
      ? { ...loaded, source: environment + String(loaded.source) }
      : loaded;
  },
});

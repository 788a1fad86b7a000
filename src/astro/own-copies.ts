import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

/** What most scripts of pages share, half a kilobyte in all: a request for it costs more. */
const shared = /\/(?:client\/say|words\/fill)\.ts$/;

/**
 * Gives each script of a page its own copy of what says its words, so that no page asks for one
 * more file.
 *
 * @returns a plugin of Vite for the build
 */
export function ownCopies(): VitePlugin {
  return {
    name: 'second-reading:own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (this.environment.name !== 'client' || !importer || !source.endsWith('.ts')) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved || !shared.test(resolved.id)) return null;
      return `${resolved.id}?for=${encodeURIComponent(importer)}`;
    },
  };
}

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Loads the remark plugin in the Node.js that the editor brings. If that one does not read
 * TypeScript, as in editors built on Electron, the types are stripped while loading; if it is too
 * old for the rules, the plugin says so, once per file.
 *
 * @returns {Promise<import('unified').Plugin<[{ root?: string }?], import('mdast').Root>>} the
 *   plugin
 */
export async function loadPlugin() {
  if (typeof Map.groupBy !== 'function') return tooOld;
  if (!process.features.typescript) {
    if (typeof registerHooks !== 'function') return tooOld;
    await readTypeScript();
  }
  return (await import('./remark-second-reading.ts')).default;
}

async function readTypeScript() {
  const { default: typescript } = await import('typescript');
  const compilerOptions = {
    module: typescript.ModuleKind.ESNext,
    target: typescript.ScriptTarget.ES2023,
  };
  registerHooks({
    load(url, context, nextLoad) {
      if (!/^file:.*\.ts$/.test(url) || url.includes('/node_modules/'))
        return nextLoad(url, context);
      const text = readFileSync(fileURLToPath(url), 'utf8');
      const { outputText: source } = typescript.transpileModule(text, { compilerOptions });
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

/** @this {import('unified').Processor} */
function tooOld() {
  Object.assign(this, { compiler: (_tree, file) => String(file) });
  return (_tree, file) => {
    const message = file.message(
      `The rules of this project need Node.js 22.18 or later; this editor runs ${process.version}`,
      {
        ruleId: 'node-version',
        source: 'second-reading',
      },
    );
    message.note =
      'See docs/editors.md for a command that the editor can start instead, or run `npm run check`.';
  };
}

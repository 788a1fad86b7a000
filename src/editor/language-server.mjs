import { remark } from 'remark';
import { createUnifiedLanguageServer } from 'unified-language-server';

/**
 * The language server for editors that start one by a command (`npm run --silent language-server`).
 * It reads `.remarkrc.mjs`, as the servers that come with editors do, so all of them show the same.
 */
createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  rcName: '.remarkrc',
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: remark,
});

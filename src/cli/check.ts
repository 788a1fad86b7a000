import process from 'node:process';
import { parseArgs } from 'node:util';
import { reporter } from 'vfile-reporter';
import { readContent } from '../collections/read-content.ts';
import { buildLibrary } from '../core/library/build-library.ts';
import { statistics } from '../core/library/statistics.ts';
import { routes } from '../site/routes.ts';

const { values } = parseArgs({
  options: { stats: { type: 'boolean', default: false }, root: { type: 'string', default: process.cwd() } },
});

const contents = await readContent(values.root);
if (contents.length === 0) {
  console.error(`No content in ${values.root}: expected a folder \`content/\` with cases, glossary and techniques.`);
  process.exit(1);
}
const { library, files } = buildLibrary(contents, routes);
const withMessages = files.filter((file) => file.messages.length > 0);
if (withMessages.length > 0) console.error(reporter(withMessages, { verbose: true }));
const errors = files.flatMap((file) => file.messages).filter((message) => message.fatal).length;
if (values.stats) console.log(statistics(library));
if (errors === 0) console.log(`${files.length} files checked: no errors.`);
process.exitCode = errors > 0 ? 1 : 0;

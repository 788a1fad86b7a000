import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { VFile } from 'vfile';
import { readContent } from '../collections/read-content.ts';
import { type FixedFile, fixContent } from '../core/fix/fix-content.ts';
import { buildLibrary } from '../core/library/build-library.ts';
import type { ContentFile } from '../core/library/content-file.ts';
import type { ParseCache } from '../core/library/parse-file.ts';
import { statistics } from '../core/library/statistics.ts';
import { githubReport } from '../core/reporters/github.ts';
import { jsonReport } from '../core/reporters/json.ts';
import { sarifReport } from '../core/reporters/sarif.ts';
import { textReport } from '../core/reporters/text.ts';
import { addRuleAddresses, hasAddress, ruleAddress, siteAddress } from '../site/address.ts';
import { routes } from '../site/routes.ts';
import { type CheckOptions, readOptions, usage } from './check/options.ts';
import { terminalPaint } from './check/terminal-paint.ts';
import { diffOf, writeFixes } from './check/write-fixes.ts';

const asked = readOptions(process.argv.slice(2), process.cwd());
if ('problem' in asked) {
  console.error(`${asked.problem}\n\n${usage}`);
  process.exitCode = 2;
} else if (asked.help) console.log(usage);
else process.exitCode = await check(asked);

/** Checks the content, after mending it where that was asked for. Gives the exit code. */
async function check(options: CheckOptions): Promise<number> {
  // Only what was parsed is used again: what a build notes for mending stands in its files, and must be noted anew.
  const parsed: ParseCache = new Map();
  const build = (files: readonly ContentFile[]) => buildLibrary(files, routes, { parsed, made: new Map() });
  let contents = await readContent(options.root);
  if (contents.length === 0) {
    console.error(`No content in ${options.root}: expected a folder \`content/\` with cases, glossary and techniques.`);
    return 1;
  }
  if (options.fix) {
    const fixed = fixContent(contents, (files) => build(files).files);
    if (options.dryRun) {
      for (const file of fixed) process.stdout.write(diffOf(file));
      console.error(fixed.length > 0 ? 'Nothing was changed.' : 'Nothing to mend.');
      return 0;
    }
    for (const file of fixed) await mend(options.root, file);
    if (fixed.length > 0) contents = await readContent(options.root);
  }
  const { library, files } = build(contents);
  addRuleAddresses(files);
  write(files, options);
  if (options.stats && options.format === 'text') console.log(statistics(library));
  const errors = files.flatMap((file) => file.messages).filter((message) => message.fatal).length;
  if (errors === 0 && options.format === 'text') console.log(`${files.length} files checked: no errors.`);
  return errors > 0 ? 1 : 0;
}

async function mend(root: string, file: FixedFile): Promise<void> {
  const written = await writeFixes(root, file);
  if (!written) console.error(`${file.path} was changed meanwhile and is left as it is. Check again.`);
  else
    for (const { line, title } of file.rounds.flatMap(({ done }) => done)) console.error(`${file.path}:${line} mended: ${title}`);
}

/** Messages for people go to the error stream, as they always did; those for programs to the output. */
function write(files: readonly VFile[], { format }: CheckOptions): void {
  if (format === 'json') console.log(jsonReport(files));
  if (format === 'sarif') {
    const address = hasAddress() ? { informationUri: siteAddress(), ruleAddress } : {};
    console.log(sarifReport(files, { version: version(), ...address }));
  }
  if (format === 'github') {
    const commands = githubReport(files);
    if (commands) console.log(commands);
  }
  if (format === 'text') {
    const report = textReport(files, {
      width: process.stderr.columns ?? 100,
      paint: terminalPaint(process.stderr),
      more: ({ ruleId, url }) => url ?? `docs/rules/${ruleId}/`,
    });
    if (report) console.error(`${report}\n`);
  }
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { VFile } from 'vfile';
import { readContent } from '../../../collections/read-content.ts';
import { UnreadableContent } from '../../../collections/unreadable-content.ts';
import { type FixedFile, fixContent } from '../../../core/library/fix-content.ts';
import { createBuildCache } from '../../../core/library/build-cache.ts';
import { buildLibrary } from '../../../core/library/build-library.ts';
import type { ContentFile } from '../../../core/files/content-file.ts';
import { pathOf } from '../../../core/files/paths.ts';
import type { IsLand } from '../../../core/library/read-site.ts';
import { statistics } from '../../../core/library/statistics.ts';
import { countOf } from '../../../core/text/count-of.ts';
import type { RuleId } from '../../../core/messages/report.ts';
import { githubReport } from '../../../core/messages/reporters/github.ts';
import { jsonReport } from '../../../core/messages/reporters/json.ts';
import type { Paint } from '../../../core/messages/reporters/paint.ts';
import { sarifReport } from '../../../core/messages/reporters/sarif.ts';
import { textReport } from '../../../core/messages/reporters/text.ts';
import { engineRoot, siteRoot } from '../../../disk/roots.ts';
import { addRuleAddresses, ruleAddress, siteAddress } from '../../../site/addresses/address.ts';
import { routes } from '../../../site/addresses/routes.ts';
import type { Output } from '../output.ts';
import { explainWriteError } from '../explain-write-error.ts';
import { type CheckOptions, readOptions, usage } from './options.ts';
import { readAhead } from './read-ahead.ts';
import { diffOf, writeFixes } from './write-fixes.ts';

/** Where and how the command writes, and what it reads besides its options. */
export interface CheckSurroundings extends Output {
  /** The folder it was started in. */
  folder: string;
  /** For the address of the site. */
  env: Readonly<Record<string, string | undefined>>;
  /** How messages for people are coloured. */
  paint: Paint;
  /** How many cells a line for people has. */
  width: number;
}

/**
 * Runs the check command.
 *
 * @param args the command's arguments
 * @param surroundings where it writes, and what it reads besides its options
 * @returns the exit code: 0 no errors, 1 errors, 2 a wrong option
 */
export async function runCheck(args: string[], surroundings: CheckSurroundings): Promise<number> {
  const asked = readOptions(args, surroundings.folder);
  if ('problem' in asked) {
    surroundings.error(`${asked.problem}\n\n${usage}\n`);
    return 2;
  }
  if (asked.help) {
    surroundings.output(`${usage}\n`);
    return 0;
  }
  try {
    return await check(asked, surroundings);
  } catch (reason) {
    const known =
      reason instanceof UnreadableContent ? reason.message : explainWriteError(reason, 'check');
    if (known === undefined) throw reason;
    surroundings.error(`${known}\n`);
    return 1;
  }
}

/** Checks the content, after fixing it if asked to. Returns the exit code. */
async function check(options: CheckOptions, surroundings: CheckSurroundings): Promise<number> {
  const { output, error, env } = surroundings;
  const cache = createBuildCache();
  let contents = await readContent(options.root);
  const isLand = await landOf(contents);
  const build = (files: readonly ContentFile[]) => buildLibrary(files, routes, cache, isLand);
  if (contents.length === 0) {
    error(
      `No content in ${options.root}: expected a folder \`content/\` with cases, glossary and techniques.\n`,
    );
    return 1;
  }
  await readAhead(contents, cache.parsed, surroundings);
  if (options.fix) {
    const fixed = fixContent(contents, (files) => build(files).files);
    if (options.dryRun) {
      for (const file of fixed) output(diffOf(file));
      error(fixed.length > 0 ? 'Nothing was changed.\n' : 'Nothing to fix.\n');
      return 0;
    }
    for (const file of fixed) await writeAndReport(options.root, file, surroundings);
    if (fixed.length > 0) contents = await readContent(options.root);
  }
  if (options.acceptSentences) {
    const sealed = fixContent(
      contents,
      (files) => build(files).files,
      (file) => file.data.sealing ?? [],
    );
    for (const file of sealed) await writeAndReport(options.root, file, surroundings);
    if (sealed.length > 0) contents = await readContent(options.root);
  }
  const { library, files } = build(contents);
  addRuleAddresses(files, env);
  write(files, options, surroundings);
  if (options.stats && options.format === 'text') output(`${statistics(library)}\n`);
  const errors = files.flatMap((file) => file.messages).filter((message) => message.fatal).length;
  if (errors === 0 && options.format === 'text')
    output(`${countOf(files.length, 'file')} checked: no errors.\n`);
  return errors > 0 ? 1 : 0;
}

/** Reads the atlas, which takes a while, if the settings speak of disputed areas. */
async function landOf(contents: readonly ContentFile[]): Promise<IsLand | undefined> {
  const site = pathOf({ kind: 'site' });
  if (!contents.some(({ path, text }) => path === site && text.includes('disputed')))
    return undefined;
  return (await import('../../../figures/map/disputed.ts')).isLand;
}

async function writeAndReport(root: string, file: FixedFile, { error }: Output): Promise<void> {
  const written = await writeFixes(root, file);
  if (!written) error(`${file.path} was changed meanwhile and is left as it is. Check again.\n`);
  else
    for (const { line, title } of file.rounds.flatMap(({ done }) => done))
      error(`${file.path}:${line} fixed: ${title}\n`);
}

/**
 * Messages for people go to the error stream, as they always did; those for programs to the output.
 */
function write(
  files: readonly VFile[],
  { format }: CheckOptions,
  { output, error, env, paint, width }: CheckSurroundings,
): void {
  if (format === 'json') output(`${jsonReport(files)}\n`);
  if (format === 'sarif') {
    const { origin } = siteAddress(env);
    const address =
      origin === undefined
        ? {}
        : { informationUri: origin, ruleAddress: (id: RuleId) => ruleAddress(id, env) };
    output(`${sarifReport(files, { version: version(), ...address })}\n`);
  }
  if (format === 'github') {
    const commands = githubReport(files);
    if (commands) output(`${commands}\n`);
  }
  if (format === 'text') {
    const report = textReport(files, {
      width,
      paint,
      more: ({ ruleId, url }) => url ?? `${rulesFolder}/${ruleId}/`,
    });
    if (report) error(`${report}\n\n`);
  }
}

/** The examples of the rules, which the engine has, as a path from the folder of the site. */
const rulesFolder = relative(siteRoot, join(engineRoot, 'docs/rules')).replaceAll('\\', '/');

function version(): string {
  const manifest = JSON.parse(
    readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return manifest.version;
}

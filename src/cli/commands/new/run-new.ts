import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../../collections/read-content.ts';
import { UnreadableContent } from '../../../collections/unreadable-content.ts';
import { namesInArticle } from '../../../core/case/names-in-article.ts';
import { applyEdits } from '../../../core/messages/fixes/apply-edits.ts';
import { buildLibrary } from '../../../core/library/build-library.ts';
import { isProblem, type Problem } from '../../../import/model.ts';
import { newCase } from '../../../import/new-case.ts';
import { decode } from '../../../core/text/decode.ts';
import { routes } from '../../../site/addresses/routes.ts';
import type { Output } from '../output.ts';
import { newSite } from './new-site.ts';
import { placeCase } from './place-case.ts';
import { summary } from './summary.ts';

const usage = `npm run new -- <file> [--id name] [--title "headline"] [--encoding windows-1251]

Makes a new case in content/cases/ from a text file (headline on the first line) or a web page (HTML). Overwrites nothing.

npm run new -- --site ../my-site [--title "name"] [--engine version]

Makes a site of your own, which uses this engine.`;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const options = {
  id: { type: 'string' },
  title: { type: 'string' },
  encoding: { type: 'string' },
  site: { type: 'string' },
  engine: { type: 'string' },
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Runs `npm run new`: makes a case from a text file or a web page, or a site of one's own.
 *
 * @param args the command's arguments
 * @param folder the folder it was started in, which is the project's unless `--root` names another
 * @param output where it writes
 * @returns the exit code: 0 made, 1 the file cannot be used, 2 invalid arguments
 */
export async function runNew(
  args: string[],
  folder: string,
  { output, error }: Output,
): Promise<number> {
  let asked;
  try {
    asked = parseArgs({ args, options, allowPositionals: true });
  } catch (reason) {
    error(`${(reason as Error).message}\n\n${usage}\n`);
    return 2;
  }
  const { values, positionals } = asked;
  const [path] = positionals;
  const { site } = values;
  const wanted = site === undefined ? 1 : 0;
  if (values.help || positionals.length !== wanted || (path ?? site) === '') {
    const reason =
      positionals.length > wanted
        ? `Expected ${wanted === 1 ? 'one file' : 'no file with --site'}; put quotation marks around a name with spaces.\n\n`
        : '';
    (values.help ? output : error)(`${reason}${usage}\n`);
    return values.help ? 0 : 2;
  }
  const made =
    site === undefined
      ? await make(path ?? '', folder, { ...values, root: values.root ?? folder })
      : newSite({ ...values, site }, folder);
  if (typeof made === 'string') {
    output(`${made}\n`);
    return 0;
  }
  error(`${made.problem}\n  ${made.advice}\nNothing was made.\n`);
  return 1;
}

async function make(
  path: string,
  folder: string,
  { id, title, encoding, root }: { id?: string; title?: string; encoding?: string; root: string },
) {
  const bytes = readBytes(path, folder);
  if (isProblem(bytes)) return bytes;
  const made = newCase(
    { name: basename(path), bytes, id, title, encoding, today: today() },
    sha256,
  );
  if (isProblem(made)) return made;
  const place = `content/cases/${made.id}`;
  const taken: Problem = {
    problem: `${place}/ is already there`,
    advice: 'If this is another text, give the case another name: `--id another-name`.',
  };
  if (existsSync(join(root, place))) return taken;
  const contents = await readContent(root).catch((reason: unknown) => {
    if (reason instanceof UnreadableContent) return reason;
    throw reason;
  });
  if (contents instanceof UnreadableContent)
    return {
      problem: contents.message,
      advice: 'A new case is checked together with all others.',
    };
  const added = Object.entries(made.files).map(([name, written]) => {
    const raw = typeof written === 'string' ? new TextEncoder().encode(written) : written;
    return { path: `${place}/${name}`, ...decode(raw), sha256: sha256(raw) };
  });
  const { library, files } = buildLibrary([...contents, ...added], routes);
  const error = files
    .filter((file) => file.path.startsWith(`${place}/`))
    .flatMap((file) => file.messages)
    .find(({ fatal }) => fatal);
  if (error)
    return {
      problem: `The text cannot be kept as it is: ${error.reason} (${error.ruleId})`,
      advice: 'Please report this with the file: it is a mistake of ours, not of yours.',
    };
  const article = files.find(({ path }) => path === `${place}/article.md`);
  const seal = article?.data.sealing?.flatMap(({ edits }) => edits) ?? [];
  if (article) made.files['article.md'] = applyEdits(String(article), seal);
  const item = library.cases.find((candidate) => candidate.id === made.id);
  try {
    placeCase(root, made.id, made.files);
  } catch (reason) {
    if (existsSync(join(root, place))) return taken;
    return {
      problem: `The case cannot be written: ${(reason as Error).message}`,
      advice: 'See that you may write in content/ and that there is room.',
    };
  }
  return summary(made, item ? namesInArticle(item.article, library.matcher) : new Map());
}

function readBytes(path: string, folder: string): Uint8Array | Problem {
  try {
    return readFileSync(resolve(folder, path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      return {
        problem: `No file \`${path}\``,
        advice:
          'Give the path of a text file or a web page. Put quotation marks around a name with spaces.',
      };
    if (code === 'EISDIR')
      return {
        problem: `\`${path}\` is a folder, expected a file`,
        advice: 'Give the path of a text file or a web page.',
      };
    return { problem: `The file cannot be read: ${message}`, advice: 'See that you may read it.' };
  }
}

/** Today in the editor's time zone, as `2026-11-25`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

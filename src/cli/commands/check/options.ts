import { parseArgs } from 'node:util';
import { nearestId } from '../../../core/messages/nearest-id.ts';

const formats = ['text', 'json', 'sarif', 'github'] as const;

/** The form in which messages are written. */
export type Format = (typeof formats)[number];

/** The options of the check command. */
export interface CheckOptions {
  format: Format;
  fix: boolean;
  dryRun: boolean;
  acceptSentences: boolean;
  stats: boolean;
  help: boolean;
  /** The project's folder. */
  root: string;
}

/** How the command is used. */
export const usage = `Usage: npm run check -- [options]

Checks all files of content/ and says what is wrong, where, and what to do.

  --format text    messages for people, with the lines they are about (if left out)
  --format json    the same as one JSON object
  --format sarif   the same as SARIF 2.1.0, for code scanning and editors
  --format github  annotations at the lines of a pull request
  --fix            fix what can be fixed without changing what is said, then check
  --fix --dry-run  show what --fix would change, as a diff; change nothing
  --accept-sentences  seal the sentences of each article as they are now split
  --stats          count notes, voices, sources and what is not used
  --root FOLDER    the project's folder (if left out: this one)
  --help           show this

Exit code: 0 no errors (warnings are allowed), 1 errors, 2 a wrong option.
For a file with JSON or SARIF: npm run --silent check -- --format sarif > check.sarif
`;

const options = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'accept-sentences': { type: 'boolean', default: false },
  stats: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  root: { type: 'string' },
} as const;

/**
 * Reads the options of the check command.
 *
 * @param args the command's arguments
 * @param folder the folder it was started in
 * @returns the options, or a sentence about what is wrong with them
 */
export function readOptions(args: string[], folder: string): CheckOptions | { problem: string } {
  const { tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional')
      return { problem: `Unexpected \`${token.value}\`: the check reads all of content/.` };
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      const nearest = nearestId(token.name, Object.keys(options));
      return {
        problem: `Unknown option \`${token.rawName}\`.${nearest ? ` Did you mean \`--${nearest}\`?` : ''}`,
      };
    }
    const wantsValue = options[token.name as keyof typeof options].type === 'string';
    const isNext = token.value?.startsWith('-') && !token.inlineValue;
    if (wantsValue && (!token.value || isNext))
      return { problem: `Missing value of \`${token.rawName}\`.` };
    if (!wantsValue && token.value !== undefined)
      return { problem: `Unexpected value of \`${token.rawName}\`: it takes none.` };
  }
  const { values } = parseArgs({ args, options });
  const format = formats.find((name) => name === values.format);
  if (!format) {
    const nearest = nearestId(values.format, formats);
    const known = formats.map((name) => `\`${name}\``).join(', ');
    return {
      problem: `Unknown format \`${values.format}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''} Formats are ${known}.`,
    };
  }
  if (values['dry-run'] && !values.fix)
    return { problem: '`--dry-run` belongs to `--fix`: it shows what would be changed.' };
  const { fix, stats, help } = values;
  return {
    format,
    fix,
    dryRun: values['dry-run'],
    acceptSentences: values['accept-sentences'],
    stats,
    help,
    root: values.root ?? folder,
  };
}

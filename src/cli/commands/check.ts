/** `npm run check`: says what is wrong in the content, and mends what can be mended. */
import process from 'node:process';
import { runCheck } from './check/run-check.ts';
import { terminalPaint } from './check/terminal-paint.ts';
import { toTerminal } from '../output.ts';

process.exitCode = await runCheck(process.argv.slice(2), {
  ...toTerminal,
  folder: process.cwd(),
  env: process.env,
  paint: terminalPaint(process.stderr),
  width: process.stderr.columns ?? 100,
});

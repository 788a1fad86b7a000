/** `npm run check`: reports problems in the content, and fixes what can be fixed. */
import process from 'node:process';
import { siteRoot } from '../../disk/roots.ts';
import { runCheck } from './check/run-check.ts';
import { terminalPaint } from './check/terminal-paint.ts';
import { toTerminal } from './output.ts';

process.exitCode = await runCheck(process.argv.slice(2), {
  ...toTerminal,
  folder: siteRoot,
  env: process.env,
  paint: terminalPaint(process.stderr),
  width: process.stderr.columns ?? 100,
});

/** `npm run new -- <file>`: a new case from a text file or a web page. */
import process from 'node:process';
import { siteRoot } from '../../disk/roots.ts';
import { runNew } from './new/run-new.ts';
import { toTerminal } from './output.ts';

process.exitCode = await runNew(process.argv.slice(2), siteRoot, toTerminal);

#!/usr/bin/env node
/**
 * The commands of the package, for a site that uses it: `second-reading check`. Plain JavaScript,
 * because it must be able to say on any Node.js that another one is needed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { explainNode } from './commands/node-version.mjs';

const commands = {
  start: 'builds the site and serves it',
  dev: 'serves the site while you edit it',
  build: 'builds the site into dist/',
  preview: 'serves the site that is in dist/',
  check: 'reports mistakes in the content; --fix corrects what needs no guess',
  new: 'makes a case from a text file or a web page, or with --site a site',
};

const [command = '', ...args] = process.argv.slice(2);
const problem = explainNode(process.version, process);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else if (!Object.hasOwn(commands, command)) {
  const isAsked = ['help', '--help', '-h'].includes(command);
  const unknown = isAsked || command === '' ? '' : `Unknown command \`${command}\`.\n\n`;
  const lines = Object.entries(commands).map(([name, does]) => `  ${name.padEnd(8)} ${does}`);
  (isAsked ? console.log : console.error)(
    `${unknown}second-reading <command>, in the folder of a site\n\n${lines.join('\n')}`,
  );
  process.exitCode = isAsked ? 0 : 2;
} else if (command === 'start') {
  process.exitCode = run('build') || run('preview', ...args);
} else {
  process.argv.splice(2, 1);
  // TypeScript in the repository, JavaScript in the package.
  const ending = existsSync(new URL('commands/check.ts', import.meta.url)) ? 'ts' : 'js';
  await import(`./commands/${command}.${ending}`);
}

/** Runs one of these commands in a process of its own. */
function run(...words) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...words], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

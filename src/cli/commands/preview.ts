/** `npm run preview`: serves the `dist/` that is there, at the path for which it was built. */
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { siteRoot } from '../../disk/roots.ts';
import { siteBase } from '../after-astro/site-base.ts';
import { siteName } from '../../site/words/site.ts';
import { addressOf, readListening } from './preview/options.ts';
import { builtBase, createSiteServer } from './preview/server.ts';

const folder = join(siteRoot, 'dist');
const listening = readListening(process.argv.slice(2), process.env);
if ('problem' in listening) {
  console.error(`${listening.problem}\n\nnpm run preview -- [--host name] [--port number]`);
  process.exit(2);
}
const home = join(folder, 'index.html');
if (!existsSync(home)) {
  console.error('There is no site in `dist/` yet. Run `npm run build` first, or `npm start`.');
  process.exit(1);
}
const { host, isChosen } = listening;
const base = builtBase(readFileSync(home, 'utf8')) ?? siteBase;
await listen(createSiteServer(folder, base), listening.port);

/** Listens at a port, or at the next free one if nobody asked for this one. */
async function listen(server: Server, port: number): Promise<void> {
  const problem = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(undefined));
  });
  if (!problem) {
    const address = addressOf({ host, port }, base);
    console.log(`\n${siteName} is at ${address}  (Ctrl+C stops it)\n`);
  } else if (problem.code === 'EADDRINUSE' && !isChosen && port < 65_535) {
    await listen(createSiteServer(folder, base), port + 1);
  } else {
    console.error(explain(problem, port));
    process.exitCode = 1;
  }
}

function explain({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Choose another, for example \`npm run preview -- --port ${port + 1}\` or PORT=${port + 1}.`;
  if (code === 'EACCES')
    return `This user may not use port ${port}. Choose one above 1023, with --port or PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `\`${host}\` is not an address of this machine. Set --host or HOST to one, such as 127.0.0.1 or 0.0.0.0.`;
  return message;
}

import { parseArgs } from 'node:util';

/** What a server of the site listens to. */
export interface Listening {
  host: string;
  port: number;
  /** Whether somebody asked for this very port. */
  isChosen: boolean;
}

/** The port, unless another is asked for; it is Astro's as well. */
const usualPort = 4321;

/**
 * Reads host and port: from `--host` and `--port`, else from the variables HOST and PORT.
 *
 * @param args the command's arguments
 * @param env the environment
 * @returns host and port, or what is wrong with them
 */
export function readListening(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): Listening | { problem: string } {
  let values: { host?: string; port?: string };
  try {
    ({ values } = parseArgs({
      args,
      options: { host: { type: 'string' }, port: { type: 'string' } },
    }));
  } catch (error) {
    return { problem: (error as Error).message };
  }
  const asked = values.port ?? (env['PORT'] || undefined);
  const port = asked === undefined ? usualPort : Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535 || asked?.trim() === '')
    return { problem: `Unexpected port \`${asked}\`, expected a number from 1 to 65535` };
  return {
    host: values.host ?? (env['HOST'] || '127.0.0.1'),
    port,
    isChosen: asked !== undefined,
  };
}

/**
 * Writes the address at which the site can be opened on this machine.
 *
 * @param listening host and port
 * @param base the path of the site, with a slash at both ends
 * @returns the address; a host that means every address of the machine becomes `localhost`
 */
export function addressOf({ host, port }: Omit<Listening, 'isChosen'>, base: string): string {
  const isAny = host === '0.0.0.0' || host === '::';
  const name = isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${base}`;
}

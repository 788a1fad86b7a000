import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** What a command took, with all the processes that it started. */
export interface Usage {
  /** By the clock, in seconds. */
  wall: number;
  /**
   * Of the processors, in seconds: `user` in the programs' own code, `system` in the kernel for
   * them.
   */
  user: number;
  system: number;
  /**
   * The most memory held at one moment, in megabytes; pages that processes share count more than
   * once. `NaN` if there is no `/proc`.
   */
  memory: number;
}

/** Between two looks at the memory, in milliseconds. */
const interval = 100;

/** The shell runs the command and then tells what it and its children took: POSIX's `times`. */
const shell = '"$@"; status=$?; times >&3; exit $status';

/**
 * Runs a command to its end and measures it. Needs a POSIX shell; the memory needs Linux.
 *
 * @param root the folder to run it in
 * @param command the command
 * @param args its arguments
 * @returns what it took
 * @throws with the end of its output if it fails
 */
export async function measureProcess(
  root: string,
  command: string,
  args: readonly string[],
): Promise<Usage> {
  const start = performance.now();
  const child = spawn('sh', ['-c', shell, 'sh', command, ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true, // a process group of its own, by which its processes are found
  });
  const written = ['', '', '', ''];
  for (const number of [1, 2, 3])
    (child.stdio[number] as NodeJS.ReadableStream).on('data', (chunk) => {
      written[number] = `${written[number]}${chunk}`.slice(-4000);
    });
  let memory = Number.NaN;
  const timer = setInterval(() => {
    const now = memoryOfGroup(child.pid ?? 0);
    if (now > memory || Number.isNaN(memory)) memory = now; // at the end there may be no process left: not a number
  }, interval);
  const status = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  clearInterval(timer);
  if (status !== 0)
    throw new Error(
      `${[command, ...args].join(' ')}: exit code ${status}\n${written[1]}${written[2]}`,
    );
  const [user = Number.NaN, system = Number.NaN] = Array.from(
    (written[3] ?? '')
      .trim()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [],
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  return { wall: (performance.now() - start) / 1000, user, system, memory };
}

/** Adds up what steps took that ran one behind the other. */
export function total(usages: readonly Usage[]): Usage {
  const sum = (key: 'wall' | 'user' | 'system'): number =>
    usages.reduce((all, usage) => all + usage[key], 0);
  return {
    wall: sum('wall'),
    user: sum('user'),
    system: sum('system'),
    memory: Math.max(...usages.map(({ memory }) => memory)),
  };
}

/** The resident memory of all processes of a group, in megabytes. */
function memoryOfGroup(group: number): number {
  let pages = Number.NaN;
  for (const name of readFolder('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The second field, the program's name in brackets, may hold anything; it is followed by state,
    // parent and group.
    const fields = readText(`/proc/${name}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ');
    if (Number(fields[2]) === group) pages = (pages || 0) + Number(fields[21]);
  }
  return (pages * 4096) / 1e6;
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** A process may be gone by now. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

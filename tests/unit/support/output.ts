import type { Output } from '../../../src/cli/commands/output.ts';

/**
 * Runs a command in this process and keeps what it writes.
 *
 * @param run runs it; gives the exit code
 * @returns the exit code and what was written to each stream
 */
export async function outputOf(
  run: (output: Output) => Promise<number>,
): Promise<{ status: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const status = await run({
    output: (text) => void (stdout += text),
    error: (text) => void (stderr += text),
  });
  return { status, stdout, stderr };
}

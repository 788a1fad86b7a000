import process from 'node:process';

/** Where a command writes its output. */
export interface Output {
  /** Writes what was asked for. */
  output: (text: string) => void;
  /** Writes messages for people. */
  error: (text: string) => void;
}

/** The two streams of this process. */
export const toTerminal: Output = {
  output: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

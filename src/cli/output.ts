import process from 'node:process';

/** Where a command writes what it has to say. */
export interface Output {
  /** Writes what was asked for. */
  output: (text: string) => void;
  /** Writes what people are told beside it. */
  error: (text: string) => void;
}

/** The two streams of this process. */
export const toTerminal: Output = {
  output: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

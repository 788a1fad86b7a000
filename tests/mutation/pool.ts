import { type ChildProcess, fork } from 'node:child_process';
import type { Mutant } from './mutants.ts';

/** What a worker tries: a mutant of one file, or without one the file as it is. */
export interface Trial {
  /** Absolute path of the changed file. */
  path: string;
  mutant?: Pick<Mutant, 'start' | 'end' | 'text'>;
  /** Absolute paths of the test files, those first that find most. */
  tests: string[];
}

/** What a trial found: `passed` says that no test noticed. */
export interface Outcome {
  passed: boolean;
  /** Why a test noticed. */
  reason?: string;
  /** How long each test file took that passed, in milliseconds. */
  times: Record<string, number>;
}

/** Versions of files are never unloaded, so a worker is replaced after this number of trials. */
const mostTrials = 150;

/**
 * A process that tries mutants. It is stopped if a mutant hangs, and replaced by the next trial.
 */
export class Worker {
  #child: ChildProcess | undefined;
  #trials = 0;

  /**
   * Tries a mutant.
   *
   * @param trial the mutant and its tests
   * @param limit a trial that takes longer (ms) hangs
   * @returns whether the tests pass; a mutant that hangs or ends the process does not
   */
  async run(trial: Trial, limit: number): Promise<Outcome> {
    if (this.#trials >= mostTrials) this.stop();
    this.#trials += 1;
    const child = (this.#child ??= fork(new URL('worker.ts', import.meta.url), [], {
      stdio: 'ignore',
    }));
    const outcome = await new Promise<Outcome>((resolve) => {
      const timer = setTimeout(() => {
        resolve({ passed: false, reason: 'it hangs', times: {} });
        this.stop();
      }, limit);
      const done = (result: Outcome): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(result);
      };
      child.once('message', (result) => {
        done(result as Outcome);
      });
      child.once('exit', () => {
        this.#child = undefined;
        done({ passed: false, reason: 'the process ended', times: {} });
      });
      child.send(trial);
    });
    return outcome;
  }

  /** Ends the process. */
  stop(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#trials = 0;
  }
}

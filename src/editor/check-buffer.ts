import { createHash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import { buildLibrary } from '../core/library/build-library.ts';
import type { ContentFile } from '../core/files/content-file.ts';
import { createBuildCache } from '../core/library/build-cache.ts';
import { normaliseLines } from '../core/text/decode.ts';
import { routes } from '../site/addresses/routes.ts';
import { diagnose } from './diagnose.ts';
import { errorsElsewhere, reportElsewhere } from './elsewhere.ts';
import { createProjectFiles, type Snapshot } from './project-files.ts';

/**
 * Checks the text of a file that is open in an editor, with all other files as they are on disk.
 */
export type BufferChecker = (path: string, text: string) => Promise<VFileMessage[]>;

/** Debounce: check after `rest` ms without typing, and after `mostRests` waits at the latest. */
const rest = 30;
const mostRests = 10;

/**
 * Creates a checker for the files of a project. Checks run one after another; of several waiting
 * for the same file only the last is run.
 *
 * @param root the project's folder
 * @returns the checker: takes a path from the root, with forward slashes, and the text in the
 *   editor; returns the same messages as the check command for this file, and one about other files
 *   if the changes caused mistakes there
 */
export function createBufferChecker(root: string): BufferChecker {
  const readProject = createProjectFiles(root);
  const cache = createBuildCache();
  const opened = new Map<
    string,
    { file: ContentFile; version: number; errors: ReturnType<typeof errorsElsewhere> }
  >();
  const waiting = new Map<string, { text: string; messages: Promise<VFileMessage[]> }>();
  let last: Promise<unknown> = Promise.resolve();

  const check = async (path: string, text: string): Promise<VFileMessage[]> => {
    const snapshot = await readProject();
    const file = bufferFile(path, text);
    const { files } = buildLibrary(withFile(snapshot, file), routes, cache);
    const errors = errorsElsewhere(files, path);
    const before = openedAt(snapshot, file, errors);
    const found = files
      .filter((candidate) => candidate.path === path)
      .flatMap(({ messages }) => messages);
    const elsewhere = reportElsewhere(errors, before.errors, file.text, before.file.text);
    return [
      ...found.map((message) => diagnose(message, file.text)),
      ...(elsewhere ? [elsewhere] : []),
    ];
  };

  /**
   * The file as it was when it was first seen, and the errors elsewhere that there were, or would
   * be now, with that text.
   */
  function openedAt(
    snapshot: Snapshot,
    file: ContentFile,
    errors: ReturnType<typeof errorsElsewhere>,
  ) {
    const known = opened.get(file.path);
    if (known?.version === snapshot.version) return known;
    const first = known?.file ?? file;
    const isSame = first.sha256 === file.sha256;
    const before = isSame
      ? errors
      : errorsElsewhere(
          buildLibrary(withFile(snapshot, first), routes, {
            parsed: new Map(cache.parsed),
            made: new Map(cache.made),
          }).files,
          file.path,
        );
    const next = { file: first, version: snapshot.version, errors: before };
    opened.set(file.path, next);
    return next;
  }

  return (path, text) => {
    const before = waiting.get(path);
    if (before) {
      before.text = text;
      return before.messages;
    }
    const job = { text, messages: last.then(start) };
    async function start(): Promise<VFileMessage[]> {
      let text: string | undefined;
      for (let rests = 0; rests < mostRests && text !== job.text; rests += 1) {
        text = job.text;
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
      waiting.delete(path);
      return check(path, job.text);
    }
    waiting.set(path, job);
    last = job.messages.catch(() => undefined);
    return job.messages;
  };
}

function bufferFile(path: string, text: string): ContentFile {
  return {
    path,
    text: normaliseLines(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

function withFile({ files }: Snapshot, file: ContentFile): ContentFile[] {
  return [...files.filter((other) => other.path !== file.path), file].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

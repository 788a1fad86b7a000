import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';

/** A place in a file as the Language Server Protocol counts it: from 0. */
export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

export interface Diagnostic {
  range: Range;
  message: string;
  severity: number;
  code?: string;
  source?: string;
  codeDescription?: { href: string };
  data?: unknown;
}

export interface TextEdit {
  range: Range;
  newText: string;
}

interface CodeAction {
  title: string;
  edit: { changes: Record<string, TextEdit[]> };
}

const server = fileURLToPath(new URL('../../../src/editor/language-server.mjs', import.meta.url));

/**
 * An editor as far as the language server can tell: it speaks the protocol over standard input and
 * output.
 */
export interface Client {
  /**
   * Opens a file, or changes its text if it is open, and waits for what the server says about
   * it.
   */
  write: (path: string, text: string) => Promise<Diagnostic[]>;
  quickFixes: (
    path: string,
    diagnostics: Diagnostic[],
  ) => Promise<{ title: string; edits: TextEdit[] }[]>;
  format: (path: string) => Promise<TextEdit[] | null>;
  close: () => void;
}

/**
 * Starts the language server for a folder.
 *
 * @param root the folder
 * @param nodeOptions options of Node.js for the server
 * @returns the client, once the server is ready
 */
export async function startServer(root: string, nodeOptions: string[] = []): Promise<Client> {
  const child = spawn(process.execPath, [...nodeOptions, server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;
  const versions = new Map<string, number>();
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) =>
    waiting.get(`${uri} ${version}`)?.(diagnostics),
  );
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  const ready = connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    capabilities: {},
    workspaceFolders: [{ uri: rootUri, name: 'project' }],
  });
  await within(10, ready);
  await connection.sendNotification('initialized', {});

  return {
    write: async (path, text) => {
      const uri = uriOf(path);
      const version = (versions.get(uri) ?? 0) + 1;
      const answer = within(
        10,
        new Promise<Diagnostic[]>((resolve) => waiting.set(`${uri} ${version}`, resolve)),
      );
      versions.set(uri, version);
      if (version === 1) {
        await connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri, languageId: 'markdown', version, text },
        });
      } else {
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text }],
        });
      }
      return answer;
    },
    quickFixes: async (path, diagnostics) => {
      const uri = uriOf(path);
      const range = diagnostics[0]?.range;
      const context = { diagnostics };
      const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context,
      });
      return actions.map(({ title, edit }) => ({ title, edits: edit.changes[uri] ?? [] }));
    },
    format: (path) =>
      connection.sendRequest('textDocument/formatting', {
        textDocument: { uri: uriOf(path) },
        options: { tabSize: 2, insertSpaces: true },
      }),
    close: () => {
      connection.dispose();
      child.kill();
    },
  };
}

async function within<Value>(seconds: number, answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The words of a text in a range. */
export function textIn(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** A text with edits made to it, none of which touches another. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start))
    .reduce(
      (changed, { range, newText }) =>
        changed.slice(0, offsetOf(text, range.start)) +
        newText +
        changed.slice(offsetOf(text, range.end)),
      text,
    );
}

function offsetOf(text: string, { line, character }: Position): number {
  return text
    .split('\n')
    .slice(0, line)
    .reduce((sum, words) => sum + words.length + 1, character);
}

import type { VFile } from 'vfile';
import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { OpenFile } from '../files/open-file.ts';
import type { SiteSettings } from '../files/site-schema.ts';
import { endOf, parseYaml, startOf, yamlProblems } from '../markdown/yaml.ts';
import { nearestId } from '../messages/nearest-id.ts';
import { type Place, report } from '../messages/report.ts';
import { positionAt } from '../text/point.ts';
import {
  englishMessages,
  isMessageKey,
  type MessageKey,
  messageKeys,
  type Messages,
} from '../words/catalogue.ts';
import { readPlaceholders } from '../words/placeholders.ts';
import { isEnglish } from '../words/words.ts';

/**
 * Reads the words of the interface in one language.
 *
 * @param file the file; receives a message for each word that cannot be used
 * @returns the words that can be used
 */
export function readWords(file: VFile): Messages {
  const source = String(file);
  const document = parseYaml(source, { uniqueKeys: true, version: '1.2', schema: 'core' });
  const at = (node: unknown): Place =>
    positionAt(source, startOf(node) ?? 0, endOf(node) ?? startOf(node) ?? 0);
  const problems = yamlProblems(document);
  for (const { problem, offset, end } of problems)
    report(
      file,
      'front-matter-syntax',
      { problem, isWholeFile: true },
      positionAt(source, offset, end),
    );
  if (problems.length > 0 || document.contents === null) return {};
  if (!isMap(document.contents)) {
    const problem = 'it is not a list of keys and values';
    report(file, 'front-matter-syntax', { problem, isWholeFile: true }, at(document.contents));
    return {};
  }
  const messages: Messages = {};
  for (const { key, name, value } of entriesOf(document.contents)) {
    if (!isMessageKey(name)) {
      report(file, 'words-unknown', { key: name, nearest: nearestId(name, messageKeys) }, at(key));
      continue;
    }
    if (!isScalar(value) || typeof value.value !== 'string' || value.value.trim() === '') {
      const problem = 'expected a text';
      report(
        file,
        'words-malformed',
        { key: name, problem, english: englishMessages[name] },
        at(value ?? key),
      );
      continue;
    }
    if (checkMessage(name, value.value, file, at(value))) messages[name] = value.value;
  }
  return messages;
}

interface Entry {
  key: unknown;
  name: string;
  value: unknown;
}

/** The keys of a file with the groups before them; a group that is a text is an entry as well. */
function entriesOf(map: YAMLMap, prefix = ''): Entry[] {
  return map.items.flatMap(({ key, value }): Entry[] => {
    const name = `${prefix}${String(isScalar(key) ? key.value : key)}`;
    return isMap(value) && !isMessageKey(name)
      ? entriesOf(value, `${name}.`)
      : [{ key, name, value }];
  });
}

/** Whether a message can be used in place of the English one; if not, it is reported. */
function checkMessage(key: MessageKey, message: string, file: VFile, place: Place): boolean {
  const { placeholders, problem } = readPlaceholders(message);
  if (!placeholders) {
    report(file, 'words-malformed', { key, problem, english: englishMessages[key] }, place);
    return false;
  }
  const expected = readPlaceholders(englishMessages[key]).placeholders ?? new Map();
  const fits = (name: string): boolean => {
    const kind = expected.get(name);
    return (
      kind === placeholders.get(name) || (kind === 'number' && placeholders.get(name) === 'value')
    );
  };
  const extra = [...placeholders.keys()].filter((name) => !fits(name));
  const missing = [...expected.keys()].filter((name) => !placeholders.has(name));
  if (extra.length === 0 && missing.length === 0) return true;
  report(file, 'words-differ', { key, extra, missing, english: englishMessages[key] }, place);
  return false;
}

/**
 * Checks the words of the interface: each file of them, whether any are missing in a language of the
 * site, and whether there are words in a language that it does not list.
 *
 * @param open all files of `content/`; those with words receive the messages
 * @param site the settings of the site; the first of its languages is that of the interface
 * @param siteFile receives a message if there are no words at all in one of the languages
 * @returns the words of the site in the language of the interface; those that it lacks are English
 */
export function checkWords(
  open: readonly Pick<OpenFile, 'kind' | 'file'>[],
  { languages }: Pick<SiteSettings, 'languages'>,
  siteFile: VFile,
): Messages {
  const found = new Map(
    open.flatMap(({ kind, file }) =>
      kind.kind === 'words' ? [[kind.lang, { file, messages: readWords(file) }] as const] : [],
    ),
  );
  for (const [lang, { file }] of found)
    if (!languages.includes(lang)) report(file, 'words-unused', { lang, languages });
  for (const lang of languages.filter((other) => !isEnglish(other))) {
    const words = found.get(lang);
    const missing = messageKeys.filter((key) => words?.messages[key] === undefined);
    if (missing.length > 0)
      report(words?.file ?? siteFile, 'words-missing', {
        lang,
        missing,
        hasFile: words !== undefined,
      });
  }
  return found.get(languages[0] ?? '')?.messages ?? {};
}

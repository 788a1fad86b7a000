import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sentences } from '../../../src/core/text/sentences.ts';

/** Splits a text of a language into sentences. */
export type Splitter = (text: string, lang: string) => string[] | Promise<string[]>;

/** Packages that split sentences, in the versions that were measured. */
export const rivals = [
  'sentencex@1.0.17',
  'sbd@1.0.19',
  'sentence-splitter@5.0.1',
  '@echogarden/text-segmentation@0.8.1',
  'cldr-segmentation@2.2.1',
];

/* eslint-disable @typescript-eslint/no-explicit-any -- packages that are not installed here */
const made: Readonly<Record<string, (module: any) => Splitter>> = {
  sentencex: ({ segment, default: main }) => {
    const split = segment ?? main.segment;
    return (text, lang) => split(lang, text);
  },
  sbd:
    ({ default: main }) =>
    (text) =>
      main.sentences(text, {}),
  'sentence-splitter':
    ({ split }) =>
    (text) =>
      split(text)
        .filter(({ type }: { type: string }) => type === 'Sentence')
        .map(({ raw }: { raw: string }) => raw),
  '@echogarden/text-segmentation':
    ({ segmentText }) =>
    async (text, lang) =>
      (await segmentText(text, { language: lang })).sentences.map(
        (sentence: { text: string }) => sentence.text,
      ),
  'cldr-segmentation': ({ default: main }) => {
    const { sentenceSplit, suppressions } = main;
    return (text, lang) => sentenceSplit(text, suppressions[lang] ?? suppressions.all);
  },
};

/**
 * Loads this project's splitter, `Intl.Segmenter`, and the packages that a folder has installed.
 *
 * @param folder a folder with `node_modules/`; without it no package is loaded
 * @returns the splitters by name, this project's first
 */
export async function loadSplitters(folder: string | undefined): Promise<Map<string, Splitter>> {
  const found = new Map<string, Splitter>([
    [
      'ours',
      (text, lang) => {
        const [spans = []] = sentences(text, [{ start: 0, end: text.length }], lang);
        return spans.map(({ start, end }) => text.slice(start, end));
      },
    ],
    [
      '`Intl.Segmenter`',
      (text, lang) =>
        Array.from(
          new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text),
          ({ segment }) => segment,
        ),
    ],
  ]);
  if (folder === undefined) return found;
  const require = createRequire(resolve(folder, 'package.json'));
  for (const [name, make] of Object.entries(made)) {
    const home = join(resolve(folder), 'node_modules', name);
    if (!existsSync(home)) continue;
    const { version } = require(join(home, 'package.json')) as { version: string };
    found.set(`\`${name}\` ${version}`, make(await load(require, home, name)));
  }
  return found;
}

/** A package, as a module of either kind. */
async function load(require: NodeJS.Require, home: string, name: string): Promise<any> {
  const manifest = require(join(home, 'package.json')) as { module?: string; exports?: unknown };
  try {
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch {
    return import(pathToFileURL(join(home, manifest.module ?? 'dist/exports/Exports.js')).href);
  }
}

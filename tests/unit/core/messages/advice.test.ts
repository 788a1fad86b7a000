/** The advice of each message is followed to the letter, and what comes out is clean. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { VFileMessage } from 'vfile-message';
import { createBuildCache } from '../../../../src/core/library/build-cache.ts';
import { buildLibrary } from '../../../../src/core/library/build-library.ts';
import { routes } from '../../../../src/site/addresses/routes.ts';
import { contentFiles, isLand, type Override } from '../../support/content.ts';
import { readFixtures } from '../../support/fixtures.ts';
import { type Advised, byItself } from './advice/advised.ts';
import { adviceOfEntries } from './advice/of-entries.ts';
import { adviceOfFiles } from './advice/of-files.ts';
import { adviceOfText } from './advice/of-text.ts';

const advised = { ...adviceOfFiles, ...adviceOfEntries, ...adviceOfText };
const examples = readFixtures().filter(({ messages }) => messages.length > 0);

// One cache for all: only the changed file is read again.
const cache = createBuildCache();
const messagesOf = (files: Readonly<Record<string, Override>>): VFileMessage[] =>
  buildLibrary(contentFiles(files), routes, cache, isLand).files.flatMap(
    ({ messages }) => messages,
  );

suite('following the advice', () => {
  test('each example of a mistake is tried', () => {
    assert.deepEqual(Object.keys(advised).sort(), examples.map(({ name }) => name).sort());
  });

  for (const { name, path, notOk } of examples)
    test(`${name}: what the advice tells makes the file clean`, () => {
      const steps = advised[name];
      assert.ok(steps);
      const text = notOk && new TextDecoder('utf-8', { ignoreBOM: true }).decode(notOk);
      let files: Record<string, Override> = { [path]: name === 'encoding-invalid' ? notOk : text };
      let words = text ?? '';
      const said = (): VFileMessage[] => messagesOf(files);
      for (const step of steps === byItself ? [undefined] : steps) {
        const [message] = said().toSorted((a, b) => Number(b.fatal) - Number(a.fatal));
        assert.ok(message, 'nothing is said');
        if (!step) files = { ...files, [path]: (words = asSaid(message, words)) };
        else {
          const advice = `${message.reason}\n${message.note}`;
          assert.ok(message.note?.includes(step.says), advice);
          words = edited(words, step.edit);
          const place = step.rename ?? path;
          files = { ...files, [path]: undefined, [place]: step.remove ? undefined : words };
          if (step.add) files = { ...files, [step.add[0]]: step.add[1] };
        }
      }
      assert.deepEqual(said().map(String), []);
    });
});

function edited(words: string, edit: Advised['edit']): string {
  if (!edit) return words;
  assert.ok(words.includes(edit[0]), `no ${edit[0]} in:\n${words}`);
  return words.replace(edit[0], () => edit[1]);
}

/** Writes what the message says itself at the place that it marks. */
function asSaid({ reason, note = '', place }: VFileMessage, words: string): string {
  assert.ok(place && 'start' in place, 'it marks no words');
  const [start = 0, end = start] = [place.start.offset, place.end.offset];
  const marked = words.slice(start, end);
  const whole = (text: string): string => words.slice(0, start) + text + words.slice(end);
  const written =
    /(?:as|protocol:) `(.+?)`/.exec(note)?.[1] ?? /example:\n {2}(> .*)/.exec(note)?.[1];
  const meant = /Did you mean `(.+?)`\?/.exec(reason)?.[1];
  const wrong = /`(.+?)`/.exec(reason)?.[1] ?? '';
  if (written && !meant)
    return whole(marked.includes('](') ? marked.replace(wrong, written) : written);
  assert.ok(meant, `${reason}\n${note} tells nothing to write`);
  const shown = [wrong, /`(#.+?)`\./.exec(reason)?.[1] ?? ''].find(
    (text) => text && marked.includes(text),
  );
  return whole(shown ? marked.replace(shown, meant) : meant);
}

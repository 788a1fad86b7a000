import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesInArticle } from '../../../../src/core/case/names-in-article.ts';
import { library } from '../../support/bench.ts';

const names = (value: string) =>
  Object.fromEntries(
    namesInArticle({ flat: { value } } as Parameters<typeof namesInArticle>[0], library.matcher),
  );

test('each spelling of a name is counted by itself, in the order in which it first appears', () =>
  assert.deepEqual(
    names('Lamp posts. A lamp post, lamp posts and a lamp post beside lamp posts.'),
    {
      'terms/lamp-post': [
        { words: 'Lamp posts', count: 1 },
        { words: 'lamp post', count: 2 },
        { words: 'lamp posts', count: 2 },
      ],
    },
  ));

test('what the article does not name is not there, and no part of a word is a name', () =>
  assert.deepEqual(names('The clamp post of the Wexcombe Echoes.'), {}));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf, contentFiles, mistyped, shortForm } from '../../support/content.ts';

test('an id that the citation processor loses is refused with a message', () => {
  const messages = messagesOf(
    contentFiles(mistyped('content/references.json', ['"handbook-1999"', '"constructor"'])),
  );
  assert.deepEqual(
    messages.map(shortForm).filter((line) => line.endsWith('invalid')),
    ['content/references.json:11:11 reference-invalid'],
  );
});

for (const name of ['constructor', '__proto__', 'to String.'])
  test(`an author called \`${name}\`, which stops the citation processor, is refused with a message`, () => {
    const files = contentFiles(
      mistyped('content/references.json', ['"Grey"', JSON.stringify(name)]),
    );
    const [message, ...others] = messagesOf(files);
    assert.equal(message && shortForm(message), 'content/references.json:14:28 reference-invalid');
    assert.deepEqual(others.map(String), []);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidateEnds } from '../../../../../src/core/text/sentence-ends/candidates.ts';
import { segmenterFor } from '../../../../../src/core/text/segmenter.ts';

// The places at which a sentence may end, marked by a bar.
for (const [name, marked] of [
  ['those of the segmenter', 'Mr.| Hill left.| He walked.|'],
  ['a footnote sign belongs to the sentence before', 'It fell in 2015.[3]| The next did not.|'],
  ['raised figures', 'It fell.¹²| The next did not.|'],
  ['an opening bracket belongs to the sentence behind', 'He left.| [Nobody saw it.]|'],
  ['a French closing mark after a space', 'Il dit : « Jamais. »| Il partit.|'],
  ['a straight closing mark after a space', 'He said: "Never. "| Then he left.|'],
  ['a straight opening mark', 'He left.| "Never."| He said it.|'],
  ['an ellipsis', 'He stopped…| Nobody spoke.|'],
  ['a number behind', 'That was 1990.| 20 men worked there.|'],
  ['a dash behind', '— Стій! — крикнув він.| — Чому?|'],
  ['an East Asian bracket behind', '彼は来た。|「行く」と言った。|'],
  ['a small letter behind', 'so it goes.| they know.|'],
] as const)
  test(`candidates: ${name}`, () => {
    const text = marked.replaceAll('|', '');
    const ends = candidateEnds(text, segmenterFor('und', 'sentence'));
    let at = 0;
    const bars = ends.map((end) => {
      const part = text.slice(at, end);
      at = end;
      return part;
    });
    assert.equal(`${bars.join('|')}|${text.slice(at)}`, marked);
  });

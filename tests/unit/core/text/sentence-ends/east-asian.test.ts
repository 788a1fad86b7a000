import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goesOnInEastAsia } from '../../../../../src/core/text/sentence-ends/east-asian.ts';

for (const [sentence, rest, language, goesOn] of [
  ['「行く。」', 'と言った。', 'ja', true],
  ['「行く。」', 'って。', 'ja', true],
  ['「行く。」', '彼は笑った。', 'ja', false],
  ['「行く。」', 'はい、と答えた。', 'ja', false],
  ['行く。', 'と言った。', 'ja', false],
  ['モーニング娘。', 'は人気だ。', 'ja', true],
  ['行く。', 'はい。', 'ja', false],
  ['Yahoo!', 'ニュースが', 'ja', true],
  ['GO!', 'ニュースが', 'ja', false],
  ['“别动！”', '他喊道。', 'zh', true],
  ['他说：“别动！”', '他喊道。', 'zh', false],
  ['“别动！”', '他说：“你呢？”', 'zh', false],
  ['《去哪儿？》', '是一首歌。', 'zh', true],
  ['他停了停……', '然后继续说。', 'zh', true],
  ['我……', '我不知道。', 'zh', true],
  ['他不知道该说什么……', '大家等着。', 'zh', false],
  ['彼は止まった……', 'そして続けた。', 'ja', true],
  ['He left.', ' She stayed.', 'en', false],
] as const)
  test(`East Asia: ${sentence} ‖ ${rest}`, () =>
    assert.equal(goesOnInEastAsia(sentence, rest, language), goesOn));

import type { Voice } from '../../core/case/layers/voices.ts';
import type { Vocabulary } from '../../core/files/vocabulary.ts';
import type { Case } from '../../core/case/case.ts';
import { voiceShares } from '../../core/case/voice-shares.ts';
import { editAddress, type NoteCard, otherLanguage } from './note-card.ts';
import { percent, say } from '../words/say.ts';

/** Returns the voices of a case as note cards, the author's own voice included. */
export function voiceCards(item: Case): NoteCard[] {
  const { sides } = item.vocabulary;
  const { bodyLang: lang } = otherLanguage(item.languages.voices);
  const shares = voiceShares(item, say('readingRoom.author'));
  return shares
    .map((share): NoteCard => {
      const voice = item.voices.find(({ slug }) => slug === share.slug);
      return {
        slug: share.slug,
        aliases: voice?.aliases,
        ...(voice && lang ? { lang, bodyLang: lang } : {}),
        number: percent(share.share),
        title: share.name,
        anchors: share.spans,
        look: `voice ${voiceLook(voice, sides)}`,
        tags: [],
        kind: say('readingRoom.numberOfWords', { count: share.words }),
        body: voice?.body ?? [],
        links: [],
        edit: voice && editAddress(item.id, 'voices', voice),
        remark: voice ? describeVoice(voice, sides) : say('readingRoom.unspoken'),
      };
    })
    .sort((a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0));
}

/**
 * Names the look of a voice: its line by its kind, its colour and its pattern by its side.
 *
 * @param voice the voice; without one it is the author's
 * @param sides the sides of the case
 * @returns the classes
 */
export function voiceLook(
  voice: Pick<Voice, 'kinds' | 'side'> | undefined,
  sides: Vocabulary['sides'],
): string {
  if (!voice) return 'voice-author';
  const side = sides[voice.side];
  const ofSide = side ? `${side.role} pattern-${side.pattern}` : 'side-none';
  return `voice-${voice.kinds[0] ?? 'unnamed'} ${ofSide}`;
}

/** The kind of voice and whose side it speaks for, as a label. */
export function describeVoice(
  { kinds, side }: Pick<Voice, 'kinds' | 'side'>,
  sides: Vocabulary['sides'],
): string {
  const label = sides[side]?.label ?? say('readingRoom.sideNotStated');
  const words = [...kinds.map((kind) => say(`readingRoom.voiceKinds.${kind}`)), label].join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

import type { Voice } from '../../core/case/layers/voices.ts';
import type { Case } from '../../core/case/case.ts';
import { voiceShares } from '../../core/case/voice-shares.ts';
import { editAddress, type NoteCard } from './note-card.ts';

/** Returns the voices of a case as note cards, the author's own voice included. */
export function voiceCards(item: Case): NoteCard[] {
  const shares = voiceShares(item);
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return shares
    .map((share): NoteCard => {
      const voice = item.voices.find(({ slug }) => slug === share.slug);
      return {
        slug: share.slug,
        number: percent(share.share),
        title: share.name,
        anchors: share.spans,
        look: voice
          ? `voice voice-${voice.kinds[0] ?? 'unnamed'} side-${voice.side}`
          : 'voice voice-author',
        tags: [],
        kind: `${share.words} words`,
        body: voice?.body ?? [],
        links: [],
        edit: voice && editAddress(item.id, 'voices', voice),
        remark: voice
          ? describeVoice(voice)
          : 'Words that nobody in the text is said to have spoken.',
      };
    })
    .sort((a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0));
}

/** The kind of voice and whose side it speaks for, as a label. */
export function describeVoice({ kinds, side }: Pick<Voice, 'kinds' | 'side'>): string {
  const words = [...kinds.map((kind) => kindNames[kind]), sideNames[side]].join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const kindNames = {
  named: 'named',
  unnamed: 'not named',
  official: 'official',
  civilian: 'civilian',
  author: 'the author',
} as const;
const sideNames = {
  russia: 'on the Russian side',
  ukraine: 'on the Ukrainian side',
  international: 'a third party',
  none: 'side not stated',
} as const;

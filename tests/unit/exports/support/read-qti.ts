import type { ReadQuestion } from './question.ts';
import { all, readXml, type XmlElement } from './read-xml.ts';

/**
 * Reads the questions of a QTI 1.2 assessment: what is shown, what scores 100, what is shown
 * afterwards.
 */
export function readQti(xml: string): ReadQuestion[] {
  return all(readXml(xml), 'item').map((item) => {
    const scoring = all(item, 'respcondition').filter((condition) =>
      all(condition, 'setvar').some(({ text }) => text === '100'),
    );
    const right = scoring.flatMap((condition) =>
      all(condition, 'varequal').map(({ text }) => text),
    );
    const shown = all(item, 'displayfeedback').map(({ attributes }) => attributes['linkrefid']);
    const feedback = all(item, 'itemfeedback').filter(({ attributes }) =>
      shown.includes(attributes['ident']),
    );
    const presentation = item.children.find(({ name }) => name === 'presentation');
    return {
      id: item.attributes['ident'] ?? '',
      prompt: textOf(presentation?.children.find(({ name }) => name === 'material')),
      options: all(item, 'response_label').map((label) => ({
        words: textOf(label),
        isRight: right.includes(label.attributes['ident'] ?? ''),
      })),
      feedback: feedback.map(textOf).join(''),
    };
  });
}

function textOf(element: XmlElement | undefined): string {
  return element
    ? all(element, 'mattext')
        .map(({ text }) => text)
        .join('')
    : '';
}

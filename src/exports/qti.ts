import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ExportItem, ExportQuiz } from './quiz.ts';
import { writeXml } from './xml.ts';

/** The one question that an item asks. */
const response = 'response1';

/** The names that platforms use for feedback shown regardless of the answer. */
const general = 'general_fb';

/**
 * Writes a quiz as a QTI 1.2 assessment in the profile of Common Cartridge 1.1. Options are
 * shuffled by the platform.
 *
 * @param quiz the quiz
 * @returns the XML document
 */
export function writeQti({ id, title, items }: ExportQuiz): string {
  return writeXml(
    x('questestinterop', { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' }, [
      x('assessment', { ident: id, title }, [
        metadata({
          cc_profile: 'cc.exam.v0p1',
          qmd_assessmenttype: 'Examination',
          qmd_scoretype: 'Percentage',
          qmd_feedbackpermitted: 'Yes',
          qmd_hintspermitted: 'No',
          qmd_solutionspermitted: 'No',
          cc_maxattempts: 'unlimited',
        }),
        x('section', { ident: `${id}.section` }, items.map(itemElement)),
      ]),
    ]),
  );
}

function itemElement({ id, name, prompt, options, feedback }: ExportItem): Element {
  const right = options.find(({ isRight }) => isRight);
  return x('item', { ident: id, title: name }, [
    x('itemmetadata', [
      metadata({
        cc_profile: 'cc.multiple_choice.v0p1',
        cc_weighting: '1',
        qmd_computerscored: 'Yes',
      }),
    ]),
    x('presentation', [
      material(prompt),
      x('response_lid', { ident: response, rcardinality: 'Single' }, [
        x(
          'render_choice',
          { shuffle: 'Yes' },
          options.map((option) =>
            x('response_label', { ident: option.id }, [material(option.words)]),
          ),
        ),
      ]),
    ]),
    x('resprocessing', [
      x('outcomes', [
        x('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' }),
      ]),
      x('respcondition', { continue: 'Yes' }, [
        x('conditionvar', [x('other')]),
        x('displayfeedback', { feedbacktype: 'Response', linkrefid: general }),
      ]),
      x('respcondition', { continue: 'No' }, [
        x('conditionvar', [x('varequal', { respident: response }, right?.id ?? '')]),
        x('setvar', { action: 'Set', varname: 'SCORE' }, '100'),
      ]),
    ]),
    x('itemfeedback', { ident: general }, [x('flow_mat', [material(feedback)])]),
  ]);
}

function metadata(fields: Record<string, string>): Element {
  return x(
    'qtimetadata',
    Object.entries(fields).map(([label, entry]) =>
      x('qtimetadatafield', [x('fieldlabel', label), x('fieldentry', entry)]),
    ),
  );
}

function material(html: string): Element {
  return x('material', [x('mattext', { texttype: 'text/html' }, html)]);
}

/** Opening and closing marks, and those for a quotation within a quotation. */
const english = '“”‘’';

/**
 * The languages that differ from English, or from the language they are a variety of: the
 * delimiters of CLDR 46.1 (`cldr-misc-full`).
 */
const languages: Readonly<Record<string, string>> = {
  '«»“”':
    'ast blo bm br ca dyo el es-us eu ewo ie it kab kk lij mg mua nnh pt-ao pt-ch pt-cv pt-gq ' +
    'pt-gw pt-lu pt-mo pt-mz pt-pt pt-st pt-tl sc sg sq ti',
  '„“‚‘': 'bs-cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl',
  '«»‹›': 'am az-arab az-cyrl fa fr-ch gsw jgo kkj mzn rm sdh wae',
  '«»„“': 'bas be cv ky os ru sah uk',
  '””’’': 'fi he lag rn se sn sv yi',
  '«»‘’': 'dua el-polyton ksf nb nn no rw',
  '“”‘’': 'bm-nkoo ff-adlm kk-arab uz-arab uz-cyrl yue-hans',
  '「」『』': 'ja yue zh-hant zh-hk zh-mo zh-tw',
  '”“’‘': 'ar lld ms-arab syr ur',
  '‘’“”': 'fur ia nso ti-er tn',
  '«»«»': 'fr hy oc yav',
  '„“„“': 'bg lt prg',
  '„”«»': 'nmg pl ro',
  '„”‚’': 'agq ff',
  '„”»«': 'hu szl',
  '«»„”': 'shi zgh',
  '„”‘’': 'bs',
  '«»”“': 'fr-ca',
  '„“«»': 'ka',
  '‘’‘’': 'nl',
  '„”’’': 'sr',
  '“’“”': 'st',
  '“”“”': 'tk',
  '»«›‹': 'ug',
  '“”’‘': 'uz',
};

const marks = new Map(
  Object.entries(languages).flatMap(([four, tags]) => tags.split(' ').map((tag) => [tag, four])),
);

/**
 * The quotation marks that a browser puts around a `<q>`, by its language.
 *
 * @param lang BCP 47 language of the element
 * @param depth how many `<q>` it is inside of
 * @returns the opening and the closing mark
 */
export function quotationMarks(lang: string, depth: number): [open: string, close: string] {
  const parts = lang.toLowerCase().split('-');
  const known = parts.map((_, index) => marks.get(parts.slice(0, index + 1).join('-')));
  const [open = '', close = '', innerOpen = '', innerClose = ''] =
    known.findLast((four) => four !== undefined) ?? english;
  return depth % 2 === 0 ? [open, close] : [innerOpen, innerClose];
}

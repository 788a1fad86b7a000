/** Opening and closing marks, and those for a quotation within a quotation. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const english: Marks = ['“', '”', '‘', '’'];
const german: Marks = ['„', '“', '‚', '‘'];
const angled: Marks = ['«', '»', '„', '“'];
const polish: Marks = ['„', '”', '«', '»'];
const corners: Marks = ['「', '」', '『', '』'];

/** The delimiters of CLDR 48 for languages that differ from English in them. */
const marks: Readonly<Record<string, Marks>> = {
  ar: ['”', '“', '’', '‘'],
  be: ['«', '»', '„', '“'],
  bg: german,
  cs: german,
  da: english,
  de: german,
  el: ['«', '»', '“', '”'],
  es: ['«', '»', '“', '”'],
  et: ['„', '“', '‚', '‘'],
  fa: ['«', '»', '‹', '›'],
  fi: ['”', '”', '’', '’'],
  fr: ['«', '»', '«', '»'],
  he: ['”', '”', '’', '’'],
  hr: ['„', '”', '‚', '’'],
  hu: ['„', '”', '»', '«'],
  it: ['«', '»', '“', '”'],
  ja: corners,
  lt: ['„', '“', '„', '“'],
  nb: ['«', '»', '‘', '’'],
  no: ['«', '»', '‘', '’'],
  pl: polish,
  pt: english,
  ro: ['„', '”', '«', '»'],
  ru: angled,
  sk: german,
  sl: german,
  sr: ['„', '“', '‘', '‘'],
  sv: ['”', '”', '’', '’'],
  uk: ['«', '»', '„', '“'],
  'zh-tw': corners,
  'zh-hk': corners,
  'zh-hant': corners,
};

/**
 * The quotation marks that a browser puts around a `<q>`, by its language.
 *
 * @param lang BCP 47 language of the element
 * @param depth how many `<q>` it is inside of
 * @returns the opening and the closing mark
 */
export function quotationMarks(lang: string, depth: number): [open: string, close: string] {
  const tag = lang.toLowerCase();
  const [open, close, innerOpen, innerClose] =
    marks[tag] ??
    marks[tag.split('-').slice(0, 2).join('-')] ??
    marks[tag.split('-')[0] ?? ''] ??
    english;
  return depth % 2 === 0 ? [open, close] : [innerOpen, innerClose];
}

import { directionOf } from '../../core/text/direction.ts';

/** Scripts whose language Word keeps as East Asian (ISO 15924). */
const eastAsian: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/**
 * Writes the language of each run into the attribute that Word reads. Word keeps three languages a run, by the
 * kind of script, and reads `w:val` for letters like the Latin ones only (ISO/IEC 29500-1, section
 * 17.3.2.20, `lang`).
 *
 * @param xml a part of a DOCX that names each language as `w:val`
 * @returns the part, with `w:bidi` for scripts that run from the right and `w:eastAsia` for Chinese,
 *   Japanese and Korean
 */
export function languageOfRun(xml: string): string {
  return xml.replace(
    /<w:lang w:val="([^"]+)"\/>/g,
    (_, tag: string) => `<w:lang w:${kindOf(tag)}="${tag}"/>`,
  );
}

function kindOf(tag: string): 'val' | 'eastAsia' | 'bidi' {
  if (directionOf(tag) === 'rtl') return 'bidi';
  return eastAsian.has(new Intl.Locale(tag).maximize().script ?? '') ? 'eastAsia' : 'val';
}

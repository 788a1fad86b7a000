const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/**
 * The Latin characters that the site's fonts carry: ASCII, the letters of Western and Central
 * European names, typographic marks.
 */
export const latin = `${range(0x20, 0x7e)}\u00a0£§©«°·»¿¡×${range(0xc0, 0xff)}ŁłŚśŹźŻżŃńŠšŽžČčĚěŘřŐőŰűĞğŞşİıŒœ–—‘’‚“”„†‡•…‹›€−`;

/** The Cyrillic characters: Ukrainian, Russian, Belarusian, Bulgarian, Serbian, Macedonian. */
export const cyrillic = `${range(0x400, 0x45f)}Ґґ№`;

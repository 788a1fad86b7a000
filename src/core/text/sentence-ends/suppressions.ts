/**
 * CLDR's suppressions: abbreviations at which its own rules for sentences do not break, by
 * language. From the package `cldr-segments-full` (Unicode licence).
 */
import de from 'cldr-segments-full/segments/de/suppressions.json' with { type: 'json' };
import en from 'cldr-segments-full/segments/en/suppressions.json' with { type: 'json' };
import es from 'cldr-segments-full/segments/es/suppressions.json' with { type: 'json' };
import fr from 'cldr-segments-full/segments/fr/suppressions.json' with { type: 'json' };
import it from 'cldr-segments-full/segments/it/suppressions.json' with { type: 'json' };
import pt from 'cldr-segments-full/segments/pt/suppressions.json' with { type: 'json' };
import ru from 'cldr-segments-full/segments/ru/suppressions.json' with { type: 'json' };

const byLanguage = { de, en, es, fr, it, pt, ru };

/** Ordinary words among them, which end sentences more often than they are abbreviations. */
const ordinary: Readonly<Record<string, string>> = {
  de: 'am. Best. Port. Test. Trans. PIN. Int.',
  en: `Hat. Link. By. Act. Up. Job. OK. Ok. To. Is. Do. Joe. On. Go. All. Pro. As. In. Or. Long. Def.
    Cont. Diff. AD. DC. PC. I.`,
  es: 'bol. Bien. col. DC. fund. Kit. mar. may. ms. RAM. Rol. SA. Sol. CA.',
  fr: 'anon. config. dim. DC. mer. jeu. sam. mar. ven. Mart. quart. cam. niv. All.',
  it: 'all. ver. on. div. arch. DC. Mod. int.',
  pt: 'com. port. mar. rep. res. out. mai. pal. comp. set. des. mat. lit. ex. cont. l. f.',
};

/**
 * Lists CLDR's suppressions for a language, without those that are ordinary words.
 *
 * @param language the primary subtag, such as `de`
 * @returns the abbreviations, as CLDR writes them; none for a language without such data
 */
export function suppressionsOf(language: string): string[] {
  const data = byLanguage[language as keyof typeof byLanguage];
  const left = new Set((ordinary[language] ?? '').split(/\s+/));
  return (data?.segments.segmentations.SentenceBreak.standard ?? [])
    .map(({ suppression }) => suppression)
    .filter((abbreviation) => !left.has(abbreviation));
}

/** What the words of an element become in a text without elements. */
export type Treatment =
  /** A paragraph of its own. */
  | 'block'
  /** Words that go on in the paragraph. */
  | 'inline'
  /** The end of a line: a space, and two of them the end of a paragraph. */
  | 'line'
  /** Words between the quotation marks that browsers add. */
  | 'quoted'
  /** Digits that are raised or lowered, so that they do not join the number beside them. */
  | 'raised'
  | 'lowered'
  /** A picture: nothing, unless it is an emoji. */
  | 'picture'
  /** Not words of the text. */
  | 'left out';

const names: Readonly<Record<Treatment, string>> = {
  block:
    'html body address article blockquote center dd details dir div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li listing main marquee menu ol optgroup p plaintext pre section summary table caption tbody td tfoot th thead tr ul xmp',
  inline:
    'a abbr acronym b basefont bdi bdo big blink cite code col colgroup data dfn em font i ins kbd label map mark math multicol nobr output rb ruby samp slot small spacer span strong time tt u var wbr',
  line: 'br hr',
  quoted: 'q',
  raised: 'sup',
  lowered: 'sub',
  picture: 'img image picture',
  'left out':
    'annotation annotation-xml applet area aside audio base bgsound button canvas command content datalist del dialog element embed figcaption frame frameset geolocation head iframe input isindex keygen link menuitem meta meter nav nextid noembed noframes noscript object option param progress rbc rp rt rtc s script search select selectedcontent shadow source strike style svg template textarea title track video',
};

const treatments = new Map(
  Object.entries(names).flatMap(([treatment, all]) =>
    all.split(' ').map((name) => [name, treatment as Treatment] as const),
  ),
);

/**
 * What becomes of the words of an element: of each one of the HTML standard and of those that it has
 * given up. Text that is struck out, readings beside ruby, fallbacks and controls are left out, since
 * a reader does not take them for words of the text.
 *
 * @param name the element's name in lower case
 * @returns its treatment, or `undefined` for an element that HTML does not know
 */
export function treatmentOf(name: string): Treatment | undefined {
  return treatments.get(name);
}

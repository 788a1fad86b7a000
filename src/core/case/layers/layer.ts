import type { ElementContent } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchoredEntry } from '../../entries/anchored-entry.ts';
import type { Span } from '../../text/span.ts';

/** What the records of all layers have. */
interface LayerRecord {
  slug: string;
  body: RootContent[];
}

/** What a layer needs to know of the rest of its case. */
export interface LayerContext {
  /** The article's flat text. */
  text: string;
  /** The tags of this case; `undefined` if the file that declares them cannot be used. */
  vocabulary: { sides: readonly string[]; topics: readonly string[] } | undefined;
  /** The lens of each technique whose file can be used. */
  lensOf: Map<string, string | undefined>;
  /** The former addresses of entries, by slug. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** Turns the Markdown of one record into HTML nodes. */
  render: (nodes: RootContent[], slug: string, title: string) => ElementContent[];
}

/** Turns words within a paragraph into HTML nodes. */
export type RenderInline = (nodes: PhrasingContent[]) => ElementContent[];

/** How readers meet a layer. */
interface LayerView {
  /** Its name on the page. */
  name: string;
  /** The page that shows it, below the address of the case: `voices/`. */
  page: string;
  /**
   * A view of the text, which has a tab of its own; a part of the page of figures; both; or a page
   * of its own.
   */
  shownAs: 'text' | 'figures' | 'both' | 'page';
  /** What one record is called, and several. */
  noun: { one: string; many: string };
}

/** The rest of a case, for a layer that depends on it. */
export interface OtherLayers {
  /** The records of each layer by its property; `undefined` if its file has errors. */
  records: Readonly<Record<string, readonly { anchors?: readonly Span[] }[] | undefined>>;
  /** Whether the article names a place of the glossary. */
  namesPlaces: boolean;
}

/** What a search finds of a record, besides its title. */
export interface Findable {
  words: (string | ElementContent[])[];
  /** When it happened, in Extended Date/Time Format. */
  date?: string;
  names?: { name: string; lang: string }[];
}

/** A layer as its own file declares it. */
interface LayerDeclaration<
  Key extends string,
  Item extends LayerRecord,
  Fields extends object,
> extends LayerView {
  /** The property of a case that holds the records. */
  records: Key;
  /** The comment with which the file of a new case begins; without it no file is made. */
  guidance?: string;
  /**
   * Turns the entries of the file into typed records. Broken entries are passed in to be checked;
   * the records made from them are dropped afterwards.
   */
  read: (entries: readonly AnchoredEntry[], file: VFile, context: LayerContext) => Item[];
  /** Checks the entries against the rest of the case, when all layers are read. */
  check?: (entries: readonly AnchoredEntry[], others: OtherLayers, file: VFile) => void;
  titleOf: (item: Omit<Item, 'body'>) => string;
  /** The fields, besides the body, that hold Markdown. */
  renderFields?: (item: Item, inline: RenderInline) => Fields;
  /** What a search finds of a record, if it is more than its title and its body. */
  findable?: (record: Rendered<Item, Fields>) => Findable;
}

/** A layer's record with its body and its other Markdown as HTML nodes. */
type Rendered<Item, Fields> = Omit<Item, 'body' | keyof Fields> & {
  body: ElementContent[];
  /** Its former addresses, if it has some. */
  aliases?: readonly string[];
} & Fields;

/** A kind of list of entries about an article. */
export interface Layer<
  Key extends string = string,
  Built extends object = { slug: string },
> extends LayerView {
  records: Key;
  guidance: string | undefined;
  /** Turns the entries of the file into rendered records; reports problems in the file. */
  build: (entries: readonly AnchoredEntry[], file: VFile, context: LayerContext) => Built[];
  check:
    ((entries: readonly AnchoredEntry[], others: OtherLayers, file: VFile) => void) | undefined;
  // As methods, so that a list can hold layers with records of different types.
  titleOf(record: Built): string;
  findable(record: Built): Findable;
}

/**
 * Defines a layer. `layers.ts` lists them all.
 *
 * @param declaration what is particular to the layer
 * @returns the layer
 */
export function defineLayer<
  Key extends string,
  Item extends LayerRecord,
  Fields extends object = Record<never, never>,
>({
  guidance,
  read,
  check,
  titleOf,
  renderFields,
  findable = ({ body }) => ({ words: [body] }),
  ...declared
}: LayerDeclaration<Key, Item, Fields>): Layer<Key, Rendered<Item, Fields>> {
  return {
    ...declared,
    guidance,
    check,
    titleOf: (record) => titleOf(record as unknown as Item),
    findable,
    build: (entries, file, context) => {
      const broken = new Set(
        entries.filter(({ isBroken }) => isBroken).map(({ entry }) => entry.slug),
      );
      return read(entries, file, context)
        .filter(({ slug }) => !broken.has(slug))
        .map((item) => {
          const render = (nodes: RootContent[]): ElementContent[] =>
            context.render(nodes, item.slug, titleOf(item));
          const aliases = context.aliases.get(item.slug);
          const rendered: object = {
            ...item,
            ...(aliases ? { aliases } : {}),
            body: render(item.body),
            ...renderFields?.(item, (nodes) => renderInline(nodes, render)),
          };
          return rendered as Rendered<Item, Fields>;
        });
    },
  };
}

/**
 * Renders words within a paragraph, without the paragraph.
 *
 * @param nodes the words
 * @param render turns Markdown into HTML nodes
 * @returns the nodes of the words
 */
export function renderInline(
  nodes: PhrasingContent[],
  render: (nodes: RootContent[]) => ElementContent[],
): ElementContent[] {
  return render([{ type: 'paragraph', children: nodes }]).flatMap((node) =>
    node.type === 'element' ? node.children : [node],
  );
}

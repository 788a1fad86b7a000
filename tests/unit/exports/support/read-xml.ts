/** An element as this reader returns it; its own text is directly in it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Puts the characters in the place of references: `&amp;`, `&#37;`, `&#x27;`. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (named[name ?? ''] ?? whole);
    },
  );
}

/** Reads XML without comments and CDATA: tags, attributes, text. Throws if tags do not match. */
export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let at = 0;
  for (const match of xml
    .replace(/^<\?xml.*?\?>/, '')
    .matchAll(/([^<]*)<(\/?)([\w:]+)([^>]*?)(\/?)>/g)) {
    const [whole, before = '', closing, name = '', attributes = '', empty] = match;
    if (match.index !== at) throw new Error(`Not XML: ${whole}`);
    at += whole.length;
    const parent = open.at(-1) ?? top;
    parent.text += decodeEntities(before);
    if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const element: XmlElement = {
      name,
      attributes: readAttributes(attributes),
      children: [],
      text: '',
    };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const [root] = top.children;
  if (!root || open.length !== 1) throw new Error('Not closed');
  return root;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      decodeEntities(value),
    ]),
  );
}

/** All elements of a name, the element itself included. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => all(child, name)),
  ];
}

/** The words of HTML, with no tags, white space collapsed. */
export function plain(html: string): string {
  return decodeEntities(html.replace(/<(style|title)>.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

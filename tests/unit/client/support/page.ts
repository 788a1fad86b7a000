import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { type ScriptRoom, scriptKeys } from '../../../../src/site/words/script-keys.ts';
import { english } from '../../support/words.ts';

/** A page that a script of the site runs in. */
export interface Page {
  document: Document;
  /** What has the focus. */
  focused: () => Element | undefined;
  /** The only element of a selector. */
  one: (selector: string) => HTMLElement;
  /**
   * Sends an event to an element, or to the window; returns whether its default is prevented.
   * Further properties are those of the event: `{ key: 'j' }`.
   */
  fire: (target: Element | 'window', type: string, properties?: object) => boolean;
  address: { href: string; hash: string; pathname: string };
}

/** Properties of elements that linkedom does not have, as far as the scripts use them. */
function missingProperties(page: { focused?: Element | undefined }): PropertyDescriptorMap {
  const flag = (name: string): PropertyDescriptor => ({
    get(this: Element) {
      return this.hasAttribute(name);
    },
    set(this: Element, value: boolean) {
      this.toggleAttribute(name, value);
    },
  });
  const address = (part: 'href' | 'hash' | 'search'): PropertyDescriptor => ({
    get(this: Element) {
      const url = URL.parse(this.getAttribute('href') ?? '', 'https://reading.test/');
      return this.hasAttribute('href') ? (url?.[part] ?? '') : '';
    },
    set(this: Element, value: string) {
      if (part === 'href') return this.setAttribute('href', value);
      const url = new URL(this.getAttribute('href') ?? '', 'https://reading.test/');
      url[part] = value;
      this.setAttribute('href', url.href.replace('https://reading.test', ''));
    },
  });
  return {
    open: flag('open'),
    checked: {
      get(this: Element) {
        return this.hasAttribute('checked');
      },
      set(this: HTMLInputElement, value: boolean) {
        const group = `input[type="radio"][name="${this.name}"]`;
        if (value && this.type === 'radio')
          for (const other of this.closest('form, body')?.querySelectorAll(group) ?? [])
            other.removeAttribute('checked');
        this.toggleAttribute('checked', value);
      },
    },
    href: address('href'),
    hash: address('hash'),
    search: address('search'),
    labels: {
      get(this: Element) {
        const label = this.closest('label');
        return label ? [label] : [];
      },
    },
    form: {
      get(this: Element) {
        return this.closest('form');
      },
    },
    focus: {
      value(this: Element) {
        page.focused = this;
      },
    },
    select: { value: () => undefined, writable: true },
    scrollIntoView: { value: () => undefined, writable: true },
  };
}

/** The words of a script, as a page holds them. */
export function wordsOf(room: ScriptRoom): string {
  const messages = Object.fromEntries(scriptKeys[room].map((key) => [key, english.forScript(key)]));
  return `<script type="application/json" id="words.${room}">${JSON.stringify(messages)}</script>`;
}

/**
 * Opens a page, runs something in it and takes it away again.
 *
 * @param html its body
 * @param globals what else the script finds in the browser
 * @param run is given the page
 */
export async function inPage(
  html: string,
  globals: Record<string, unknown>,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const { document, Event, HTMLElement, Text } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Page</title></head><body>${html}</body></html>`,
  );
  const state: { focused?: Element | undefined } = {};
  Object.defineProperty(document, 'activeElement', {
    get: () => state.focused ?? document.body,
    configurable: true,
  });
  const window = new EventTarget();
  const address = {
    href: 'https://reading.test/page/',
    get hash() {
      return new URL(this.href).hash;
    },
    get pathname() {
      return new URL(this.href).pathname;
    },
    get search() {
      return new URL(this.href).search;
    },
  };
  const go = (_state: unknown, _title: string, to: string | URL): void => {
    address.href = new URL(to, address.href).href;
  };
  const restore = [
    define(prototypeOf(document.createElement('p')), missingProperties(state)),
    define(Object.getPrototypeOf(document.createElement('a')) as object, {
      ...pick(missingProperties(state), 'href', 'hash', 'search'),
    }),
    define(
      globalThis,
      Object.fromEntries(
        Object.entries({
          document,
          location: address,
          history: { pushState: go, replaceState: go },
          addEventListener: window.addEventListener.bind(window),
          removeEventListener: window.removeEventListener.bind(window),
          CSS: { escape: (text: string) => text },
          HTMLElement,
          Text,
          DOMParser: FragmentParser,
          ...globals,
        }).map(([name, value]) => [name, { value, writable: true }]),
      ),
    ),
  ];
  try {
    await run({
      document: document as unknown as Document,
      focused: () => state.focused,
      one: (selector) => {
        const found = document.querySelectorAll(selector);
        assert.equal(found.length, 1, selector);
        return found[0] as unknown as HTMLElement;
      },
      fire: (target, type, properties = {}) => {
        const event = new (target === 'window' ? globalThis.Event : Event)(type, {
          bubbles: true,
          cancelable: true,
        });
        for (const [name, value] of Object.entries(properties))
          Object.defineProperty(event, name, { value });
        (target === 'window' ? window : target).dispatchEvent(event as never);
        return event.defaultPrevented;
      },
      address,
    });
  } finally {
    for (const undo of restore.reverse()) undo();
  }
}

/** Reads a fragment as the body of a page, which linkedom's own parser does not. */
class FragmentParser {
  parseFromString(html: string): unknown {
    return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  }
}

/** What all elements share: `HTMLElement.prototype` of the page. */
function prototypeOf(paragraph: object): object {
  let found: object = Object.getPrototypeOf(paragraph) as object;
  while (found.constructor.name !== 'HTMLElement') found = Object.getPrototypeOf(found) as object;
  return found;
}

function pick(all: PropertyDescriptorMap, ...names: string[]): PropertyDescriptorMap {
  return Object.fromEntries(names.map((name) => [name, all[name] ?? {}]));
}

/** Defines properties; returns a function that restores what was there before. */
function define(target: object, properties: PropertyDescriptorMap): () => void {
  const before = Object.keys(properties).map(
    (name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const,
  );
  for (const [name, descriptor] of Object.entries(properties))
    Object.defineProperty(target, name, { ...descriptor, configurable: true });
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
  };
}

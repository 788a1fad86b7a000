/** The parts of citeproc-js that are used here; the package has no types of its own. */
declare module 'citeproc' {
  interface System {
    retrieveLocale: (lang: string) => string;
    retrieveItem: (id: string) => unknown;
  }
  interface Engine {
    updateItems(ids: string[]): void;
    setOutputFormat(format: 'html' | 'text'): void;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
    makeCitationCluster(items: { id: string; label?: string; locator?: string }[]): string;
  }
  const CSL: { Engine: new (system: System, style: string, lang?: string) => Engine };
  export default CSL;
}

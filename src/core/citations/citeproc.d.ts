/** The parts of citeproc-js that are used here; the package has no types of its own. */
declare module 'citeproc' {
  class Engine {
    constructor(sys: { retrieveLocale: (lang: string) => string; retrieveItem: (id: string) => unknown }, style: string, lang?: string);
    updateItems(ids: string[]): void;
    setOutputFormat(format: 'html' | 'text'): void;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
    makeCitationCluster(items: { id: string; label?: string; locator?: string }[]): string;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}

/** The parts of citeproc-js that are used here; the package has no types of its own. */
declare module 'citeproc' {
  interface Cluster {
    citationItems: { id: string; label?: string; locator?: string }[];
    properties: { noteIndex: number };
  }
  class Engine {
    constructor(sys: { retrieveLocale: (lang: string) => string; retrieveItem: (id: string) => unknown }, style: string, lang?: string);
    updateItems(ids: string[]): void;
    setOutputFormat(format: 'html' | 'text'): void;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
    previewCitationCluster(cluster: Cluster, before: [string, number][], after: [string, number][], format: 'html' | 'text'): string;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}

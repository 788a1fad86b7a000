/** A page with some HTML in its body and its head. */
export const page = (inner: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${inner}</body></html>`;
/** An article long enough to be found in a page. */
export const article = `<article><h1>Council removes the bench</h1>${'<p>The old bench had stood in the square since 1974, and the council took it away, without a word, on Monday.</p>'.repeat(6)}</article>`;

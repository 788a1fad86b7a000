/** Shows the rules of `npm run check` in every editor that runs a language server of remark: docs/editors.md. */
import { loadPlugin } from './src/editor/load-plugin.mjs';

export default { plugins: [[await loadPlugin(), { root: import.meta.dirname }]] };

/** What the editor of somebody who writes for this site would run, as at the root of the repository. */
import { loadPlugin } from '../../../src/editor/load-plugin.mjs';

export default { plugins: [[await loadPlugin(), { root: import.meta.dirname }]] };

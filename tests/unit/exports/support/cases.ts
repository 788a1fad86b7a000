import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../../../src/collections/read-content.ts';
import type { Case } from '../../../../src/core/case/case.ts';
import { buildLibrary } from '../../../../src/core/library/build-library.ts';
import type { Library } from '../../../../src/core/library/model.ts';
import { routes } from '../../../../src/site/addresses/routes.ts';
import { build, contentFiles } from '../../support/content.ts';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');

export { site } from './site.ts';

/** A case and what it was read from, by path. */
export interface Subject {
  item: Case;
  library: Library;
  sources: ReadonlyMap<string, string>;
}

const small = contentFiles();
const towns = await readContent(join(projectRoot, 'tests', 'sites', 'towns'));

/** The smallest case of the tests, then that of their site with a whole lesson. */
export const subjects: Subject[] = [
  { ...build(small), files: small },
  { ...buildLibrary(towns, routes), files: towns },
].flatMap(({ library, files }) =>
  library.cases
    .filter(({ lesson }) => lesson?.rubric && lesson.quiz.length > 0)
    .map((item) => ({
      item,
      library,
      sources: new Map(files.map(({ path, text }) => [path, text])),
    })),
);

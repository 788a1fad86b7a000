import type { VFile } from 'vfile';
import { sections } from './schemas.ts';
import { fileOfPart, lessonListNames, lessonPageNames } from './lesson-parts.ts';
import { report } from '../messages/report.ts';
import { nearestId } from '../messages/nearest-id.ts';
import { layerNames } from '../case/layers/layers.ts';
import { expectedOfName, type FileKind } from './paths.ts';
import { shorten } from '../text/shorten.ts';

const caseFiles = [
  'article.md',
  'source.txt',
  'about.md',
  ...layerNames.map((layer) => `${layer}.md`),
  ...[...lessonPageNames, ...lessonListNames].map((part) => `lesson/${fileOfPart(part)}.md`),
];
/** Addresses that the site has already; `techniques` is the introduction to its list. */
const takenAddresses = ['cases', 'glossary', 'places', 'references', 'search'];
const inCase = `A case has ${caseFiles.map((name) => `\`${name}\``).join(', ')}, \`commentary.fr.md\` or another language, and borders for the map, \`region.geojson\`.`;
const elsewhere =
  `Beside \`site.yaml\`, \`references.json\` and \`words.fr.yaml\`, or another language, there are ${sections.map((section) => `\`glossary/${section}/\``).join(', ')}, ` +
  '`techniques/`, `pages/`, `regions/` and, for each case, a folder in `cases/`.';

/**
 * Reports a file that is not part of the format, or whose name cannot be part of an address.
 *
 * @param kind the kind of file
 * @param file the file; receives the message
 */
export function checkFileName(kind: FileKind, file: VFile): void {
  if (kind.kind === 'other') {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const isInCase = kind.caseId !== undefined;
    const nearest = nearestId(name, isInCase ? caseFiles : ['site.yaml', 'references.json']);
    report(file, 'file-unexpected', { name, nearest, known: isInCase ? inCase : elsewhere });
  }
  const name = nameInAddress(kind);
  const isTaken = kind.kind === 'page' && takenAddresses.includes(kind.name);
  const expected =
    name === undefined
      ? undefined
      : isTaken
        ? 'one that is not the address of another page'
        : expectedOfName(name);
  if (name !== undefined && expected !== undefined)
    report(file, 'name-of-file', { name: shorten(name, 60), expected });
}

function nameInAddress(kind: FileKind): string | undefined {
  switch (kind.kind) {
    case 'glossary':
      return kind.slug;
    case 'technique':
      return kind.id;
    case 'page':
      return kind.name;
    case 'region':
      return kind.name;
    case 'article':
      return kind.caseId;
    default:
      return undefined;
  }
}

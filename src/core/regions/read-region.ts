import type { VFile } from 'vfile';
import { type Document, isMap, isNode } from 'yaml';
import { endOf, parseYaml, startOf, yamlProblems } from '../markdown/yaml.ts';
import { expectedAt } from '../messages/expected.ts';
import { nearestId } from '../messages/nearest-id.ts';
import { type Place, report } from '../messages/report.ts';
import { positionAt } from '../text/point.ts';
import { shorten } from '../text/shorten.ts';
import { outlinesOf } from './check-geometry.ts';
import { codesOfCountry, isAreaCode } from '../files/area-codes.ts';
import type { BorderedArea, BorderedRegion } from './region.ts';
import { regionSchema } from './region-schema.ts';

type Path = (string | number)[];

/**
 * Reads a file of borders.
 *
 * @param file the file, GeoJSON with a member `region`; receives a message for each thing that is
 *   wrong with it
 * @returns the region; `undefined` if it cannot be drawn
 */
export function readRegion(file: VFile): BorderedRegion | undefined {
  const places = createPlaces(file);
  const before = file.messages.length;
  const complain = (problem: string, path: Path, advice?: string): void =>
    void report(file, 'region-invalid', { problem, advice }, places.at(path));
  const data = places.data();
  if (data === undefined) return undefined;
  const result = regionSchema.safeParse(data);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const path = issue.path.filter((part) => typeof part !== 'symbol');
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys) complain(`unexpected key \`${key}\``, [...path, key]);
      else complain(problemOf(data, path), path);
    }
    return undefined;
  }
  const { region, features } = result.data;
  const areas = features.flatMap(({ id: code, properties, geometry }, index): BorderedArea[] => {
    if (features.findIndex(({ id }) => id === code) < index)
      complain(
        `two areas have the code \`${code}\``,
        ['features', index, 'id'],
        'Give each area a code of its own; one area in several pieces is a `MultiPolygon`.',
      );
    if (!isAreaCode(code)) {
      const nearest = nearestId(code, codesOfCountry(code.slice(0, 2)));
      report(
        file,
        'area-code-unknown',
        { code, nearest, isDrawn: true },
        places.at(['features', index, 'id']),
      );
    }
    const outlines = outlinesOf(geometry.type, geometry.coordinates);
    if ('rings' in outlines) return [{ code, name: properties.name, rings: outlines.rings }];
    const where = ['features', index, 'geometry', 'coordinates', ...outlines.path];
    complain(`in \`${code}\` ${outlines.problem}`, where, outlines.advice);
    return [];
  });
  return file.messages.length > before ? undefined : { ...region, areas };
}

function problemOf(data: unknown, path: Path): string {
  const expected = expectedAt(regionSchema, path) ?? 'an object between `{` and `}`';
  let value = data;
  for (const part of path)
    value = (value as Record<string | number, unknown> | undefined)?.[part] ?? undefined;
  const key = path.join('.');
  if (value === undefined) return `it has no \`${key}\`, expected ${expected}`;
  return `unexpected \`${key ? `${key}: ` : ''}${shorten(JSON.stringify(value), 60)}\`, expected ${expected}`;
}

/**
 * The data of a file of JSON, and the places of its values. Only a file with mistakes is read with
 * places: that takes a hundred times longer, and borders are long.
 */
function createPlaces(file: VFile) {
  const source = String(file);
  let known: Document | undefined;
  const document = (): Document =>
    (known ??= parseYaml(source, { version: '1.2', schema: 'json', uniqueKeys: true }));
  const data = (): unknown => {
    try {
      return JSON.parse(source);
    } catch {
      const problems = yamlProblems(document(), true);
      for (const { problem, offset, end } of problems)
        report(file, 'region-invalid', { problem }, positionAt(source, offset, end));
      return problems.length > 0 ? undefined : document().toJS();
    }
  };
  /** The place of a value; of one that is missing, the start of what it is missing from. */
  const at = (path: Path): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const way = path.slice(0, length);
      const node: unknown = length > 0 ? document().getIn(way, true) : document().contents;
      if (!isNode(node)) continue;
      const start = startOf(node) ?? 0;
      const isWhole = length === path.length && !isMap(node);
      return positionAt(source, start, isWhole ? endOf(node) : start);
    }
    return positionAt(source, 0);
  };
  return { data, at };
}

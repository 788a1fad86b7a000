import { layers } from '../core/case/layers/layers.ts';

/**
 * Writes the layers of a new case, each with nothing but a comment that shows its first editor how
 * to begin; no page shows it.
 *
 * @returns the text of each file, by its name
 */
export function begunLayers(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(layers).flatMap(([name, { guidance }]) =>
      guidance === undefined ? [] : [[`${name}.md`, `<!--\n${guidance}\n-->\n`]],
    ),
  );
}

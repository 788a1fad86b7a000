import { styleText } from 'node:util';
import type { Paint } from '../../../core/messages/reporters/paint.ts';

/**
 * Colours for a stream: on a terminal, unless NO_COLOR or FORCE_COLOR say otherwise.
 *
 * @param stream the stream to be written to
 */
export function terminalPaint(stream: NodeJS.WriteStream): Paint {
  const style =
    (format: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      styleText(format, text, { stream, validateStream: true });
  return {
    error: style('red'),
    warning: style('yellow'),
    strong: style('bold'),
    soft: style('dim'),
  };
}

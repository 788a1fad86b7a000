import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/**
 * Sets text between backticks as code, for messages.
 *
 * @param text a sentence of a message
 */
export function withCode(text: string): ElementContent[] {
  return text.split(/(`[^`]+`)/).flatMap((part): ElementContent[] => {
    if (part === '') return [];
    return part.startsWith('`') && part.endsWith('`') && part.length > 2
      ? [h('code', part.slice(1, -1))]
      : [{ type: 'text', value: part }];
  });
}

/**
 * The lines of an advice as paragraphs; indented ones, which compare or give an example, stay as
 * they are.
 */
export function adviceNodes(lines: readonly string[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) nodes.push(h('pre', [h('code', block.join('\n'))]));
    block = [];
  };
  for (const line of lines) {
    if (line.startsWith('  ')) {
      block.push(line.slice(2));
      continue;
    }
    close();
    nodes.push(h('p', withCode(line)));
  }
  close();
  return nodes;
}

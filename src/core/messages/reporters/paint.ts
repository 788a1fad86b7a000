/** How parts of a report are highlighted. Without colour, each function returns its argument. */
export interface Paint {
  error: (text: string) => string;
  warning: (text: string) => string;
  strong: (text: string) => string;
  soft: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const plain: Paint = { error: same, warning: same, strong: same, soft: same };

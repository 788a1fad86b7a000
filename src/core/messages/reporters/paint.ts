/** How parts of a report are set off. Where there is no colour, each gives back what it gets. */
export interface Paint {
  error: (text: string) => string;
  warning: (text: string) => string;
  strong: (text: string) => string;
  soft: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const plain: Paint = { error: same, warning: same, strong: same, soft: same };

/** An edit that the advice of a message tells. */
export interface Advised {
  /** Words of the advice: if they change, the edit is to be thought over. */
  says: string;
  /** Words of the file, and what is written in their place. */
  edit?: [from: string, to: string];
  /** Another path for the file. */
  rename?: string;
  /** The file is deleted. */
  remove?: boolean;
  /** Another file with its words. */
  add?: [path: string, words: string];
}

/** `Write it as …`, `Did you mean …?`: the test takes the words from the message itself. */
export const byItself = 'by itself';

/** Does what the advice says, once. */
export const follow = (says: string, from: string, to: string): Advised[] => [
  { says, edit: [from, to] },
];

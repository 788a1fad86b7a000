/** A question as each reader returns it; texts as written in the file. */
export interface ReadQuestion {
  id: string;
  prompt: string;
  options: { words: string; isRight: boolean }[];
  feedback: string;
}

/** Letters and digits alone, for comparing texts whatever their markup and quotation marks. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

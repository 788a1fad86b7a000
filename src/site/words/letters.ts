/** The letter of an option, from 0: `A`. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** A number and what it counts: `1 NUL`, `1,200 NULs`. */
export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

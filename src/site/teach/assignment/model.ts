/** A teacher's choice of what to show of a commentary: some lenses, or some notes. */
export type Assignment = { kind: 'lenses'; lenses: string[] } | { kind: 'notes'; slugs: string[] };

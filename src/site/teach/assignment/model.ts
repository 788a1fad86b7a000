/** What a teacher chose to show of a commentary: some lenses, or some notes. */
export type Assignment = { kind: 'lenses'; lenses: string[] } | { kind: 'notes'; slugs: string[] };

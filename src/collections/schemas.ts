import { z } from 'astro/zod';

/**
 * What the store keeps of a content file besides its text. The content of the file is checked by
 * the core (`src/core/files/schemas.ts`), because a schema here could name neither line nor column.
 */
export const entrySchema = z.strictObject({
  path: z.string().startsWith('content/'),
  sha256: z.string().length(64),
  otherLineEnds: z.string().length(64).optional(),
  invalidAt: z.number().int().nonnegative().optional(),
});

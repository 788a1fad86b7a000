import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchema, schemaNames } from '../../core/library/json-schemas.ts';

// Kept in the repository, so that an editor finds them before anything is installed; the site has
// them at /schemas/.
const folder = new URL('../../../public/schemas/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const name of schemaNames) {
  await writeFile(
    new URL(`${name}.json`, folder),
    `${JSON.stringify(jsonSchema(name), undefined, 2)}\n`,
  );
}
console.log(`${schemaNames.length} schemas written to public/schemas/.`);

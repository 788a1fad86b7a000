import { z } from 'zod';

/**
 * Says in words of the format what a schema expects somewhere: the description of the nearest
 * schema on the way there.
 *
 * @param schema the schema of the whole
 * @param path the way to a value, such as `issued`, `date-parts`, 0
 * @returns the description; `undefined` if no schema on the way has one
 */
export function expectedAt(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const description = describe(schemaAt(schema, path.slice(0, length)));
    if (description) return description;
  }
  return undefined;
}

/**
 * Finds the schema of a value.
 *
 * @param schema the schema of the whole
 * @param path the way to the value
 * @param isKey whether the last part is itself the value: a key of a record
 * @returns the schema; `undefined` if the whole has no such value
 */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  isKey = false,
): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const [index, part] of path.entries()) {
    const inner: z.core.$ZodType | undefined = unwrap(current);
    if (inner instanceof z.ZodObject) current = inner.shape[String(part)];
    else if (inner instanceof z.ZodArray) current = inner.element;
    else if (inner instanceof z.ZodRecord)
      current = isKey && index === path.length - 1 ? inner.keyType : inner.valueType;
    else return undefined;
  }
  return current;
}

/** A schema's description, also if it is inside an optional one. */
export function describe(schema: z.core.$ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  const { description } = schema as z.ZodType;
  return description ?? (unwrap(schema) === schema ? undefined : describe(unwrap(schema)));
}

/** The schema inside an optional one, or inside one with a default. */
export function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
    ? unwrap(schema.unwrap())
    : schema;
}

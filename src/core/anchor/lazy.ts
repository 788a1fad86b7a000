/**
 * Creates a value on first use.
 *
 * @param make creates it
 * @returns a function that returns it, always the same one
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

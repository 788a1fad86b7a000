/**
 * Puts off making a value until it is first asked for.
 *
 * @param make makes it
 * @returns a function that gives it, the same one each time
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

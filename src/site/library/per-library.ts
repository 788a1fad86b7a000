import type { Library } from '../../core/library/model.ts';

/**
 * Makes something from the library once, however many pages ask for it.
 *
 * @param make makes it
 * @returns a function that returns it; a change of the content makes another library, and it is
 *   then made again
 */
export function perLibrary<Value>(make: (library: Library) => Value): (library: Library) => Value {
  const made = new WeakMap<Library, { value: Value }>();
  return (library) => {
    const known = made.get(library) ?? { value: make(library) };
    made.set(library, known);
    return known.value;
  };
}

/** The colours that a lens can have; stylesheets say what they are in light and dark. */
export const lensRoles = [
  'lens-1',
  'lens-2',
  'lens-3',
  'lens-4',
  'lens-5',
  'lens-6',
  'lens-7',
  'lens-8',
] as const;

/** The lines that can be below the words of a lens, so that it is known without its colour. */
export const lensLines = [
  'solid',
  'dashed',
  'dotted',
  'double',
  'wavy',
  'thick',
  'thick-dashed',
  'thick-dotted',
] as const;

/** How a lens looks. */
export interface LensLook {
  /** The name of its colour. */
  role: (typeof lensRoles)[number];
  line: (typeof lensLines)[number];
}

/** A lens: what a technique makes the reader look at. */
export interface Lens extends LensLook {
  /** What files call it. */
  tag: string;
  /** What readers call it; without it the interface has a name. */
  label?: string | undefined;
  /** What it asks of a text, in a sentence; without it the interface has one. */
  asks?: string | undefined;
}

/** The lenses of a site that declares none, and the looks that they have if it names them. */
export const usualLenses = {
  language: { role: 'lens-1', line: 'solid' },
  sourcing: { role: 'lens-2', line: 'dashed' },
  evidence: { role: 'lens-3', line: 'dotted' },
  framing: { role: 'lens-4', line: 'double' },
  omission: { role: 'lens-5', line: 'wavy' },
  fairness: { role: 'lens-6', line: 'thick' },
} as const satisfies Record<string, LensLook>;

/** The tag of one of the usual lenses. */
export type UsualLens = keyof typeof usualLenses;

/** The tags of the usual lenses. */
export const lenses = Object.keys(usualLenses) as UsualLens[];

/** Whether a tag is one of a usual lens, for which the interface has words. */
export function isUsualLens(tag: string): tag is UsualLens {
  return tag in usualLenses;
}

/** What a site declares of a lens. */
export type DeclaredLens = { [Key in keyof Omit<Lens, 'tag'>]?: Lens[Key] | undefined };

/**
 * The lenses of a site. One that declares no colour or no line has those that it usually has, or the
 * first that no other lens has.
 *
 * @param declared what the site declares, by tag
 * @returns the lenses in the same order; the usual ones if there are none
 */
export function lensesOf(declared: Readonly<Record<string, DeclaredLens>>): Lens[] {
  const own = Object.entries(Object.keys(declared).length > 0 ? declared : usualLenses).map(
    ([tag, lens]): DeclaredLens & { tag: string } => ({ tag, ...lens }),
  );
  const usual = own.map(({ tag }) => (isUsualLens(tag) ? usualLenses[tag] : undefined));
  const roles = choose(
    lensRoles,
    own.map(({ role }) => role),
    usual.map((look) => look?.role),
  );
  const lines = choose(
    lensLines,
    own.map(({ line }) => line),
    usual.map((look) => look?.line),
  );
  return own.map((lens, index) => ({
    ...lens,
    role: roles[index] ?? lensRoles[0],
    line: lines[index] ?? lensLines[0],
  }));
}

/** Chooses for each lens what it declares, else what it usually has, else the first that is free. */
function choose<Look extends string>(
  all: readonly Look[],
  declared: readonly (Look | undefined)[],
  usual: readonly (Look | undefined)[],
): (Look | undefined)[] {
  const taken = new Set(declared);
  const take = (look: Look | undefined): Look | undefined => {
    taken.add(look);
    return look;
  };
  const known = declared.map((look, index) => {
    const other = usual[index];
    return look ?? (taken.has(other) ? undefined : take(other));
  });
  return known.map((look) => look ?? take(all.find((candidate) => !taken.has(candidate))));
}

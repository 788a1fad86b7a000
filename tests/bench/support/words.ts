import type { Random } from './random.ts';

const people = [
  'the council',
  'a planner',
  'the mayor',
  'a neighbour',
  'the report',
  'an observer',
  'the committee',
] as const;
const deeds = [
  'announced',
  'praised',
  'questioned',
  'described',
  'measured',
  'postponed',
  'repaired',
  'admired',
] as const;
const kinds = [
  'quiet',
  'lasting',
  'modest',
  'historic',
  'narrow',
  'green',
  'wooden',
  'costly',
  'sudden',
] as const;
const things = [
  'bench',
  'bridge',
  'fountain',
  'timetable',
  'budget',
  'orchard',
  'gate',
  'library',
  'meeting',
  'lamp',
] as const;
const places = [
  'on the square',
  'by the river',
  'near the station',
  'behind the mill',
  'in the old town',
] as const;
const times = [
  'on Monday',
  'last week',
  'in spring',
  'after the rain',
  'before noon',
  'for the third time',
] as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence of about fifteen words, with a name in it if one is given. */
export function sentence(random: Random, name?: string): string {
  const clause = `${random.pick(people)} ${random.pick(deeds)} the ${random.pick(kinds)} ${random.pick(things)} ${random.pick(places)}`;
  const second = `${random.pick(people)} ${random.pick(deeds)} a ${random.pick(things)} ${random.pick(times)}`;
  return `${capital(clause)}${name ? `, which ${name} had in mind` : ''}, and ${second}.`;
}

/** A headline without a full stop. */
export function title(random: Random): string {
  return `${capital(random.pick(kinds))} ${capital(random.pick(things))} ${capital(random.pick(deeds))} ${capital(random.pick(times))}`;
}

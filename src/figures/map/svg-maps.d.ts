/** The types that `@svg-maps/ukraine` names without bringing them. */
declare module 'svg-maps__common' {
  export interface Map {
    label: string;
    viewBox: string;
    locations: { id: string; name: string; path: string }[];
  }
}

/** The part of edtf.js that is used here: a date as the span of time that it can mean. */
declare module 'edtf' {
  /** Parses Extended Date/Time Format (ISO 8601-2). Throws if the text is not valid EDTF. */
  export default function edtf(text: string): { min: number; max: number };
}

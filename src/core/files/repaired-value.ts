import { z } from 'zod';

/**
 * Finds the value of front matter that was probably meant: one of another form that says the same.
 *
 * @param value the value as read
 * @param field the schema that it does not fit
 * @returns the value as it is to be written; `undefined` if no other form of it fits
 */
export function repairedValue(
  value: unknown,
  field: z.core.$ZodType | undefined,
): string | undefined {
  if (!(field instanceof z.ZodType)) return undefined;
  const fits = (candidate: unknown): boolean => field.safeParse(candidate).success;
  if (typeof value === 'number' || typeof value === 'boolean')
    return fits(String(value)) ? `"${value}"` : undefined;
  if (typeof value !== 'string')
    return isPlain(value) && fits([value]) ? `[${flow(value)}]` : undefined;
  const decimal = decimalOf(value);
  if (decimal !== undefined && fits(decimal)) return String(decimal);
  const list = value.split(/\s*[,;]\s*/).filter((item) => item !== '');
  if (fits(list)) return `[${list.join(', ')}]`;
  const code = /\bQ\d+$/.exec(value)?.[0];
  const forms = [...(code ? [code] : []), value.toLowerCase(), value.toUpperCase(), isoDay(value)];
  return forms.find((form) => form !== undefined && form !== value && fits(form));
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object as it is written in one line of YAML. */
function flow(value: object): string {
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}: ${JSON.stringify(part)}`)
    .join(', ')}}`;
}

/** A day with its time behind it, with other signs in it, or written from its day: `2.12.2025`. */
function isoDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  const [, last, middle, first] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  const parts = [year ?? first ?? '', month ?? middle ?? '', day ?? last ?? ''];
  if (!year && !first) return undefined;
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

/** A coordinate written with a decimal comma, a side, or in degrees, minutes and seconds. */
function decimalOf(text: string): number | undefined {
  const parts =
    /^\s*([NSEW])?\s*(-?\d+)(?:[.,](\d+))?\s*°?\s*(?:([\d.]+)\s*['′’]\s*)?(?:([\d.]+)\s*(?:"|″|”|'')\s*)?([NSEW])?\s*$/iu.exec(
      text,
    );
  if (!parts) return undefined;
  const [, before = '', whole = '0', fraction = '0', minutes = '0', seconds = '0', after = ''] =
    parts;
  const size =
    Math.abs(Number(`${whole}.${fraction}`)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isNegative = whole.startsWith('-') || /[SW]/i.test(before + after);
  return Number((isNegative ? -size : size).toFixed(4));
}

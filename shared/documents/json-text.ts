import { cellText, tableText } from './table-text.ts';

/** Deeper values are written on one line: nobody follows so many steps in. */
const deepest = 12;

/**
 * A JSON value to be read: a list of flat objects as a table (its keys first), anything else as names and values, one a line, further in
 * for what is inside, a blank line between the items of the outer list.
 */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) {
    const table = asTable(value);
    if (table !== undefined) return tableText(table);
    return value.map((item) => lines(item, 0).join('\n')).join('\n\n');
  }
  return lines(value, 0).join('\n');
}

type Thing = Readonly<Record<string, unknown>>;

/** Widest table that is still one. */
const mostColumns = 60;

function asTable(items: readonly unknown[]): readonly (readonly string[])[] | undefined {
  if (items.length < 2 || !items.every(isThing)) return undefined;
  const keys = new Set<string>();
  for (const item of items) {
    for (const [key, value] of Object.entries(item)) {
      if (!isFlat(value)) return undefined;
      keys.add(key);
    }
    if (keys.size > mostColumns) return undefined;
  }
  const columns = [...keys];
  return [columns, ...items.map((item) => columns.map((key) => flat((item as Thing)[key])))];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value, or a short list of single ones, which fits into a cell. */
function isFlat(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every((item) => typeof item !== 'object' || item === null)
    : typeof value !== 'object' || value === null;
}

function flat(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.map(flat).join(', ') : String(value as string | number | boolean);
}

function lines(value: unknown, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (isFlat(value)) return [`${indent}${cellText(flat(value))}`];
  if (depth >= deepest) return [`${indent}${cellText(JSON.stringify(value))}`];
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const [first = '', ...rest] = lines(item, depth + 1);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  return Object.entries(value as Thing).flatMap(([key, inner]) =>
    isFlat(inner)
      ? [`${indent}${key}: ${cellText(flat(inner))}`]
      : [`${indent}${key}:`, ...lines(inner, depth + 1)],
  );
}

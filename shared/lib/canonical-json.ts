import { invariant } from './assert.ts';

/**
 * One text for one value, whatever the order its keys were written in: what is hashed, and how two rows are
 * found equal. Keys are sorted by UTF-16 code unit and numbers written as ECMAScript does, as in RFC 8785
 * (JSON Canonicalization Scheme); a key whose value is `undefined` is left out, because absent is undefined
 * throughout. Throws on what JSON cannot hold (NaN, functions, cycles): those are bugs, never input.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    invariant(Number.isFinite(value), 'canonical JSON holds finite numbers only');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  invariant(typeof value === 'object', `canonical JSON cannot hold a ${typeof value}`);
  const record = value as Readonly<Record<string, unknown>>;
  let members = '';
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** Whether two values are the same once written canonically. Cheap for the same object. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined) return false;
  return canonicalJson(left) === canonicalJson(right);
}

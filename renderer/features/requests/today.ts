import type { Edtf } from '#shared/model/index.ts';

/** The day at the keyboard, by the machine's own calendar, as an EDTF date. */
export function today(now: Date = new Date()): Edtf {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Edtf;
}

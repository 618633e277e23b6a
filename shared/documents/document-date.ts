import { isEdtf } from '../dates/parse-date.ts';
import type { Edtf } from '../model/index.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day a document gives as its date, on the calendar of where it was written: `2021-02-23T23:30:00-05:00` is the 23rd. Reads
 * ISO 8601, `2021/02/23`, RFC 5322 (`Tue, 23 Feb 2021 18:02:11 +0100`) and the dates of PDF (`D:20210223...`); anything else is
 * none, and so is a placeholder such as 1970-01-01 or the year 1.
 */
export function documentDate(written: string | undefined): Edtf | undefined {
  const text = written?.trim() ?? '';
  const found = iso(text) ?? mail(text);
  if (found === undefined || !isEdtf(found)) return undefined;
  return found >= '1980' && found < '2200' && found !== '1980-01-01' ? (found as string as Edtf) : undefined;
}

function iso(text: string): string | undefined {
  const match = /^(?:D:)?(\d{4})(?:[-/]?(\d\d)(?:[-/]?(\d\d))?)?(?:[T\sZ]|\d|$)/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/** The date of a message (RFC 5322, with the years of two digits of RFC 822). */
function mail(text: string): string | undefined {
  const match = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d\d)\b/i.exec(text);
  if (match === null) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const index = months.indexOf(month.toLowerCase());
  if (index < 0) return undefined;
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  return `${whole}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

import { intlTag, offsetName, type DateLocale } from './language.ts';

/**
 * An instant of the journal in words: `23 février 2021, 19 h 04 (UTC+1)`, `23 February 2021, 19:04 (UTC+1)`.
 * `isoInstant` is an ISO 8601 instant with its zone; `timeZone` an IANA name, UTC when absent, so that the words
 * depend on nothing but the arguments. The offset is always said: a journal is evidence. A text that is no
 * instant comes back as it is.
 */
export function instantInWords(isoInstant: string, locale: DateLocale, timeZone = 'UTC'): string {
  const instant = new Date(isoInstant);
  if (Number.isNaN(instant.getTime())) return isoInstant;
  const format = new Intl.DateTimeFormat(intlTag[locale], {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, part.value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = locale === 'fr' && get('day') === '1' ? '1er' : get('day');
  const clock =
    locale === 'fr'
      ? `${Number(get('hour'))}\u00A0h\u00A0${get('minute')}`
      : `${get('hour')}:${get('minute')}`;
  return `${day}\u00A0${get('month')} ${get('year')}, ${clock} (${zoneName(get('timeZoneName'))})`;
}

/** `GMT+01:00` as Intl says it, in the one form the product uses: `UTC+1`, `UTC-5:30`. */
function zoneName(name: string): string {
  const match = /([+\u2212-])(\d{1,2}):?(\d{2})?/.exec(name);
  if (!match) return offsetName(0);
  const size = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return offsetName(match[1] === '+' ? size : -size);
}

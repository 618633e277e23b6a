import { disagreementSpan } from '#shared/analysis/timeline-clashes.ts';
import type { Delay, NotificationDelay } from '#shared/analysis/timeline-delays.ts';
import type { DayWindow } from '#shared/analysis/timeline-window.ts';
import {
  headDate,
  type Lane,
  type Reading,
  type Timeline,
  type TimelineItem,
} from '#shared/analysis/timeline.ts';
import type { Gap } from '#shared/dates/compare.ts';
import { civilOf, dayOf, isoOfDay } from '#shared/dates/day.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Edtf } from '#shared/model/index.ts';
import { textWidth } from '#shared/lib/text-width.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { formatChoice, formatList, formatNumber, intlTag } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { TickUnit } from './axis-ticks.ts';
import type { Label } from './label-placement.ts';
import type { LayoutWords } from './things.ts';
import { principal } from './timeline-rows.ts';

/** A title longer than this is cut beside its mark; the inspector and the table hold it whole. */
const longestTitle = 56;

/** What the layout needs, in one language; the year is left out where the whole window lies in it. */
export function layoutWords(locale: Locale, window: DayWindow): LayoutWords {
  const t = translator(locale);
  const year = commonYear(window);
  const date = (edtf: Edtf): string => withoutYear(dateInWords(edtf, locale, 'short'), year);
  const item = (one: TimelineItem): Label =>
    itemLabel(one, locale, (edtf) => date(one.subject.kind === 'publication' ? momentOf(edtf) : edtf));
  return {
    item,
    edge: (items) =>
      items.length === 1 && items[0] !== undefined
        ? item(items[0])
        : { text: t('events.cluster', { count: items.length }), quiet: spanInWords(items, locale) },
    cluster: (contested) => ({ text: formatNumber(contested, locale) }),
    block: (one) => ({
      text: clipped(one.title, longestTitle),
      quiet: t('events.disagreeing', { count: one.claimCount }),
    }),
    hasNote: (lane) => laneWords(lane, locale).note !== undefined,
    reading: (_one, reading, together) => readingLabel(reading, together, locale, date),
    width: widthOf,
  };
}

function widthOf({ text, quiet, isQuote }: Label): number {
  const main = isQuote === true ? textWidth(text, 13) * 0.94 : textWidth(text, 12);
  return main + (quiet === undefined ? 0 : textWidth(` ${quiet}`, 11) + 4);
}

function itemLabel(item: TimelineItem, locale: Locale, date: (edtf: Edtf) => string): Label {
  const t = translator(locale);
  const shown = item.retained?.date ?? principal(item)?.date;
  const words = shown === undefined ? '' : date(shown);
  switch (item.subject.kind) {
    case 'publication': {
      const { number, publishedNote } = item.subject.source;
      return {
        text: t('common.source.number', { number: String(number) }),
        quiet: publishedNote === undefined ? words : t('events.deduced', { date: words }),
      };
    }
    case 'requests':
      return {
        text: `${capital(words)} ${isolated(clipped(item.title, longestTitle))}`,
        quiet: t(`model.outcome.${item.subject.outcome}`),
      };
    case 'event': {
      const notes = [
        item.isContested ? t('events.disagreeing', { count: item.claimCount }) : undefined,
        item.isContested || item.claimCount < 2 ? undefined : t('common.claims', { count: item.claimCount }),
        item.claimCount === 0 ? t('events.noClaim') : undefined,
      ].filter((note) => note !== undefined);
      return {
        text: `${capital(words)} ${isolated(clipped(item.title, longestTitle))}`,
        quiet: notes.length === 0 ? undefined : notes.join(', '),
      };
    }
  }
}

function readingLabel(
  reading: Reading,
  together: readonly Reading[],
  locale: Locale,
  date: (edtf: Edtf) => string,
): Label {
  const t = translator(locale);
  const numbers = [...new Set(together.map(({ testimony }) => testimony?.source.number))].filter(
    (number) => number !== undefined,
  );
  const sources =
    numbers.length === 0
      ? undefined
      : t('events.bySources', { count: numbers.length, numbers: formatList(numbers.map(String), locale) });
  const quote = reading.testimony?.passage?.quote;
  if (quote === undefined) return { text: capital(date(reading.date)), quiet: sources };
  return { text: t('common.quote', { text: clipped(quote, 44) }), quiet: sources, isQuote: true };
}

/** When several items happened, from the first to the last, in years. */
function spanInWords(items: readonly TimelineItem[], locale: Locale): string | undefined {
  const years = items.flatMap((item) => {
    const date = headDate(item);
    const found = date === undefined ? null : /\d{4}/.exec(date);
    return found === null ? [] : [Number(found[0])];
  });
  if (years.length === 0) return undefined;
  const [low, high] = [Math.min(...years), Math.max(...years)];
  return low === high
    ? String(low)
    : translator(locale)('events.years', { from: String(low), to: String(high) });
}

/** An item in one sentence, for those who do not see the drawing. */
export function itemSentence(item: TimelineItem, locale: Locale): string {
  const t = translator(locale);
  const kind =
    item.subject.kind === 'event'
      ? t(item.isOther ? 'events.kind.other' : 'events.kind.event')
      : t(`events.kind.${item.subject.kind}`);
  const title =
    item.subject.kind === 'publication'
      ? t('common.source.number', { number: String(item.subject.source.number) })
      : item.title;
  const dates = [...new Set(item.readings.map(({ date }) => dateInWords(date, locale)))];
  const parts = [
    t('events.item', { kind, title }),
    dates.length === 0 ? t('events.noDate') : formatChoice(dates, locale),
    item.retained?.date === undefined
      ? undefined
      : t('events.retainedOn', { date: dateInWords(item.retained.date, locale) }),
    item.isContested ? t('events.disagreeing', { count: item.claimCount }) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join('. ');
}

/** The drawing in one sentence. */
export function timelineSentence(timeline: Timeline, locale: Locale): string {
  const t = translator(locale);
  const dated = timeline.lanes.reduce((sum, { items }) => sum + items.length, 0);
  const contested = timeline.items.filter(({ isContested }) => isContested).length;
  const undated = timeline.undated.filter(({ ref }) => ref.table === 'events').length;
  return [
    t('events.sentence', { count: dated }),
    contested === 0 ? undefined : t('events.sentence.contested', { count: contested }),
    undated === 0 ? undefined : t('events.sentence.undated', { count: undated }),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Name of a lane, and what is written small under it. */
export function laneWords(
  { key, actor, shared, items }: Lane,
  locale: Locale,
): { name: string; note?: string } {
  const t = translator(locale);
  switch (key) {
    case 'actor':
      if (shared !== undefined)
        return { name: t('events.lane.others'), note: t('events.lane.others.note', { count: shared }) };
      return { name: actor?.name ?? t('common.unknown') };
    case 'circulation':
      return { name: t('events.lane.circulation'), note: t('events.lane.circulation.note') };
    case 'publications':
      return items.some(
        ({ subject }) => subject.kind === 'publication' && subject.source.publishedNote !== undefined,
      )
        ? { name: t('events.lane.publications'), note: t('events.lane.publications.note') }
        : { name: t('events.lane.publications') };
    case 'other':
      return { name: t('events.lane.other'), note: t('events.lane.other.note') };
    default:
      return { name: t(`events.lane.${key}`) };
  }
}

/** What bounds an item that nobody dates: "avant la source 2". */
export function boundWords({ subject, before, claimCount }: TimelineItem, locale: Locale): string {
  const t = translator(locale);
  if (before !== undefined) return t('events.before', { number: String(before.number) });
  return t(subject.kind === 'event' && claimCount === 0 ? 'events.noClaim' : 'events.noBound');
}

/** A number of days that is a range when an end is: "9 jours", "de 11 à 17 jours", "le même jour". */
export function gapInWords({ min, max }: Gap, locale: Locale): string {
  const t = translator(locale);
  if (min === max) return min === 0 ? t('events.days.same') : t('events.days', { count: min });
  return t('events.days.range', { min, max });
}

/** The days between dates that disagree: "11 à 17 jours d’écart". */
export function disagreementWords(item: TimelineItem, locale: Locale): string | undefined {
  const span = disagreementSpan(item);
  return span === undefined
    ? undefined
    : translator(locale)('events.apart', { days: gapInWords(span, locale) });
}

/** Names of the two steps of a delay. */
export function delayName({ from, to }: Delay, locale: Locale): string {
  const t = translator(locale);
  return t('events.delay.name', { from: t(`model.stage.${from}`), to: lower(t(`model.stage.${to}`)) });
}

/** How the 72 hours stand, in one line, and why when they cannot be counted. */
export function notificationWords(delay: NotificationDelay, locale: Locale): string {
  const t = translator(locale);
  if (delay.hours === undefined) return t('common.unknown');
  const { min, max } = delay.hours;
  const hours =
    min === max ? t('events.hours', { count: max }) : t('events.hours.range', { min: Math.max(0, min), max });
  return t('events.hours.verdict', { hours, verdict: t(`events.verdict.${delay.state}`) });
}

/** The window in words, for the toolbar: "du 1er février au 8 mars 2021". */
export function windowInWords(window: DayWindow, locale: Locale): string {
  const [from, to] = [Math.ceil(window.from), Math.floor(window.to)];
  if (!isSayable(from) || !isSayable(to)) return '';
  return dateInWords(`${isoOfDay(from)}/${isoOfDay(Math.max(from, to))}` as Edtf, locale);
}

/** A day of the axis in words; nothing for one that the axis can reach and no date can say. */
export function dayInWords(day: number, locale: Locale): string {
  const whole = Math.round(day);
  return isSayable(whole) ? dateInWords(isoOfDay(whole) as Edtf, locale) : '';
}

const firstSayable = dayOf({ year: 1, month: 1, day: 1 });
const lastSayable = dayOf({ year: 9999, month: 12, day: 31 });

/** Whether a day lies in the years 1 to 9999, those that EDTF writes with four figures. */
function isSayable(day: number): boolean {
  return day >= firstSayable && day <= lastSayable;
}

/** The words of a tick: "lundi 8 févr.", "8 févr.", "mars 2021", "2021". */
export function tickWords(day: number, unit: TickUnit, locale: Locale, room: number): string {
  const { year, month, day: number } = civilOf(day);
  const when = new Date(Date.UTC(2000, 0, 1));
  when.setUTCFullYear(year, month - 1, number);
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(intlTag[locale], { ...options, timeZone: 'UTC' }).format(when);
  switch (unit) {
    case 'year':
      return String(year);
    case 'quarter':
    case 'month':
      return month === 1 ? String(year) : named({ month: 'short' });
    case 'day':
    case 'week': {
      const first = number === 1 && locale === 'fr' ? '1er' : String(number);
      const short = `${first}\u00A0${named({ month: 'short' })}`;
      const long = `${named({ weekday: 'long' })} ${short}`;
      return room > textWidth(long, 11) + 10 ? long : short;
    }
  }
}

/** A publication happens once: what an open interval says of it is "then or later", "then or before". */
export function momentOf(date: Edtf): Edtf {
  const after = /^(.+)\/\.\.$/.exec(date)?.[1];
  if (after !== undefined) return `[${after}..]` as Edtf;
  const before = /^\.\.\/(.+)$/.exec(date)?.[1];
  return before === undefined ? date : (`[..${before}]` as Edtf);
}

function commonYear({ from, to }: DayWindow): number | undefined {
  const [first, last] = [civilOf(Math.floor(from)).year, civilOf(Math.floor(to)).year];
  return first === last ? first : undefined;
}

function withoutYear(words: string, year: number | undefined): string {
  return year === undefined
    ? words
    : words.replaceAll(new RegExp(`[ \u00A0]${String(year)}(?!\\d)`, 'g'), '');
}

/** A text cut at a word. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 16)).trimEnd()}…`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

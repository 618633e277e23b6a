import { paragraphNumberAt, paragraphsOf } from '../../paragraphs.ts';
import type { DateSuggestion } from '../suggestion.ts';
import type { Around } from './around.ts';
import { withMonthTold } from './bare-month.ts';
import { weekdayOf } from '../../../dates/day.ts';
import { goesOnTo, headsItem, isSameLine } from './chronicle.ts';
import { entryDates } from './entries.ts';
import { isOfEvents } from './event.ts';
import { eventDayOf, namesEvent, tellsOfEvent } from './event-day.ts';
import { frameOf, isFramed, type Frame } from './frame.ts';
import { headsOf, yearInEntry, type EntryHead } from './heads.ts';
import type { Mention } from './mention.ts';
import type { FigureOrder, Written } from './piece.ts';
import { beginsLine, spanOf, type PlainText } from './plain-text.ts';
import { reasonWriter } from './reasons.ts';
import { latestDayOf, referenceOf, type Anchor, type Reference } from './reference.ts';
import { resolveTold } from './resolve-told.ts';
import { resolveWritten, type Resolved } from './resolve-written.ts';
import { isOfLaw, toldYearsOf } from './told-years.ts';
import { isOfParticiple, isOfVerb, isTerm, sideOf, verbsOnly, withoutNames, type Side } from './tense.ts';

/** So many days told are remembered for "that Friday". */
const mostDays = 40;
/** How far back a date may stand that "la veille" or "two weeks later" is counted from, in plain letters. */
const anchorReach = 2500;

/** Works out dates in the order they are told: each may be counted from one before. */
export function resolveAll(
  plain: PlainText,
  mentions: readonly Mention[],
  written: Reference | undefined,
  order: FigureOrder,
): readonly DateSuggestion[] {
  const suggestions: DateSuggestion[] = [];
  const reasonsOf = reasonWriter(plain, written, order);
  // The last date with a month, from which years are taken over; `latest` may be a year alone.
  let chain: Anchor | undefined;
  let latest: Anchor | undefined;
  let frame: Frame | undefined;
  // The day told last in the items of a chronology.
  let item: Anchor | undefined;
  const days: Anchor[] = [];
  const months = new Map<number, number>();
  const paragraphs = paragraphsOf(plain.original);
  const entries = entryDates(plain, mentions);
  const heads = headsOf(plain, mentions, written);
  let head: EntryHead | undefined;
  const told = toldYearsOf(mentions);
  let now = written;
  for (const mention of mentions.flatMap(separated)) {
    const { read: asRead, around } = mention;
    const paragraph = paragraphNumberAt(paragraphs, plain.offsets[asRead.start] ?? 0);
    const isBack = asRead.kind === 'told' && asRead.shift < 0 && sideOf(around) === 'past';
    const near = isOfEvent(plain, asRead, days, paragraph)
      ? eventDayOf(days, asRead.start)
      : nearest(asRead, isBack ? untilNow(days, now) : days, latest, paragraph, around.before);
    // A year told since then alone breaks the chain.
    if (chain !== undefined && latest !== undefined && latest.year !== chain.year) chain = undefined;
    const bare = asRead.kind === 'written' && asRead.isBare === true;
    const completed =
      asRead.kind === 'written' && bare
        ? withMonthTold(asRead, {
            told: chain,
            paragraph,
            now,
            beginsLine: beginsLine(plain, asRead.start),
            isSameSentence: chain !== undefined && asRead.start - chain.end < around.before.length,
            isOfEntry: head !== undefined && chain?.end === head.end,
            side: () => sideFor(asRead, around, plain),
          })
        : undefined;
    const read = bare ? completed?.written : asRead;
    if (read === undefined) continue;
    if (read.kind === 'told' && read.isOnward === true && item === undefined) continue;
    const isSameSentence = chain !== undefined && read.start - chain.end < around.before.length;
    const source = {
      now,
      chain,
      latest,
      told,
      months,
      paragraph,
      isSameSentence,
      goesBack: goesBack(around),
      isTerm: isTerm(around),
      goesOn: goesOnTo(plain, mention, item, now),
      framed:
        heads.get(mention)?.year ??
        (frame !== undefined && isFramed(plain, frame, mention, paragraph) ? frame.year : undefined),
      inEntry: chain?.year === head?.year ? yearInEntry(head, mention) : undefined,
      side: (): Side => sideFor(read, around, plain),
    };
    const counted = read.kind === 'told' && read.unit !== 'day' && read.unit !== 'week' ? latest : near;
    const worked =
      read.kind === 'told'
        ? resolveTold(read, now, counted, source.side)
        : resolveWritten(read, source, near);
    if (worked === undefined) continue;
    // "The day after the attack" is nothing where that day is not told, and the weekday of a row where none is.
    if (worked.edtf === undefined && read.kind === 'told' && read.ofEvent === true) continue;
    if (worked.edtf === undefined && read.kind === 'written' && read.pieces[0]?.isHead === true) continue;
    const resolved: Resolved =
      completed === undefined
        ? worked
        : completed.from === 'document'
          ? { ...worked, isRelative: true, from: 'document' }
          : chain === undefined
            ? worked
            : { ...worked, isRelative: chain.isRelative, from: 'text' };
    head = heads.get(mention) ?? head;
    const span = spanOf(plain, read.start, read.end);
    suggestions.push({
      kind: 'date',
      ...span,
      quote: plain.original.slice(span.start, span.end),
      ...(resolved.edtf === undefined ? {} : { edtf: resolved.edtf }),
      isRelative: resolved.isRelative,
      reasons: reasonsOf(read, resolved, anchorOf(read, { counted, near, latest, chain })),
    });
    const place = {
      start: read.start,
      end: read.end,
      paragraph,
      isRelative: resolved.isRelative,
      isOfEvent: tellsOfEvent(around),
    };
    if (resolved.day !== undefined && resolved.last !== undefined && entries.has(mention))
      now = { ...resolved.last, day: resolved.day };
    // The day of a law is none of the tale.
    if (isOfLaw(mention)) continue;
    if (resolved.last !== undefined) {
      latest = { ...resolved.last, ...place };
      if (resolved.last.month !== undefined && resolved.from === undefined)
        months.set(resolved.last.month, resolved.last.year);
      frame = frameOf(plain, mention, latest) ?? (latest.year === frame?.year ? frame : undefined);
      // A period told in months or years is what the data covers, not when things happened.
      const isTelling = read.kind === 'told' || read.form === 'point' || resolved.last.day !== undefined;
      if (resolved.last.month !== undefined && isTelling) chain = latest;
    }
    // A few days are a place to count from when they are one event: a night, a week-end.
    const event = isShort(read, resolved) ? resolved.last?.day : undefined;
    const isOfItem = headsItem(plain, mention) || (item !== undefined && isSameLine(plain, item, read.start));
    if (event !== undefined && resolved.last !== undefined && isOfItem)
      item = { ...resolved.last, day: event, ...place };
    const isAside = days.length > 0 && inBrackets(plain, read.start);
    if (event !== undefined && resolved.last !== undefined && !isAside)
      days.push({ ...resolved.last, day: event, ...place });
  }
  return suggestions;
}

/**
 * Whether a day is counted from that of an attack: it says so, or it goes on ("le lundi qui a suivi") from what its own
 * paragraph calls one, and no day is told there.
 */
function isOfEvent(
  plain: PlainText,
  read: Mention['read'],
  days: readonly Anchor[],
  paragraph: number,
): boolean {
  if (read.kind === 'told') return read.ofEvent === true;
  const piece = read.pieces.at(-1);
  if (piece?.ofEvent === true) return eventDayOf(days, read.start) !== undefined;
  if (piece?.fromTold !== true || piece.lean !== 'future' || days.at(-1)?.paragraph === paragraph)
    return false;
  return namesEvent(plain, read.start) && eventDayOf(days, read.start) !== undefined;
}

/**
 * The day told before that another is counted from: "that Friday" is the last Friday told; a month told since then in the
 * same paragraph stands between ("In June 2018 it spoke; six weeks later…").
 */
function nearest(
  read: Mention['read'],
  days: readonly Anchor[],
  latest: Anchor | undefined,
  paragraph: number,
  before: string,
): Anchor | undefined {
  const piece = read.kind === 'written' ? read.pieces.at(-1) : undefined;
  if (piece?.fromTold === true && piece.lean === 'this') {
    const same = days
      .slice(-mostDays)
      .findLast(({ day }) => day !== undefined && weekdayOf(day) === piece.weekday);
    if (same !== undefined) return same;
  }
  const last = days.at(-1);
  if (last === undefined || read.start - last.end > anchorReach) return undefined;
  // "Avait parlé en septembre dès le lendemain": a month in the same sentence stands nearer than the day before it.
  if (
    latest !== undefined &&
    latest.day === undefined &&
    latest.month !== undefined &&
    latest.start > last.start
  ) {
    const isSame = read.start - latest.end < before.length;
    if (isSame && read.start - last.end > before.length && !isMonthOf(latest, last)) return undefined;
  }
  const isBehind =
    latest !== undefined &&
    latest.start > last.start &&
    latest.paragraph === paragraph &&
    last.paragraph !== paragraph &&
    (latest.year !== last.year || latest.month !== last.month);
  return isBehind ? undefined : last;
}

function isMonthOf(month: Anchor, day: Anchor): boolean {
  return month.year === day.year && month.month === day.month;
}

/** The days up to the text's own: what had been "two days earlier" is not counted from one that is to come. */
function untilNow(days: readonly Anchor[], now: Reference | undefined): readonly Anchor[] {
  return now?.day === undefined ? days : days.filter(({ day = 0 }) => day <= latestDayOf(now));
}

type Anchors = Readonly<Record<'counted' | 'near' | 'latest' | 'chain', Anchor | undefined>>;

/** The date of the text that one was counted from, or took its year or month from. */
function anchorOf(read: Mention['read'], { counted, near, latest, chain }: Anchors): Anchor | undefined {
  if (read.kind === 'told') return counted;
  if (read.pieces.some(({ fromTold }) => fromTold === true)) return near;
  return read.pieces.some(({ yearReference }) => yearReference !== undefined) ? latest : chain;
}

/** "Les résultats du premier semestre seront publiés": the half-year is over, what is told of it is not. */
function sideFor(read: Mention['read'], around: Around, plain: PlainText): Side {
  const unit = read.kind === 'written' ? read.pieces.at(-1)?.unit : undefined;
  const isOf =
    (unit === 'quarter' || unit === 'half') &&
    /(?:^|[^a-z])(?:du|de|of the|for the|of|for) $/.test(around.before);
  if (isOf || isOfHappening(unit, around) || isOfParticiple(plain, read.start, around)) return 'past';
  const spoken = withoutNames(plain, read.start, read.end, around);
  const side = sideOf(spoken, verbsOnly(plain, read.start, read.end, spoken));
  const isThis = unit === 'weekday' && read.kind === 'written' && read.pieces.at(-1)?.lean === 'this';
  return isThis && side === 'past' && !isOfVerb(plain, read.start, around) ? undefined : side;
}

/** "Les victimes de septembre", "the September breach": what has happened lies behind, were the month ahead. */
function isOfHappening(unit: string | undefined, { before, after }: Around): boolean {
  if (unit !== 'month' && unit !== 'season') return false;
  return happened.test(before) || isOfEvents(after);
}

const happened =
  /(?<![a-z])(?:(?:cyber-?)?attaques?|fuites?|vols?|piratages?|intrusions?|incidents?|victimes?|arrestations?|pannes?|attacks?|breach(?:es)?|hacks?|thefts?|leaks?|victims) (?:de |d'|of |in )(?:l')?$/;

/** "Un contrôle avait eu lieu le", "inspectors had called on": before what was told last. */
function goesBack({ before }: Around): boolean {
  return /(?<![a-z])(?:avait|avaient|had)(?: [a-z'-]+){1,5} $/.test(before);
}

/** "(lire notre édition du 2 février)": an aside is not what the tale counts from. */
function inBrackets({ text }: PlainText, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Whether what was read is one day, or the few of a night or a week-end. */
function isShort(read: Mention['read'], { day, edtf }: Resolved): boolean {
  if (day !== undefined) return true;
  const isOneEvent = read.kind === 'told' ? read.unit === 'weekend' : read.form === 'interval';
  const [first, last] = (edtf ?? '').split('/').map((end) => referenceOf(end)?.day);
  return isOneEvent && first !== undefined && last !== undefined && last - first <= 2;
}

/** "Le 3 mars et le 5 avril 2021" are two dates; the first takes the year of the second. */
function separated(mention: Mention): readonly Mention[] {
  const { read, around } = mention;
  if (read.kind === 'told' || read.form !== 'separate') return [mention];
  const year = read.pieces.at(-1)?.year;
  return read.pieces.map((piece): Mention => {
    const whole = year === undefined || piece.year !== undefined ? piece : { ...piece, year };
    const written: Written = {
      kind: 'written',
      start: piece.start,
      end: piece.end,
      form: 'point',
      pieces: [whole],
    };
    return { read: written, around };
  });
}

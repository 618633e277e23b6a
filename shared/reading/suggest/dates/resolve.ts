import { weekdayOf } from '../../../dates/day.ts';
import type { DateSuggestion, SuggestionReason } from '../suggestion.ts';
import type { Mention } from './mention.ts';
import type { FigureOrder, Written } from './piece.ts';
import { spanOf, type PlainText } from './plain-text.ts';
import { referenceOf, type Anchor, type Reference } from './reference.ts';
import { resolveTold } from './resolve-told.ts';
import { resolveWritten, type Resolved } from './resolve-written.ts';
import { sideOf, type Side } from './tense.ts';

/** How far back a date may stand that "la veille" or "two weeks later" is counted from, in plain letters. */
const anchorReach = 2500;

/** Works out dates in the order they are told: each may be counted from one before. */
export function resolveAll(
  plain: PlainText,
  mentions: readonly Mention[],
  now: Reference | undefined,
  order: FigureOrder,
): readonly DateSuggestion[] {
  const suggestions: DateSuggestion[] = [];
  const reasonsOf = reasonWriter(plain, now, order);
  // The last date with a month, from which years are taken over; `latest` may be a year alone.
  let chain: Anchor | undefined;
  let latest: Anchor | undefined;
  let told: Anchor | undefined;
  let paragraph = 0;
  let nextBreak = breakAfter(plain.text, 0);
  for (const { read, around } of mentions.flatMap(separated)) {
    while (nextBreak < read.start) {
      paragraph += 1;
      nextBreak = breakAfter(plain.text, nextBreak + 1);
    }
    const near = told !== undefined && read.start - told.end <= anchorReach ? told : undefined;
    // A year told since then alone breaks the chain.
    if (chain !== undefined && latest !== undefined && latest.year !== chain.year) chain = undefined;
    const isSameSentence = chain !== undefined && read.start - chain.end < around.before.length;
    const source = { now, chain, latest, paragraph, isSameSentence, side: (): Side => sideOf(around) };
    const counted = read.kind === 'told' && read.unit !== 'day' && read.unit !== 'week' ? latest : near;
    const resolved =
      read.kind === 'told' ? resolveTold(read, now, counted) : resolveWritten(read, source, near);
    if (resolved === undefined) continue;
    const span = spanOf(plain, read.start, read.end);
    suggestions.push({
      kind: 'date',
      ...span,
      quote: plain.original.slice(span.start, span.end),
      ...(resolved.edtf === undefined ? {} : { edtf: resolved.edtf }),
      isRelative: resolved.isRelative,
      reasons: reasonsOf(read, resolved, read.kind === 'told' ? counted : chain),
    });
    const place = { start: read.start, end: read.end, paragraph, isRelative: resolved.isRelative };
    if (resolved.last !== undefined) {
      latest = { ...resolved.last, ...place };
      // A period told in months or years is what the data covers, not when things happened.
      const isTelling = read.kind === 'told' || read.form === 'point' || resolved.last.day !== undefined;
      if (resolved.last.month !== undefined && isTelling) chain = latest;
    }
    // A few days are a place to count from when they are one event: a night, a week-end.
    const event = isShort(read, resolved) ? resolved.last?.day : undefined;
    if (event !== undefined && resolved.last !== undefined) told = { ...resolved.last, day: event, ...place };
  }
  return suggestions;
}

/** Where the next paragraph begins; beyond the text when there is none, so that its end is looked for once. */
function breakAfter(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? Infinity : at;
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

function reasonWriter(plain: PlainText, now: Reference | undefined, order: FigureOrder) {
  const reason = (
    code: string,
    start: number,
    end: number,
    values?: SuggestionReason['values'],
  ): SuggestionReason => {
    const span = spanOf(plain, start, end);
    const words = plain.original.slice(span.start, span.end);
    return { code, words, ...span, ...(values === undefined ? {} : { values }) };
  };
  return (
    read: Mention['read'],
    resolved: Resolved,
    anchor: Anchor | undefined,
  ): readonly SuggestionReason[] => {
    const reasons: SuggestionReason[] = [];
    const at = (code: string, values?: SuggestionReason['values']): void => {
      reasons.push(reason(code, read.start, read.end, values));
    };
    if (resolved.edtf === undefined) at('date.needs-document');
    else if (resolved.from === 'document') {
      at('date.from-document');
      if (now?.said !== undefined) reasons.push(reason('date.of-document', now.said.start, now.said.end));
    } else if (resolved.from === 'text' && anchor !== undefined) {
      reasons.push(
        reason(read.kind === 'told' ? 'date.counted-from' : 'date.year-from', anchor.start, anchor.end),
      );
    } else at('date.written');
    if (read.kind === 'told') {
      if (resolved.edtf?.includes('~') === true) at('date.about');
      return reasons;
    }
    for (const piece of read.pieces) {
      if (piece.about !== undefined) reasons.push(reason('date.about', piece.about.start, piece.about.end));
      if (piece.isPart === true) reasons.push(reason('date.part', piece.start, piece.end));
      if (piece.ambiguous === true) reasons.push(reason(`date.${order}`, piece.start, piece.end));
      const day = piece.weekday === undefined || piece.unit === 'weekday' ? undefined : resolved.day;
      if (day !== undefined && weekdayOf(day) !== piece.weekday) at('date.weekday-differs');
    }
    return reasons;
  };
}

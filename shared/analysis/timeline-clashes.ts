import { type Snapshot } from '../case/snapshot.ts';
import { daysBetweenStarts, overlaps, type Gap } from '../dates/compare.ts';
import type { EventStage } from '../model/event.ts';
import { timelineItemOf, timelineOf, type Reading, type TimelineItem } from './timeline.ts';

/** Two dates that cannot both hold: of one event, or of two events of which one must come first. */
export type DateClash =
  | {
      readonly kind: 'same';
      readonly left: Reading;
      readonly right: Reading;
      readonly days?: Gap | undefined;
    }
  | {
      readonly kind: 'order';
      /** The date that comes too late, of the event asked about or of the other. */
      readonly cause: { readonly item: TimelineItem; readonly reading: Reading };
      readonly effect: { readonly item: TimelineItem; readonly reading: Reading };
    };

/** What must have begun before what. Only what no telling can turn round. */
const necessary: readonly (readonly [EventStage, EventStage])[] = [
  ['intrusion', 'exfiltration'],
  ['intrusion', 'discovery'],
  ['exfiltration', 'sale'],
  ['exfiltration', 'circulation'],
  ['discovery', 'notification-authority'],
  ['discovery', 'confirmation'],
  ['circulation', 'disclosure'],
];

/** Everything that an event's dates clash with: one another first, then those of other events. */
export function dateClashes(snapshot: Snapshot, eventId: string): readonly DateClash[] {
  const item = timelineItemOf(snapshot, eventId);
  if (item === undefined || item.isOther) return [];
  return [...clashesWithin(item), ...clashesOfOrder(snapshot, item)];
}

/** Dates of one event that disagree, every pair of them, the gap counted between their starts. */
export function clashesWithin(item: TimelineItem): readonly DateClash[] {
  const stated = statedOf(item);
  return stated.flatMap((left, index) =>
    stated
      .slice(index + 1)
      .flatMap((right): DateClash[] =>
        overlaps(left.date, right.date)
          ? []
          : [{ kind: 'same', left, right, days: daysBetweenStarts(left.date, right.date) }],
      ),
  );
}

/** The least and the most days between the dates of an event that disagree, if they can be counted. */
export function disagreementSpan(item: TimelineItem): Gap | undefined {
  const gaps = clashesWithin(item).flatMap((clash) => (clash.kind === 'same' ? (clash.days ?? []) : []));
  if (gaps.length === 0) return undefined;
  const sized = gaps.map(({ min, max }) => (max < 0 ? { min: -max, max: -min } : { min, max }));
  return { min: Math.min(...sized.map(({ min }) => min)), max: Math.max(...sized.map(({ max }) => max)) };
}

function clashesOfOrder(snapshot: Snapshot, item: TimelineItem): readonly DateClash[] {
  return timelineOf(snapshot).items.flatMap((other): readonly DateClash[] => {
    if (other.key === item.key || other.isOther) return [];
    if (mustPrecede(item, other)) return reversed(item, other);
    return mustPrecede(other, item) ? reversed(other, item) : [];
  });
}

function mustPrecede(cause: TimelineItem, effect: TimelineItem): boolean {
  if (cause.subject.kind !== 'event' || effect.subject.kind !== 'event') return false;
  const [first, second] = [cause.subject.event.stage, effect.subject.event.stage];
  // What somebody outside spots is what circulates; what the organisation itself detects may not circulate yet.
  if (first === 'circulation' && second === 'discovery') return effect.lane === 'circulation';
  return necessary.some(([before, after]) => before === first && after === second);
}

function reversed(cause: TimelineItem, effect: TimelineItem): readonly DateClash[] {
  return statedOf(cause).flatMap((late) =>
    statedOf(effect).flatMap((early): DateClash[] => {
      const gap = daysBetweenStarts(late.date, early.date);
      return gap !== undefined && gap.max < 0
        ? [{ kind: 'order', cause: { item: cause, reading: late }, effect: { item: effect, reading: early } }]
        : [];
    }),
  );
}

function statedOf(item: TimelineItem): readonly Reading[] {
  return item.readings.filter(
    ({ testimony }) => testimony === undefined || testimony.claim.stance === 'states',
  );
}

import { isolated } from '../../lib/bidi.ts';
import { caseOf, rowById, rowsOf } from '../../case/snapshot.ts';
import { hoursBetween } from '../../dates/compare.ts';
import type { EntityRole } from '../../model/entity.ts';
import type { EventStage } from '../../model/event.ts';
import type { CaseEvent } from '../../model/index.ts';
import { citing, dated, datesOf, type Desk } from '../desk.ts';
import type { Run } from '../report.ts';
import { joined, shortened, text } from '../runs.ts';
import { byDate } from './timeline.ts';

/** What is said to have happened in these stages. */
export function events(desk: Desk, stages: readonly EventStage[]): readonly Run[] {
  return eventRuns(desk, eventsOf(desk, stages));
}

/** The events of this breach in these stages. */
export function eventsOf(desk: Desk, stages: readonly EventStage[]): readonly CaseEvent[] {
  return rowsOf(desk.snapshot, 'events').filter(
    (event) => stages.includes(event.stage) && event.otherIncident !== true,
  );
}

/**
 * Discoveries by those whose data or systems were reached, and those by others (a journalist, or nobody named): what a blog
 * finds, the controller does not know yet.
 * @see EDPB, Guidelines 9/2022 on personal data breach notification under GDPR, 31
 */
export function discoveriesIn(desk: Desk) {
  const rows = eventsOf(desk, ['discovery']);
  const inside = rows.filter((event) =>
    takesPart(desk, event, ['controller', 'victim', 'processor', 'vendor']),
  );
  return { inside, outside: rows.filter((event) => !inside.includes(event)) };
}

function takesPart(desk: Desk, event: CaseEvent, roles: readonly EntityRole[]): boolean {
  const controller = caseOf(desk.snapshot).controller?.trim();
  return event.entities
    .flatMap((id) => rowById(desk.snapshot, 'entities', id) ?? [])
    .some((entity) => entity.name === controller || entity.roles.some((role) => roles.includes(role)));
}

/** Each event with its dates and its notes, by date. */
export function eventRuns(desk: Desk, rows: readonly CaseEvent[]): readonly Run[] {
  const { words } = desk.voice;
  return joined(
    byDate(desk, rows).map((event): readonly Run[] => {
      const dates = [...new Set(datesOf(desk, event).map((date) => dated(desk, date)))];
      const when =
        dates.length === 0 ? words('report.timeline.undated') : dates.join(words('report.register.or'));
      return [
        text(`${isolated(shortened(event.title, 200).replace(/\.$/, ''))} (${when})`),
        ...citing(desk, { table: 'events', id: event.id }),
      ];
    }),
    desk.voice.words('report.semicolon'),
  );
}

/**
 * Hours from becoming aware to telling the authority, as far as the dates say: GDPR art. 33(1). The controller is aware
 * when it knows itself; what its processor knows counts once it was told.
 * @see EDPB, Guidelines 9/2022 on personal data breach notification under GDPR, 31 and 44
 */
export function delay(desk: Desk): readonly Run[] {
  const own = eventsOf(desk, ['discovery']).filter((event) =>
    takesPart(desk, event, ['controller', 'victim']),
  );
  const [aware] = own.flatMap((event) => datesOf(desk, event));
  const [told] = eventsOf(desk, ['notification-authority']).flatMap((event) => datesOf(desk, event));
  if (aware === undefined || told === undefined) return [];
  const gap = hoursBetween(aware, told);
  if (gap === undefined) return [];
  const { words, formats } = desk.voice;
  const values = {
    least: formats.number(Math.max(0, Math.floor(gap.min))),
    most: formats.number(Math.max(0, Math.ceil(gap.max))),
  };
  const verdict = gap.max <= 72 ? 'within' : gap.min > 72 ? 'over' : 'undecided';
  return [text(words(`report.register.delay-${verdict}`, values))];
}

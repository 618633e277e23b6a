import { contradictionsOf } from '../../analysis/contradictions.ts';
import { grouped } from '../../lib/memo.ts';
import { rowsOf } from '../../case/snapshot.ts';
import { compareDates } from '../../dates/compare.ts';
import type { CaseEvent, Edtf } from '../../model/index.ts';
import { cell, citing, dated, datesOf, sentence, testimoniesOf, type Desk, type Section } from '../desk.ts';
import type { Block, Run, TableRow } from '../report.ts';
import { joined, quotation, shortened, text } from '../runs.ts';

/** What happened when, by date; versions that cannot all be true stand side by side; undated events come last. */
export const timelineSection: Section = {
  id: 'timeline',
  titleKey: 'report.section.timeline',
  blocks: (desk) => {
    const events = rowsOf(desk.snapshot, 'events');
    const own = events.filter((event) => event.otherIncident !== true);
    const others = events.filter((event) => event.otherIncident === true);
    const { words } = desk.voice;
    return [
      own.length === 0
        ? sentence(desk, 'report.timeline.none')
        : eventTable(desk, own, words('report.section.timeline')),
      ...(others.length === 0
        ? []
        : [
            { kind: 'heading', level: 3, text: words('report.timeline.others') } as const,
            eventTable(desk, others, words('report.timeline.others')),
          ]),
    ];
  },
};

/** The events as a table, by date. */
export function eventTable(desk: Desk, events: readonly CaseEvent[], label: string): Block {
  const { words } = desk.voice;
  return {
    kind: 'table',
    style: 'timeline',
    label,
    columns: [
      { title: words('report.column.date'), width: 0.26 },
      { title: words('report.column.said'), width: 0.74 },
    ],
    rows: byDate(desk, events).map((event) => eventRow(desk, event)),
  };
}

/** Events in the order they may have happened, undated ones last. */
export function byDate(desk: Desk, events: readonly CaseEvent[]): readonly CaseEvent[] {
  const first = new Map<string, Edtf | undefined>(
    events.map((event) => [event.id, datesOf(desk, event).toSorted(compareDates)[0]]),
  );
  return events.toSorted((left, right) => {
    const [a, b] = [first.get(left.id), first.get(right.id)];
    if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
    return compareDates(a, b);
  });
}

/** Versions that stand side by side; more follow each other as text. */
const mostVersions = 4;

function eventRow(desk: Desk, event: CaseEvent): TableRow {
  const { words } = desk.voice;
  const dates = datesOf(desk, event);
  const disputed = contradictionsOf(desk.snapshot, { table: 'events', id: event.id }).some(
    (contradiction) => contradiction.kind === 'dates',
  );
  const title = shortened(event.title, 300);
  const retained = retainedDate(desk, event);
  if (disputed) {
    const versions = versionsOf(desk, event);
    return {
      cells: [
        cell([
          { kind: 'disagreement', word: words('model.disagreement') },
          text(words('report.timeline.disputed')),
        ]),
        {
          runs: [text(`${title}. `), ...undatedCalls(desk, event), ...retained],
          versions: versions.slice(0, mostVersions),
        },
      ],
    };
  }
  const when =
    dates.length === 0
      ? words('report.timeline.undated')
      : [...new Set(dates.map((date) => dated(desk, date)))].join(words('report.semicolon'));
  return {
    cells: [
      cell(when),
      cell([text(title), ...citing(desk, { table: 'events', id: event.id }), text('. '), ...retained]),
    ],
  };
}

function versionsOf(desk: Desk, event: CaseEvent) {
  const said = testimoniesOf(desk, { table: 'events', id: event.id });
  const byDates = grouped(said, (testimony) => testimony.claim.date);
  const groups = [...byDates].toSorted(([a], [b]) => compareDates(a as Edtf, b as Edtf));
  return groups.map(([date, testimonies]) => ({
    title: dated(desk, date as Edtf),
    runs: joined(
      testimonies.map(({ passage, source, claim }): readonly Run[] => [
        ...(passage === undefined || passage.quote.length > 90 || desk.protection.protects(source.id)
          ? [text(desk.voice.words('report.source', { number: String(source.number) }))]
          : [quotation(desk.voice, passage.quote, source.language)]),
        ...desk.notes.cite([claim]),
      ]),
      ', ',
    ),
  }));
}

/** Notes of the claims that give no date, and of those beyond what stands side by side. */
function undatedCalls(desk: Desk, event: CaseEvent): readonly Run[] {
  const said = testimoniesOf(desk, { table: 'events', id: event.id });
  const dates = [...new Set(said.flatMap(({ claim }) => claim.date ?? []))].toSorted(compareDates);
  const beside = new Set(dates.slice(0, mostVersions));
  const rest = said.filter(({ claim }) => claim.date === undefined || !beside.has(claim.date));
  return rest.length === 0 ? [] : [...desk.notes.cite(rest.map(({ claim }) => claim)), text(' ')];
}

function retainedDate(desk: Desk, event: CaseEvent): readonly Run[] {
  const decision = rowsOf(desk.snapshot, 'decisions').findLast(
    (row) => row.kind === 'retained-date' && row.about.id === event.id,
  );
  if (decision?.date === undefined) return [];
  const date = dated(desk, decision.date);
  return [
    text(
      desk.voice.words('report.timeline.retained', {
        date,
        reason: decision.reason.trim().replace(/\.$/, ''),
      }),
    ),
  ];
}

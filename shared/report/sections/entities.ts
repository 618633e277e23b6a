import { claimsBySpeaker, discardOf } from '../../analysis/claims.ts';
import { grouped, remembered } from '../../lib/memo.ts';
import { rowsOf, type Snapshot } from '../../case/snapshot.ts';
import { entityKinds } from '../../model/entity.ts';
import type { Claim, Entity } from '../../model/index.ts';
import { cell, claimsOn, sentence, type Desk, type Section } from '../desk.ts';
import type { TableRow } from '../report.ts';
import { shortened } from '../runs.ts';

/** Who is who, by kind then name; each with where the case speaks of it. */
export const entitiesSection: Section = {
  id: 'entities',
  titleKey: 'report.section.entities',
  blocks: (desk) => {
    const { words } = desk.voice;
    const rows = rowsOf(desk.snapshot, 'entities')
      .filter((entity) => !desk.protection.masks(entity.id))
      .toSorted(
        (left, right) =>
          entityKinds.indexOf(left.kind) - entityKinds.indexOf(right.kind) ||
          left.name.localeCompare(right.name, desk.voice.locale),
      );
    if (rows.length === 0) return [sentence(desk, 'report.entities.none')];
    return [
      {
        kind: 'table',
        style: 'plain',
        label: words('report.section.entities'),
        columns: [
          { title: words('report.column.name'), width: 0.3 },
          { title: words('report.column.description'), width: 0.38 },
          { title: words('report.column.role'), width: 0.2 },
          { title: words('report.column.notes'), width: 0.12 },
        ],
        rows: rows.map((entity) => entityRow(desk, entity)),
        rowHeaders: true,
      },
    ];
  },
};

/** An entity is called from many places; this many notes are enough to find it. */
const mostMentions = 4;

function entityRow(desk: Desk, entity: Entity): TableRow {
  const { words, formats } = desk.voice;
  const identifiers = entity.identifiers.map(
    ({ scheme, value }) => `${words(`model.identifier.${scheme}`)} ${value}`,
  );
  const aliases =
    entity.aliases.length === 0
      ? []
      : [words('report.entities.aliases', { names: formats.list(entity.aliases) })];
  const whole =
    entity.partOf === undefined
      ? []
      : [words('report.entities.part-of', { name: desk.nameOf(entity.partOf) })];
  const description = [
    words(`model.entity-kind.${entity.kind}`),
    entity.description,
    ...whole,
    ...aliases,
    ...identifiers,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  const mentions = mentionsOf(desk, entity);
  return {
    cells: [
      cell(shortened(entity.name, 200)),
      cell(shortened(description, 600)),
      cell(
        entity.roles
          .filter((role) => role !== 'speaker')
          .map((role) => words(`model.role.${role}`))
          .join(', '),
      ),
      cell(mentions.length === 0 ? words('report.no-claim') : desk.notes.cite(mentions)),
    ],
  };
}

const findingsOf = remembered((snapshot: Snapshot) => {
  const links = rowsOf(snapshot, 'links').flatMap((link) => [
    { entity: link.from, table: 'links' as const, id: link.id as string },
    { entity: link.to, table: 'links' as const, id: link.id as string },
  ]);
  const events = rowsOf(snapshot, 'events').flatMap((event) =>
    event.entities.map((entity) => ({ entity, table: 'events' as const, id: event.id as string })),
  );
  const requests = rowsOf(snapshot, 'requests').flatMap((request) =>
    [request.asked, request.by].flatMap((entity) =>
      entity === undefined ? [] : [{ entity, table: 'requests' as const, id: request.id as string }],
    ),
  );
  return grouped([...links, ...events, ...requests], (finding) => finding.entity);
});

const relayedFrom = remembered((snapshot: Snapshot) => {
  const origins = new Map(
    rowsOf(snapshot, 'relays').map((relay) => [relay.id as string, relay.from.id as string]),
  );
  const calls = rowsOf(snapshot, 'claims').flatMap((claim) =>
    (claim.relays ?? []).map((relay) => ({ claim, origin: origins.get(relay) })),
  );
  return grouped(calls, (call) => call.origin);
});

/** Where the case speaks of an entity: claims about it, its own, those of what it takes part in, those relayed from it. */
function mentionsOf(desk: Desk, entity: Entity): readonly Claim[] {
  const { snapshot } = desk;
  const kept = (claim: Claim): boolean => discardOf(snapshot, claim.id) === undefined;
  const found = new Map<string, Claim>();
  const lists = [
    () => claimsOn(desk, { table: 'entities', id: entity.id }),
    () => claimsBySpeaker(snapshot, entity.id).filter(kept),
    () =>
      (findingsOf(snapshot).get(entity.id) ?? [])
        .slice(0, mostMentions)
        .flatMap(({ table, id }) => claimsOn(desk, { table, id: id as never })),
    () => (relayedFrom(snapshot).get(entity.id) ?? []).map((call) => call.claim).filter(kept),
  ];
  for (const list of lists) {
    if (found.size >= mostMentions) break;
    for (const claim of list()) if (found.size < mostMentions) found.set(claim.id, claim);
  }
  return [...found.values()];
}

import { edited, removed, type Change } from '../../case/changes.ts';
import { pointersTo } from '../../case/references.ts';
import { rowById, rowsOf } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import type { Entity, Row, TableName } from '../../model/index.ts';
import { command } from '../command.ts';
import { patched } from '../rows.ts';

/** Two entities that turn out to be one: `id` goes, `into` stays. */
export type EntityMerge = { readonly id: string; readonly into: string; readonly reason?: string };

/**
 * Makes two entities one: whatever points at the first points at the second, which takes its names, identifiers and
 * roles. Refused with `reference.held` when a link joins the two: it would join one thing to itself, and its claims
 * say that they are two.
 */
export const mergeEntities = command('entity.merge', (snapshot, { id, into, reason }: EntityMerge) => {
  const going = rowById(snapshot, 'entities', id);
  const staying = rowById(snapshot, 'entities', into);
  if (going === undefined || staying === undefined) return err(problem('row.missing', `entities:${id}`));
  if (going.id === staying.id) return err(problem('commit.nothing'));
  const joins = rowsOf(snapshot, 'links').some(({ from, to }) => {
    const ends: readonly string[] = [from, to];
    return ends.includes(id) && ends.includes(into);
  });
  if (joins) return err(problem('reference.held', 'links.from', { table: 'links' }));

  const pointing = new Map(
    pointersTo(snapshot, 'entities', id).map((held) => [`${held.table} ${held.row.id}`, held]),
  );
  const changes = [...pointing.values()].flatMap(({ table, row }): readonly Change[] => {
    // The one that stays may be part of the other, have its own place in the graph, or be decided the same already.
    if (table === 'entities' && row.id === staying.id) return [];
    if (table === 'placements') return [removed('placements', row as Row<'placements'>)];
    const after = redirected(row, id, into);
    if (table === 'decisions' && isOfOneAlone(after as Row<'decisions'>))
      return [removed('decisions', row as Row<'decisions'>)];
    return [edited(table, row as never, after as never)];
  });
  return ok({
    changes: [
      ...changes,
      edited('entities', staying, united(staying, going)),
      removed('entities', going),
    ] satisfies readonly Change[],
    select: { table: 'entities', id: staying.id },
    ...(reason === undefined || reason === '' ? {} : { reason }),
  });
});

/** The row with every field, item of a list and reference that names one entity naming the other. */
function redirected(row: Row, from: string, to: string): Row {
  const at = (value: unknown): unknown => {
    if (value === from) return to;
    if (Array.isArray(value)) return [...new Set(value.map(at))];
    const ref = value as { table?: TableName; id?: string } | undefined;
    return typeof value === 'object' && ref?.table === 'entities' && ref.id === from
      ? { ...ref, id: to }
      : value;
  };
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, field === 'id' ? value : at(value)]),
  ) as unknown as Row;
}

function isOfOneAlone({ kind, about, other }: Row<'decisions'>): boolean {
  return kind === 'same-as' && about.id === (other as string | undefined);
}

/** The one that stays, with what the other knew: it keeps its own name, kind, place and words where it has them. */
function united(staying: Entity, going: Entity): Entity {
  const names = [...staying.aliases, going.name, ...going.aliases].filter((name) => name !== staying.name);
  const known = new Set(staying.identifiers.map(({ scheme, value }) => `${scheme} ${value}`));
  const partOf = staying.partOf ?? going.partOf;
  return patched<'entities'>(staying, {
    aliases: [...new Set(names)],
    identifiers: [
      ...staying.identifiers,
      ...going.identifiers.filter(({ scheme, value }) => !known.has(`${scheme} ${value}`)),
    ],
    roles: [...new Set([...staying.roles, ...going.roles])],
    partOf: partOf === going.id || partOf === staying.id ? undefined : partOf,
    description: staying.description ?? going.description,
    note: [staying.note, going.note].filter((note) => note !== undefined).join('\n') || undefined,
  });
}

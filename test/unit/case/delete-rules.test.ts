import { describe, expect, it } from 'vitest';
import { deletion } from '#shared/case/references.ts';
import { applyChanges, snapshotOf, type Snapshot } from '#shared/case/snapshot.ts';
import { emptyHead } from '#shared/case/journal.ts';
import { checkChanges } from '#shared/case/check.ts';
import { unwrap } from '#shared/lib/result.ts';
import { kinds, tableNames, type Row, type TableName } from '#shared/model/index.ts';
import type { DeleteRule, Kind } from '#shared/model/kind.ts';
import { everyKind } from '../../fixtures/case/every-kind.ts';

/** Every pointer of the model, written out again: a new one, or another rule, must be written here too. */
const rules: readonly (readonly [holder: TableName, field: string, target: TableName, rule: DeleteRule])[] = [
  ['sources', 'publisherEntity', 'entities', 'clear'],
  ['sources', 'parent', 'sources', 'clear'],
  ['passages', 'source', 'sources', 'cascade'],
  ['claims', 'about', 'figures', 'cascade'],
  ['claims', 'about', 'events', 'cascade'],
  ['claims', 'about', 'exposures', 'cascade'],
  ['claims', 'about', 'links', 'cascade'],
  ['claims', 'about', 'hypotheses', 'cascade'],
  ['claims', 'about', 'entities', 'cascade'],
  ['claims', 'about', 'requests', 'cascade'],
  ['claims', 'about', 'cases', 'cascade'],
  ['claims', 'source', 'sources', 'cascade'],
  ['claims', 'passage', 'passages', 'refuse'],
  ['claims', 'speaker', 'entities', 'refuse'],
  ['claims', 'relays', 'relays', 'clear'],
  ['figures', 'subsetOf', 'figures', 'clear'],
  ['events', 'entities', 'entities', 'clear'],
  ['links', 'from', 'entities', 'refuse'],
  ['links', 'to', 'entities', 'refuse'],
  ['entities', 'partOf', 'entities', 'clear'],
  ['relays', 'source', 'sources', 'cascade'],
  ['relays', 'from', 'sources', 'cascade'],
  ['relays', 'from', 'entities', 'refuse'],
  ['relays', 'passage', 'passages', 'clear'],
  ['decisions', 'about', 'figures', 'cascade'],
  ['decisions', 'about', 'events', 'cascade'],
  ['decisions', 'about', 'claims', 'cascade'],
  ['decisions', 'about', 'entities', 'cascade'],
  ['decisions', 'other', 'entities', 'cascade'],
  ['requests', 'asked', 'entities', 'refuse'],
  ['requests', 'by', 'entities', 'clear'],
  ['questions', 'about', 'figures', 'clear'],
  ['questions', 'about', 'events', 'clear'],
  ['questions', 'about', 'exposures', 'clear'],
  ['questions', 'about', 'links', 'clear'],
  ['questions', 'about', 'hypotheses', 'clear'],
  ['questions', 'about', 'entities', 'clear'],
  ['questions', 'about', 'requests', 'clear'],
  ['questions', 'about', 'cases', 'clear'],
  ['placements', 'entity', 'entities', 'cascade'],
  ['refusals', 'source', 'sources', 'cascade'],
];

/** Every field of every kind that can hold an identifier, found by giving the kind a row that fills all of them. */
function pointersOfModel(): readonly string[] {
  const found = tableNames.flatMap((table) =>
    (everyKind[table] as readonly Row[]).flatMap((row) =>
      (kinds[table] as unknown as Kind<Row>)
        .references(row)
        .map(({ field, table: target, onDelete }) => `${table}.${field} -> ${target}: ${onDelete}`),
    ),
  );
  return [...new Set(found)].toSorted();
}

/** Fields whose schema takes an identifier or a reference, whatever `references` says of them. */
function identifierFields(): readonly string[] {
  return tableNames.flatMap((table) => {
    const { entries } = kinds[table].schema as unknown as { entries: Record<string, unknown> };
    return Object.keys(entries)
      .filter((field) => field !== 'id' && holdsIdentifier(entries[field]))
      .map((field) => `${table}.${field}`);
  });
}

function holdsIdentifier(schema: unknown): boolean {
  const { type, wrapped, item, check } = schema as {
    type: string;
    wrapped?: unknown;
    item?: unknown;
    check?: (value: unknown) => boolean;
  };
  if (wrapped !== undefined) return holdsIdentifier(wrapped);
  if (item !== undefined) return holdsIdentifier(item);
  // Takes an identifier, and neither a moment nor a digest: those are no `a-b_1`.
  const refs = tableNames.some((table) => check?.({ table, id: 'a-b_1' }) === true);
  return type === 'custom' && (refs || (check?.('a-b_1') === true && !check('a b')));
}

describe('the rules for deleting', () => {
  it('are written here for every pointer of the model', () => {
    const written = rules.map(([holder, field, target, rule]) => `${holder}.${field} -> ${target}: ${rule}`);
    expect(pointersOfModel()).toEqual(written.toSorted());
  });

  it('cover every field that holds an identifier', () => {
    const covered = new Set(rules.map(([holder, field]) => `${holder}.${field}`));
    expect(identifierFields().filter((field) => !covered.has(field))).toEqual([]);
    expect(identifierFields()).toContain('claims.about');
    expect(identifierFields()).toContain('events.entities');
  });

  it.each(rules)('%s.%s -> %s: %s', (holder, field, target, rule) => {
    const { snapshot, held, goal } = onlyPointer(holder, field, target);
    const changes = deletion(snapshot, [{ table: target, id: goal.id }]);
    if (rule === 'refuse') {
      expect(changes).toMatchObject({
        ok: false,
        error: { code: 'reference.held', where: `${holder}.${field}` },
      });
      const bare = [{ table: target, id: goal.id, before: goal }] as never;
      expect(checkChanges(applyChanges(snapshot, bare), bare)).toMatchObject({
        error: { code: 'reference.held' },
      });
      return;
    }
    const after = applyChanges(snapshot, unwrap(changes));
    expect(after.tables[target].has(goal.id as never)).toBe(false);
    const left = after.tables[holder].get(held.id as never) as Record<string, unknown> | undefined;
    if (rule === 'cascade') expect(left).toBeUndefined();
    else if (Array.isArray((held as unknown as Record<string, unknown>)[field]))
      expect(left?.[field]).toEqual([]);
    else expect([left !== undefined, left?.[field]]).toEqual([true, undefined]);
  });

  it('take away a passage with the last claim that rests on it, and not before', () => {
    const claims = everyKind.claims
      .slice(0, 2)
      .map((claim, index) => ({ ...claim, id: `c${index}`, passage: 'passage-1' }));
    const rows = { ...everyKind, claims, decisions: [], relays: [] } as never;
    const both = snapshotOf(rows, 1, emptyHead);
    const one = applyChanges(both, unwrap(deletion(both, [{ table: 'claims', id: 'c0' }])));
    expect(one.tables.passages.has('passage-1' as never)).toBe(true);
    const none = applyChanges(one, unwrap(deletion(one, [{ table: 'claims', id: 'c1' }])));
    expect(none.tables.passages.has('passage-1' as never)).toBe(false);
  });

  it('say so when the row is not there', () => {
    const snapshot = snapshotOf({}, 0, emptyHead);
    expect(deletion(snapshot, [{ table: 'figures', id: 'f' }])).toMatchObject({
      error: { code: 'row.missing' },
    });
  });
});

/** A case of two rows and one pointer between them; every other pointer of the holder is left to dangle. */
function onlyPointer(holder: TableName, field: string, target: TableName) {
  const kind = kinds[holder] as unknown as Kind<Row>;
  const matches = (row: Row) =>
    kind.references(row).filter((reference) => reference.field === field && reference.table === target);
  const held = (everyKind[holder] as readonly Row[]).find((row) => matches(row).length > 0) as Row;
  const goal = (everyKind[target] as readonly Row[]).find((row) => row.id === matches(held)[0]?.id) as Row;
  const rows: Partial<Record<TableName, readonly Row[]>> = { [target]: [goal] };
  rows[holder] = [...(rows[holder] ?? []), held];
  const snapshot: Snapshot = snapshotOf(rows as never, 1, emptyHead);
  return { snapshot, held, goal };
}

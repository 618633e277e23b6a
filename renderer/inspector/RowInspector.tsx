import type { ReactNode } from 'react';
import { rowById, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import { claimableTables } from '#shared/model/claim.ts';
import type { ClaimableTable, Ref, Row, TableName } from '#shared/model/index.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useSnapshot } from '../store/react.tsx';
import { Note, Panel, type PanelProps, Section } from '../ui/Panel.tsx';
import { useShownRows } from '../ui/shown-rows.ts';
import { useMarks } from '../workspace/marks.ts';
import { useRoute } from '../workspace/navigation.ts';
import { type Route, sectionOfTable } from '../workspace/route.ts';
import { select } from '../workspace/selection.ts';
import { ClaimsSection } from './ClaimsSection.tsx';
import { ContradictionNote } from './ContradictionNote.tsx';
import { EditableFields, type FieldSpec } from './EditableFields.tsx';
import { OriginSection } from './OriginSection.tsx';
import { QuestionsNote } from './QuestionsNote.tsx';
import { RemoveAction } from './RemoveAction.tsx';
import { letterOf, rowLabel } from './row-label.ts';
import {
  placeAmongClaims,
  placeIn,
  placeOnScreen,
  type ClaimPlace,
  type ClaimStep,
  type RowPlace,
} from './row-order.ts';
import type { EditableTable } from './save-row.ts';

export type RowInspectorProps<T extends Exclude<EditableTable, 'cases'>> = {
  readonly table: T;
  readonly id: string;
  /** The head's title: words, or `BigNumber`. The row's label by default. */
  readonly title?: (row: Row<T>) => ReactNode;
  /** Under the title: facts, the few buttons. */
  readonly head?: (row: Row<T>) => ReactNode;
  /** Between the claims and the details: what this kind alone has to say, as `Section`s. */
  readonly sections?: (row: Row<T>) => ReactNode;
  /** Fields edited in place, under "Details". */
  readonly fields?: (row: Row<T>) => readonly FieldSpec<T>[];
  /** Order that previous and next follow where no list shows the row: ids. The order of creation by default. */
  readonly order?: (snapshot: Snapshot) => readonly string[];
  /** Keys besides Delete and J, K. */
  readonly keys?: readonly { readonly keys: string; readonly label: string }[];
};

/**
 * A whole inspector from a few parts, always in the same order: head, who says so, origin, disagreement, the kind's
 * own sections, what remains open, details edited in place, deletion, keys.
 *
 *     export function EventInspector({ id }: { readonly id: string }) {
 *       return <RowInspector table="events" id={id} fields={(event) => [...]} sections={(event) => <Delays ... />} />;
 *     }
 */
export function RowInspector<T extends Exclude<EditableTable, 'cases'>>(
  props: RowInspectorProps<T>,
): ReactNode {
  const { table, id, title, head, sections, fields, order, keys = [] } = props;
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const shown = useShownRows();
  const route = useRoute();
  // While rows are marked the key deletes those.
  const hasMarks = useMarks(({ ids }) => ids.size > 0);
  const row = rowById(snapshot, table, id) as Row<T> | undefined;
  const kind = t(`model.table.${table}`);
  const letter = letterOf[table];
  if (row === undefined) {
    return (
      <Panel kind={kind} letter={letter} title={kind}>
        <Section title={kind}>
          <Note>{t('inspector.gone')}</Note>
        </Section>
      </Panel>
    );
  }
  const isHome = isAtHome(route, table);
  const hasKeys = isHome && !hasMarks;
  const place =
    placeOnScreen(shown, table, id) ??
    placeIn(order?.(snapshot) ?? rowsOf(snapshot, table).map((other) => other.id as string), id);
  const claims = placeAmongClaims(shown, snapshot, { table, id });
  const walk =
    claims === 'unlisted' ? {} : claims === undefined ? rowWalk(table, place) : claimWalk(table, claims);
  const about = isClaimable(table) ? ({ table, id } as unknown as Ref<ClaimableTable>) : undefined;
  return (
    <Panel
      kind={kind}
      letter={letter}
      title={title?.(row) ?? rowLabel(snapshot, { table, id }, locale)}
      head={head?.(row)}
      {...walk}
      keys={[
        ...keys,
        ...(isHome ? [{ keys: 'Enter', label: t('inspector.key.open') }] : []),
        ...(hasKeys ? [{ keys: 'Delete', label: t('inspector.key.delete') }] : []),
      ]}
    >
      {about === undefined ? undefined : (
        <>
          <ClaimsSection key={id} about={about} />
          <OriginSection about={about} />
          <ContradictionNote about={about} />
        </>
      )}
      {sections?.(row)}
      {about === undefined ? undefined : <QuestionsNote key={id} about={about} />}
      {fields === undefined ? undefined : (
        <Section title={t('inspector.details.title')}>
          <EditableFields table={table} row={row} fields={fields(row)} />
        </Section>
      )}
      <RemoveAction table={table} id={id} next={place?.next ?? place?.previous} hasKey={hasKeys} />
    </Panel>
  );
}

type Walk = Pick<PanelProps, 'position' | 'onPrevious' | 'onNext'>;

function rowWalk(table: TableName, place: RowPlace | undefined): Walk {
  const goTo = (next: string | undefined) =>
    next === undefined ? undefined : (): void => select({ table, id: next });
  return {
    position: place === undefined ? undefined : { index: place.index + 1, count: place.count },
    onPrevious: goTo(place?.previous),
    onNext: goTo(place?.next),
  };
}

/** A list of claims is walked claim by claim, and its rows are counted as what they are. */
function claimWalk(table: TableName, { index, count, previous, next }: ClaimPlace): Walk {
  const goTo = (step: ClaimStep | undefined) =>
    step === undefined ? undefined : (): void => select({ table, id: step.id }, step.claimId);
  return {
    position: { index: index + 1, count, of: 'claims' },
    onPrevious: goTo(previous),
    onNext: goTo(next),
  };
}

/** Whether the screen is that of this kind of row, where Enter opens one and Delete deletes it: not that of a source being read. */
function isAtHome(route: Route, table: TableName): boolean {
  if (route.scope !== 'case' || sectionOfTable[table] !== route.section) return false;
  return table !== 'sources' || route.rowId === undefined;
}

function isClaimable(table: string): table is ClaimableTable {
  return (claimableTables as readonly string[]).includes(table);
}

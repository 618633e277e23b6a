import { type ReactNode, useMemo } from 'react';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { ClaimableTable, Ref } from '#shared/model/index.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useSnapshot } from '../store/react.tsx';
import { ComboField } from '../ui/ComboField.tsx';
import type { FieldProps } from '../ui/field-props.ts';
import { letterOf, rowLabel } from './row-label.ts';

const everyTable: readonly ClaimableTable[] = [
  'figures',
  'events',
  'exposures',
  'hypotheses',
  'links',
  'entities',
  'requests',
  'cases',
];

export type FindingPickerProps = Omit<FieldProps, 'isRequired'> & {
  readonly value: Ref<ClaimableTable> | undefined;
  readonly onChange: (ref: Ref<ClaimableTable> | undefined) => void;
  /** Kinds offered; all that a claim may speak about by default. */
  readonly tables?: readonly ClaimableTable[];
};

/** Anything a claim or a question may be about, found by any of its words. */
export function FindingPicker({
  value,
  onChange,
  tables = everyTable,
  ...field
}: FindingPickerProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const options = useMemo(
    () =>
      tables.flatMap((table) =>
        rowsOf(snapshot, table).map((row) => ({
          value: `${table} ${row.id}`,
          label: rowLabel(snapshot, { table, id: row.id }, locale),
          description: t(`model.table.${table}`),
          letter: letterOf[table],
        })),
      ),
    [snapshot, locale, tables, t],
  );
  return (
    <ComboField
      {...field}
      value={value === undefined ? undefined : `${value.table} ${value.id}`}
      options={options}
      onChange={(key) => {
        const [table, id] = key?.split(' ') ?? [];
        onChange(
          table === undefined || id === undefined ? undefined : ({ table, id } as Ref<ClaimableTable>),
        );
      }}
    />
  );
}

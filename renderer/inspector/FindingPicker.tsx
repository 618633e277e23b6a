import { type ReactNode, useMemo, useState } from 'react';
import { rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { ClaimableTable, Ref } from '#shared/model/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { useLocale } from '../i18n/use-t.ts';
import { useSnapshot } from '../store/react.tsx';
import { ComboField } from '../ui/ComboField.tsx';
import type { FieldProps } from '../ui/field-props.ts';
import type { Option } from '../ui/option.ts';
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
  const locale = useLocale();
  const snapshot = useSnapshot();
  // A name for every row of a large case is only worth making once somebody looks for one.
  const [isWanted, setWanted] = useState(false);
  const options = useMemo(
    () =>
      isWanted
        ? tables.flatMap((table) =>
            rowsOf(snapshot, table).map((row) => optionOf(snapshot, { table, id: row.id }, locale)),
          )
        : value === undefined
          ? []
          : [optionOf(snapshot, value, locale)],
    [snapshot, locale, tables, value, isWanted],
  );
  return (
    <div onFocus={() => setWanted(true)}>
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
    </div>
  );
}

function optionOf(
  snapshot: Snapshot,
  ref: { readonly table: ClaimableTable; readonly id: string },
  locale: Locale,
): Option {
  return {
    value: `${ref.table} ${ref.id}`,
    label: rowLabel(snapshot, ref, locale),
    description: translator(locale)(`model.table.${ref.table}`),
    letter: letterOf[ref.table],
  };
}

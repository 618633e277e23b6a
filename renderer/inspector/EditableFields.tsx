import type { ReactNode } from 'react';
import type { PatchOf } from '#shared/commands/rows.ts';
import type { Row } from '#shared/model/index.ts';
import { problemSentence } from '../i18n/problem-sentence.ts';
import { useLocale } from '../i18n/use-t.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import type { Option } from '../ui/option.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TagField } from '../ui/TagField.tsx';
import { TextArea, TextField } from '../ui/TextField.tsx';
import { dateReader, typedDate } from './date-reading.ts';
import styles from './inspector.module.css';
import { useRowSaver, type EditableTable, type RowSaver } from './save-row.ts';

type FieldName<T extends EditableTable> = keyof PatchOf<T> & string;

/** One field of a row, as a list of them is written. `custom` draws its own control and saves through the saver. */
export type FieldSpec<T extends EditableTable> =
  | {
      readonly kind: 'text' | 'area' | 'date' | 'tags' | 'check';
      readonly field: FieldName<T>;
      readonly label: string;
      /** `source` for a source's own words, `mono` for codes. */
      readonly voice?: 'tool' | 'source' | 'mono';
      readonly description?: string | undefined;
      readonly placeholder?: string;
    }
  | {
      readonly kind: 'select';
      readonly field: FieldName<T>;
      readonly label: string;
      readonly options: readonly Option[];
      readonly description?: string | undefined;
    }
  | {
      readonly kind: 'custom';
      readonly field: string;
      readonly render: (saver: RowSaver<T>, error: string | undefined) => ReactNode;
    };

export type EditableFieldsProps<T extends EditableTable> = {
  readonly table: T;
  readonly row: Row<T>;
  readonly fields: readonly FieldSpec<T>[];
};

/**
 * Fields edited in place, each its own act: leaving or Enter saves, Escape restores, a refusal stays beside its field
 * and leaves the case as it was. Dates are typed as EDTF or in words and read aloud underneath.
 *
 *     <EditableFields table="events" row={event} fields={[
 *       { kind: 'text', field: 'title', label: t('common.field.title') },
 *       { kind: 'date', field: 'date', label: t('common.field.date') },
 *     ]} />
 */
export function EditableFields<T extends EditableTable>({
  table,
  row,
  fields,
}: EditableFieldsProps<T>): ReactNode {
  const saver = useRowSaver(table, row.id);
  return (
    <div className={styles.fields}>
      {fields.map((spec) => (
        <EditableField key={`${row.id} ${spec.field}`} spec={spec} row={row} saver={saver} />
      ))}
    </div>
  );
}

function EditableField<T extends EditableTable>({
  spec,
  row,
  saver,
}: {
  readonly spec: FieldSpec<T>;
  readonly row: Row<T>;
  readonly saver: RowSaver<T>;
}): ReactNode {
  const locale = useLocale();
  const refusal = saver.refusals[spec.field];
  const error = refusal === undefined ? undefined : problemSentence(withoutPlace(refusal), locale);
  if (spec.kind === 'custom') return spec.render(saver, error);

  const value = (row as unknown as Readonly<Record<string, unknown>>)[spec.field];
  const save = (next: unknown): void => void saver.save({ [spec.field]: next } as PatchOf<T>);
  const common = { label: spec.label, layout: 'row', error, description: spec.description } as const;
  if (spec.kind === 'select') {
    return (
      <SelectField {...common} value={value as string | undefined} options={spec.options} onChange={save} />
    );
  }
  const text = typeof value === 'string' ? value : '';
  const look = { voice: spec.voice ?? 'tool', placeholder: spec.placeholder ?? '' } as const;
  switch (spec.kind) {
    case 'text':
      return <TextField {...common} {...look} value={text} onCommit={(typed) => save(typed.trim())} />;
    case 'area':
      return (
        <TextArea {...common} {...look} value={text} rows={2} onCommit={(typed) => save(typed.trim())} />
      );
    case 'date':
      return (
        <DateField
          label={spec.label}
          layout="row"
          error={error}
          value={text}
          read={dateReader(locale)}
          onCommit={(typed) => {
            const date = typedDate(typed, locale);
            if (date !== 'refused') save(date);
          }}
        />
      );
    case 'tags':
      return <TagField {...common} value={(value as readonly string[] | undefined) ?? []} onChange={save} />;
    case 'check':
      return (
        <CheckField
          label={spec.label}
          value={value === true}
          onChange={(on) => save(on ? true : undefined)}
        />
      );
  }
}

/** The field's name stands beside it already: the sentence need not repeat it. */
function withoutPlace<P extends { readonly where?: string }>(problem: P): Omit<P, 'where'> {
  const { where: _where, ...rest } = problem;
  return rest;
}

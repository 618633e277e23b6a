import { type ReactNode, useMemo, useRef, useState } from 'react';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { Id } from '#shared/model/index.ts';
import { sourceKinds, type SourceKind } from '#shared/model/source.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { ComboField } from '../ui/ComboField.tsx';
import type { FieldProps } from '../ui/field-props.ts';
import { act } from '../workspace/act.ts';
import { focusAfter } from './focus-after.ts';
import { NewRowKind } from './NewRowKind.tsx';

export type SourcePickerProps = Omit<FieldProps, 'isRequired'> & {
  readonly value: string | undefined;
  readonly onChange: (id: Id<'sources'> | undefined) => void;
};

/**
 * A source of the case by number or title; or a new one without a text (a call, a meeting), graded F and internal
 * until somebody says better.
 */
export function SourcePicker({ value, onChange, ...field }: SourcePickerProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  const frame = useRef<HTMLDivElement>(null);
  const [newTitle, setNewTitle] = useState<string>();
  const sources = snapshot.tables.sources;
  const options = useMemo(
    () =>
      rowsOf(snapshot, 'sources')
        .toSorted((left, right) => left.number - right.number)
        .map((source) => ({
          value: source.id as string,
          label: t('inspector.source.name', { number: String(source.number), title: source.title }),
          description: t(`model.source-kind.${source.kind}`),
        })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the table changes exactly when a source does
    [sources, t],
  );

  const create = async (title: string, kind: SourceKind): Promise<void> => {
    const fields = {
      title,
      kind,
      authors: [],
      language: locale,
      reliability: 'F' as const,
      confidentiality: 'internal' as const,
    };
    const done = await act(store, 'source.add', { fields }, { keepSelection: true });
    if (!done.ok) return;
    setNewTitle(undefined);
    if (done.value.select !== undefined) onChange(done.value.select.id as Id<'sources'>);
    focusAfter(frame.current);
  };

  if (newTitle !== undefined) {
    return (
      <div ref={frame}>
        <NewRowKind<SourceKind>
          label={t('inspector.source.newKind')}
          description={newTitle}
          kinds={sourceKinds}
          wordOf={(kind) => t(`model.source-kind.${kind}`)}
          initial="call"
          onCreate={(kind) => create(newTitle, kind)}
          onCancel={() => setNewTitle(undefined)}
        />
      </div>
    );
  }
  return (
    <div ref={frame}>
      <ComboField
        {...field}
        autoFocus={field.autoFocus === true && value === undefined}
        value={value}
        options={options}
        onChange={(id) => onChange(id as Id<'sources'> | undefined)}
        onCreate={setNewTitle}
      />
    </div>
  );
}

import type { ReactNode } from 'react';
import { hypothesisKinds } from '#shared/model/hypothesis.ts';
import { useT } from '../../i18n/use-t.ts';
import { RowInspector } from '../../inspector/RowInspector.tsx';
import { FieldList } from '../../ui/FieldList.tsx';
import { hypothesisOrder } from './hypothesis-order.ts';

/** One explanation: who holds it, who denies or doubts it, and its rivals. */
export function HypothesisInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  return (
    <RowInspector
      table="hypotheses"
      id={id}
      order={hypothesisOrder}
      head={({ kind, note }) => (
        <FieldList
          names="narrow"
          rows={[
            { label: t('hypotheses.field.kind'), value: t(`model.hypothesis-kind.${kind}`) },
            { label: t('hypotheses.field.note'), value: note },
          ]}
        />
      )}
      fields={() => [
        { kind: 'area', field: 'title', label: t('hypotheses.field.title') },
        {
          kind: 'select',
          field: 'kind',
          label: t('hypotheses.field.kind'),
          options: hypothesisKinds.map((kind) => ({
            value: kind,
            label: t(`model.hypothesis-kind.${kind}`),
          })),
        },
        { kind: 'area', field: 'note', label: t('hypotheses.field.note') },
      ]}
    />
  );
}

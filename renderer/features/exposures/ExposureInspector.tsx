import type { ReactNode } from 'react';
import { exposureReading } from '#shared/analysis/exposure-readings.ts';
import { categoryCodes, sensitiveCategories } from '#shared/model/categories.ts';
import { exposureStates } from '#shared/model/exposure.ts';
import type { Exposure } from '#shared/model/index.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useT } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../inspector/EditableFields.tsx';
import { RowInspector } from '../../inspector/RowInspector.tsx';
import { useOfCase } from '../../store/react.tsx';
import { FieldList } from '../../ui/FieldList.tsx';
import { Disagreement } from '../../ui/Stance.tsx';
import { exposureOrder } from './exposure-order.ts';
import styles from './exposures.module.css';
import { StateMark } from './StateCell.tsx';

/** One category of data: who says it was exposed, in what words. */
export function ExposureInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  return (
    <RowInspector
      table="exposures"
      id={id}
      order={exposureOrder}
      title={({ category }) => t(`model.category.${category}`)}
      head={(exposure) => <Head exposure={exposure} />}
      fields={(exposure) => fieldsOf(exposure, t)}
    />
  );
}

function Head({ exposure }: { readonly exposure: Exposure }): ReactNode {
  const t = useT();
  const reading = useOfCase((snapshot) => exposureReading(snapshot, exposure.id));
  return (
    <FieldList
      names="narrow"
      rows={[
        {
          label: t('exposures.column.state'),
          value:
            reading === undefined ? undefined : (
              <>
                <span aria-hidden="true">
                  <StateMark state={reading.state} small />
                </span>{' '}
                {t(`model.exposure.${reading.state}`)} {reading.isContested ? <Disagreement /> : undefined}
              </>
            ),
        },
        {
          label: t('exposures.column.detail'),
          value:
            exposure.detail === undefined ? undefined : (
              <span className={styles.detail}>{exposure.detail}</span>
            ),
        },
        {
          label: t('exposures.column.sensitive'),
          value: sensitiveCategories.has(exposure.category) ? t('exposures.inspector.sensitive') : undefined,
        },
      ]}
    />
  );
}

function fieldsOf(exposure: Exposure, t: Translate): readonly FieldSpec<'exposures'>[] {
  return [
    {
      kind: 'select',
      field: 'category',
      label: t('exposures.field.category'),
      options: categoryCodes.map((code) => ({ value: code, label: t(`model.category.${code}`) })),
    },
    {
      kind: 'text',
      field: 'detail',
      label: t('exposures.field.detail'),
      voice: 'source',
      description: exposure.detail === undefined ? t('exposures.field.detailNote') : undefined,
    },
    {
      kind: 'select',
      field: 'state',
      label: t('exposures.field.state'),
      description: t('exposures.field.stateNote'),
      options: exposureStates.map((state) => ({ value: state, label: t(`model.exposure.${state}`) })),
    },
    { kind: 'area', field: 'note', label: t('exposures.field.note') },
  ];
}

import type { ExposureReading } from '#shared/analysis/exposure-readings.ts';
import { categoryCodes, sensitiveCategories } from '#shared/model/categories.ts';
import { exposureStates } from '#shared/model/exposure.ts';
import type { Translate } from '../../i18n/messages.ts';
import type { GridColumn } from '../../ui/grid-column.ts';
import styles from './exposures.module.css';
import { StateMark } from './StateCell.tsx';

/** The columns of the exposures' table. */
export function exposureColumns(t: Translate): readonly GridColumn<ExposureReading>[] {
  return [
    {
      id: 'category',
      header: t('exposures.column.category'),
      width: 'minmax(160px, 2fr)',
      isPrimary: true,
      cell: ({ exposure }) => t(`model.category.${exposure.category}`),
      sortValue: ({ exposure }) => categoryCodes.indexOf(exposure.category),
      text: ({ exposure }) => t(`model.category.${exposure.category}`),
    },
    {
      id: 'group',
      header: t('exposures.column.group'),
      width: 'minmax(100px, 1fr)',
      leaves: 2,
      cell: ({ group }) => t(`model.category-group.${group}`),
      sortValue: ({ exposure }) => categoryCodes.indexOf(exposure.category),
      text: ({ group }) => t(`model.category-group.${group}`),
    },
    {
      id: 'detail',
      header: t('exposures.column.detail'),
      width: 'minmax(120px, 2fr)',
      leaves: 4,
      cell: ({ exposure }) => <span className={styles.detail}>{exposure.detail}</span>,
      text: ({ exposure }) => exposure.detail,
    },
    {
      id: 'state',
      header: t('exposures.column.state'),
      width: '56px',
      cell: ({ state, isContested }) => (
        <span className={styles.cellMark}>
          <StateMark state={state} isContested={isContested} />
        </span>
      ),
      sortValue: ({ state }) => exposureStates.indexOf(state),
      text: ({ state }) => t(`model.exposure.${state}`),
    },
    {
      id: 'claims',
      header: t('exposures.column.claims'),
      width: '84px',
      leaves: 3,
      align: 'end',
      cell: claimCount,
      sortValue: claimCount,
    },
    {
      id: 'sensitive',
      header: t('exposures.column.sensitive'),
      width: 'minmax(110px, 1fr)',
      leaves: 1,
      cell: ({ exposure }) => (sensitiveCategories.has(exposure.category) ? t('exposures.sensitive') : ''),
      sortValue: ({ exposure }) => (sensitiveCategories.has(exposure.category) ? 0 : 1),
    },
  ];
}

function claimCount({ claims }: ExposureReading): number {
  return exposureStates.reduce((sum, state) => sum + claims[state].length, 0);
}

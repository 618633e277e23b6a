import { stances } from '#shared/model/claim.ts';
import { csvOf } from '../../charts/chart-table.ts';
import type { Translate } from '../../i18n/messages.ts';
import type { LinkRow } from './link-rows.ts';

/** The table of links as CSV, with a column for how many take each stance. */
export function linksCsv(rows: readonly LinkRow[], t: Translate): string {
  return csvOf<LinkRow>({
    label: t('links.label'),
    rows,
    rowId: ({ edge }) => edge.id,
    columns: [
      { id: 'from', header: t('links.column.from'), value: ({ from }) => from },
      { id: 'link', header: t('links.column.link'), value: ({ words }) => words },
      { id: 'to', header: t('links.column.to'), value: ({ to }) => to },
      ...stances.map((stance) => ({
        id: stance,
        header: t(`model.stance.${stance}`),
        value: ({ edge }: LinkRow) => edge.stances[stance],
      })),
      { id: 'who', header: t('links.column.who'), value: ({ said }) => said().who },
      { id: 'sources', header: t('links.column.sources'), value: ({ said }) => said().sources },
      { id: 'origins', header: t('links.column.origins'), value: ({ said }) => said().origins },
    ],
  });
}

import { stancesOf } from '#shared/analysis/graph.ts';
import type { Translate } from '../../i18n/messages.ts';
import type { GridColumn } from '../../ui/grid-column.ts';
import { Disagreement, StanceGlyphs } from '../../ui/Stance.tsx';
import type { LinkRow } from './link-rows.ts';
import styles from './links.module.css';

/** The columns of the table of links. */
export function linkColumns(t: Translate): readonly GridColumn<LinkRow>[] {
  return [
    {
      id: 'from',
      header: t('links.column.from'),
      width: 'minmax(110px, 1.3fr)',
      isPrimary: true,
      cell: ({ from }) => from,
      sortValue: ({ from }) => from,
      text: ({ from, words, to }) => `${from} ${words} ${to}`,
    },
    {
      id: 'link',
      header: t('links.column.link'),
      width: 'minmax(110px, 1.2fr)',
      cell: ({ words }) => <span className={styles.quiet}>{words}</span>,
      sortValue: ({ words }) => words,
    },
    {
      id: 'to',
      header: t('links.column.to'),
      width: 'minmax(110px, 1.3fr)',
      cell: ({ to }) => to,
      sortValue: ({ to }) => to,
    },
    {
      id: 'stances',
      header: t('links.column.stances'),
      width: 'minmax(176px, 1.6fr)',
      leaves: 3,
      cell: ({ edge, stances }) => (
        <span className={styles.stances}>
          <span aria-hidden="true">
            <StanceGlyphs stances={stancesOf(edge)} />
          </span>
          {edge.isContested ? <Disagreement /> : undefined}
          {stances}
        </span>
      ),
      sortValue: ({ rank }) => -rank,
      text: ({ stances }) => stances,
    },
    {
      id: 'who',
      header: t('links.column.who'),
      width: 'minmax(110px, 1.3fr)',
      leaves: 2,
      cell: ({ said }) => <span className={styles.quiet}>{said().who}</span>,
      sortValue: ({ said }) => (said().who === '' ? undefined : said().who),
      text: ({ said }) => said().who,
    },
    {
      id: 'origins',
      header: t('links.column.origins'),
      width: '60px',
      leaves: 1,
      align: 'end',
      cell: ({ said }) => (said().origins === 0 ? '' : said().origins),
      sortValue: ({ said }) => said().origins,
    },
  ];
}

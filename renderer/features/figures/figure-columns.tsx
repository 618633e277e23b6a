import { stances } from '#shared/model/claim.ts';
import { figureInWords, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { countedWords } from '../../charts/figure-words.ts';
import type { GridColumn } from '../../ui/grid-column.ts';
import { Kept } from '../../ui/Panel.tsx';
import { Disagreement, StanceGlyphs } from '../../ui/Stance.tsx';
import type { FigureItem } from './figure-list.ts';

/** Columns of the list of figures. */
export function figureColumns(locale: Locale): readonly GridColumn<FigureItem>[] {
  const t = translator(locale);
  const words = ({ figure }: FigureItem): string => figureInWords(figure, locale);
  const who = ({ said }: FigureItem): string =>
    formatList(
      [
        ...new Set(
          said.testimonies.map(
            ({ speaker, source }) =>
              speaker?.name ?? t('figures.chart.source', { number: String(source.number) }),
          ),
        ),
      ],
      locale,
    );
  const counts = ({ said }: FigureItem): string =>
    said.testimonies.length === 0
      ? ''
      : t('figures.counts.both', {
          sources: t('figures.counts.sources', { count: said.independence.sources }),
          origins: t('figures.counts.origins', { count: said.independence.origins }),
        });
  return [
    {
      id: 'figure',
      header: t('figures.column.figure'),
      cell: (item) => <span className="num">{words(item)}</span>,
      text: words,
      sortValue: ({ figure }) => figure.lower ?? figure.upper,
      align: 'end',
      width: 'minmax(150px, 1fr)',
      isPrimary: true,
    },
    {
      id: 'unit',
      header: t('figures.column.unit'),
      cell: ({ figure }) => countedWords(figure, locale),
      text: ({ figure }) => countedWords(figure, locale),
      sortValue: ({ figure }) => countedWords(figure, locale),
      width: 'minmax(88px, 0.9fr)',
    },
    {
      id: 'role',
      header: t('figures.column.role'),
      cell: ({ figure }) => t(`model.figure-role.${figure.role}`),
      text: ({ figure }) => t(`model.figure-role.${figure.role}`),
      sortValue: ({ figure }) => t(`model.figure-role.${figure.role}`),
      width: 'minmax(96px, 0.9fr)',
      leaves: 3,
    },
    {
      id: 'scope',
      header: t('figures.column.scope'),
      cell: ({ figure }) => figure.scope ?? '',
      text: ({ figure }) => figure.scope,
      sortValue: ({ figure }) => figure.scope,
      width: 'minmax(76px, 1.3fr)',
      leaves: 1,
    },
    {
      id: 'who',
      header: t('figures.column.who'),
      cell: who,
      text: who,
      sortValue: who,
      width: 'minmax(104px, 1.4fr)',
    },
    {
      id: 'stances',
      header: t('figures.column.stances'),
      cell: ({ said }) => (
        <StanceGlyphs
          stances={stances.filter((stance) => said.testimonies.some(({ claim }) => claim.stance === stance))}
        />
      ),
      width: '54px',
      leaves: 4,
    },
    {
      id: 'sources',
      header: t('figures.column.sources'),
      cell: counts,
      sortValue: ({ said }) => said.independence.sources,
      width: 'minmax(136px, 1.1fr)',
      leaves: 2,
    },
    {
      id: 'retained',
      header: t('figures.column.retained'),
      cell: ({ isRetained, isContested }) => (
        <>
          {isRetained ? <Kept>{t('figures.retained')}</Kept> : undefined}{' '}
          {isContested ? <Disagreement /> : undefined}
        </>
      ),
      sortValue: ({ isRetained }) => (isRetained ? 1 : undefined),
      width: '72px',
      leaves: 5,
    },
  ];
}

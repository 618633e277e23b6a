import { rowById } from '#shared/case/snapshot.ts';
import type { ChartFormat } from '../../charts/export.tsx';
import { localeNow } from '../../i18n/translate.ts';
import { rowCommands } from '../../inspector/row-commands.ts';
import type { AppCommand, CommandContext, Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { figureOrder } from './figure-list.ts';
import { askWhyRetained, toggleFigureScale, toggleFigureView } from './figure-view.ts';

const isHere = ({ route, store }: CommandContext): boolean =>
  store !== undefined && route.scope === 'case' && route.section === 'figures';

/** Only a figure of the whole breach can be the one retained. */
function isTotal({ store, selected }: CommandContext): boolean {
  if (store === undefined || selected?.table !== 'figures') return false;
  return rowById(store.snapshot(), 'figures', selected.id)?.role === 'total';
}

function exporting(format: ChartFormat): AppCommand {
  return {
    id: `figures.export-${format}`,
    titleKey: `figures.command.${format}`,
    group: 'output',
    when: isHere,
    perform: async ({ store }) => {
      if (store === undefined) return;
      const { exportFigures } = await import('./export-figures.ts');
      await exportFigures(store, format, localeNow());
    },
  };
}

/** Figures: who says how many, and which one the investigator retains. */
export const figuresFeature: Feature = {
  id: 'figures',
  scope: 'case',
  group: 'findings',
  order: 10,
  titleKey: 'figures.title',
  letter: 'C',
  goKey: 'c',
  count: (snapshot) => snapshot.tables.figures.size,
  Screen: lazily(async () => (await import('./FiguresScreen.tsx')).FiguresScreen),
  inspectors: { figures: lazily(async () => (await import('./FigureInspector.tsx')).FigureInspector) },
  commands: [
    ...rowCommands({
      table: 'figures',
      section: 'figures',
      newTitleKey: 'figures.command.new',
      deleteTitleKey: 'figures.command.delete',
      order: figureOrder,
    }),
    {
      id: 'figure.retain',
      titleKey: 'figures.command.retain',
      keys: 'r',
      group: 'edit',
      when: (context) => isHere(context) && isTotal(context),
      perform: ({ selected }) => askWhyRetained(selected?.id),
    },
    {
      id: 'figures.toggle-view',
      titleKey: 'figures.command.view',
      keys: 't',
      group: 'view',
      when: isHere,
      perform: toggleFigureView,
    },
    {
      id: 'figures.toggle-scale',
      titleKey: 'figures.command.scale',
      keys: 'x',
      group: 'view',
      when: isHere,
      perform: toggleFigureScale,
    },
    exporting('svg'),
    exporting('png'),
    exporting('csv'),
  ],
};

import { rowCommands } from '../../inspector/row-commands.ts';
import type { Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { exposureOrder } from './exposure-order.ts';
import { toggleExposureView } from './exposure-view.ts';

/** What data was exposed, and what was not. */
export const exposuresFeature: Feature = {
  id: 'exposures',
  scope: 'case',
  group: 'findings',
  order: 30,
  titleKey: 'exposures.title',
  letter: 'X',
  goKey: 'x',
  count: (snapshot) => snapshot.tables.exposures.size,
  Screen: lazily(async () => (await import('./ExposuresScreen.tsx')).ExposuresScreen),
  inspectors: { exposures: lazily(async () => (await import('./ExposureInspector.tsx')).ExposureInspector) },
  commands: [
    ...rowCommands({
      table: 'exposures',
      section: 'exposures',
      newTitleKey: 'exposures.new',
      deleteTitleKey: 'exposures.delete',
      order: exposureOrder,
    }),
    {
      id: 'exposures.toggle',
      titleKey: 'exposures.toggle',
      keys: 't',
      group: 'view',
      when: ({ route }) => route.scope === 'case' && route.section === 'exposures',
      perform: toggleExposureView,
    },
  ],
};

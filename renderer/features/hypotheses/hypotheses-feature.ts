import { rowCommands } from '../../inspector/row-commands.ts';
import type { Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { hypothesisOrder } from './hypothesis-order.ts';
import { toggleHypothesisView } from './hypothesis-view.ts';

/** Explanations weighed against the claims. */
export const hypothesesFeature: Feature = {
  id: 'hypotheses',
  scope: 'case',
  group: 'findings',
  order: 40,
  titleKey: 'hypotheses.title',
  letter: 'H',
  goKey: 'h',
  count: (snapshot) => snapshot.tables.hypotheses.size,
  Screen: lazily(async () => (await import('./HypothesesScreen.tsx')).HypothesesScreen),
  inspectors: {
    hypotheses: lazily(async () => (await import('./HypothesisInspector.tsx')).HypothesisInspector),
  },
  commands: [
    ...rowCommands({
      table: 'hypotheses',
      section: 'hypotheses',
      newTitleKey: 'hypotheses.new',
      deleteTitleKey: 'hypotheses.delete',
      order: hypothesisOrder,
    }),
    {
      id: 'hypotheses.toggle',
      titleKey: 'hypotheses.toggle',
      keys: 't',
      group: 'view',
      when: ({ route }) => route.scope === 'case' && route.section === 'hypotheses',
      perform: toggleHypothesisView,
    },
  ],
};

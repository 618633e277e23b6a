import { GitCompareArrows } from 'lucide-react';
import type { CommandContext, Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { setAddingCase } from './compare-view.ts';

const isHere = ({ route }: CommandContext): boolean =>
  route.scope === 'library' && route.screen === 'compare';

/** Case files side by side. */
export const compareFeature: Feature = {
  id: 'compare',
  scope: 'library',
  group: 'cross',
  order: 50,
  titleKey: 'compare.title',
  icon: GitCompareArrows,
  goKey: 'm',
  Screen: lazily(async () => (await import('./CompareScreen.tsx')).CompareScreen),
  wide: true,
  commands: [
    {
      id: 'compare.add',
      titleKey: 'compare.command.add',
      keys: 'a',
      group: 'edit',
      when: isHere,
      perform: () => setAddingCase(true),
    },
  ],
};

import { rowCommands } from '../../inspector/row-commands.ts';
import type { Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { entityOrder } from './entity-rows.ts';

/** Who and what is involved in the breach. */
export const entitiesFeature: Feature = {
  id: 'entities',
  scope: 'case',
  group: 'findings',
  order: 60,
  titleKey: 'entities.title',
  letter: 'N',
  goKey: 'n',
  count: (snapshot) => snapshot.tables.entities.size,
  Screen: lazily(async () => (await import('./EntitiesScreen.tsx')).EntitiesScreen),
  inspectors: { entities: lazily(async () => (await import('./EntityInspector.tsx')).EntityInspector) },
  commands: rowCommands({
    table: 'entities',
    section: 'entities',
    newTitleKey: 'entities.new',
    deleteTitleKey: 'entities.delete',
    order: entityOrder,
  }),
};

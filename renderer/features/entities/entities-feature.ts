import { rowCommands } from '../../inspector/row-commands.ts';
import type { Feature } from '../../workspace/feature.ts';
import { EntitiesScreen } from './EntitiesScreen.tsx';
import { entityOrder } from './entity-rows.ts';
import { EntityInspector } from './EntityInspector.tsx';

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
  Screen: EntitiesScreen,
  inspectors: { entities: EntityInspector },
  commands: rowCommands({
    table: 'entities',
    section: 'entities',
    newTitleKey: 'entities.new',
    deleteTitleKey: 'entities.delete',
    order: entityOrder,
  }),
};

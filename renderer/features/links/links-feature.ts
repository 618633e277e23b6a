import { caseGraph } from '#shared/analysis/graph.ts';
import { rowCommands } from '../../inspector/row-commands.ts';
import type { CommandContext, Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { linkOrder } from './link-rows.ts';
import { centreOn, nextLayout, setLinksView } from './links-view.ts';

const isHere = ({ route }: CommandContext): boolean => route.scope === 'case' && route.section === 'links';

/** Who is linked to what, and who says so. */
export const linksFeature: Feature = {
  id: 'links',
  scope: 'case',
  group: 'findings',
  order: 50,
  titleKey: 'links.title',
  letter: 'L',
  goKey: 'l',
  count: (snapshot) => snapshot.tables.links.size,
  Screen: lazily(async () => (await import('./LinksScreen.tsx')).LinksScreen),
  inspectors: { links: lazily(async () => (await import('./LinkInspector.tsx')).LinkInspector) },
  commands: [
    ...rowCommands({
      table: 'links',
      section: 'links',
      newTitleKey: 'links.new',
      deleteTitleKey: 'links.delete',
      order: (snapshot) => linkOrder(caseGraph(snapshot)),
    }),
    {
      id: 'links.toggle',
      titleKey: 'links.toggle',
      keys: 't',
      group: 'view',
      when: isHere,
      perform: nextLayout,
    },
    {
      id: 'links.centre',
      titleKey: 'links.centre',
      keys: 'v',
      group: 'view',
      when: (context) => isHere(context) && context.selected?.table === 'entities',
      perform: ({ selected }) => {
        if (selected !== undefined) centreOn(selected.id);
      },
    },
    {
      id: 'links.whole',
      titleKey: 'links.whole',
      group: 'view',
      when: isHere,
      perform: () => setLinksView({ scope: 'all' }),
    },
  ],
};

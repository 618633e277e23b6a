import { MessageSquare } from 'lucide-react';
import { rowsOf } from '#shared/case/snapshot.ts';
import { startAdding } from '../../inspector/adding.ts';
import { rowCommands } from '../../inspector/row-commands.ts';
import type { CommandContext, Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { requestOrder } from './request-order.ts';
import { today } from './today.ts';

const isHere = ({ route }: CommandContext): boolean => route.scope === 'case' && route.section === 'requests';

/** Whom we asked, and what they answered. */
export const requestsFeature: Feature = {
  id: 'requests',
  scope: 'case',
  group: 'verify',
  order: 70,
  titleKey: 'requests.title',
  icon: MessageSquare,
  goKey: 'a',
  count: (snapshot) => snapshot.tables.requests.size,
  Screen: lazily(async () => (await import('./RequestsScreen.tsx')).RequestsScreen),
  inspectors: { requests: lazily(async () => (await import('./RequestInspector.tsx')).RequestInspector) },
  commands: [
    ...rowCommands({
      table: 'requests',
      section: 'requests',
      newTitleKey: 'requests.new',
      deleteTitleKey: 'requests.delete',
      order: requestOrder,
    }),
    {
      id: 'requests.reply',
      titleKey: 'requests.replyNew',
      keys: 'r',
      group: 'edit',
      when: isHere,
      perform: () => startAdding('requests', 'reply'),
    },
    {
      id: 'requests.answered',
      titleKey: 'requests.answered',
      group: 'edit',
      when: (context) => isHere(context) && pendingOf(context) !== undefined,
      perform: async (context) => {
        const id = pendingOf(context);
        if (id === undefined) return;
        await context.store?.execute('request.edit', {
          id,
          patch: { outcome: 'answered', answeredOn: today() },
        });
      },
    },
  ],
};

/** The selected request, while it waits. */
function pendingOf({ store, selected }: CommandContext): string | undefined {
  if (store === undefined || selected?.table !== 'requests') return undefined;
  return rowsOf(store.snapshot(), 'requests').find(
    (request) => request.id === selected.id && request.outcome === 'pending',
  )?.id;
}

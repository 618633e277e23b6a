import { ScrollText } from 'lucide-react';
import { shownRows } from '../../ui/shown-rows.ts';
import type { Feature } from '../../workspace/feature.ts';
import type { CommandContext } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { verifyCase } from './journal-state.ts';

const isHere = ({ route, store }: CommandContext): boolean =>
  store !== undefined && route.scope === 'case' && route.section === 'journal';

/** Who did what, and when. */
export const journalFeature: Feature = {
  id: 'journal',
  scope: 'case',
  group: 'render',
  order: 90,
  titleKey: 'journal.title',
  icon: ScrollText,
  goKey: 'j',
  count: (snapshot) => snapshot.seq,
  Screen: lazily(async () => (await import('./JournalScreen.tsx')).JournalScreen),
  wide: true,
  commands: [
    {
      id: 'journal.verify',
      titleKey: 'journal.verify',
      keys: 'v',
      group: 'application',
      when: isHere,
      perform: ({ store }) => (store === undefined ? undefined : verifyCase(store)),
    },
    {
      id: 'journal.next',
      titleKey: 'commands.row.next',
      keys: 'j',
      group: 'view',
      when: isHere,
      perform: () => shownRows()?.step(1),
    },
    {
      id: 'journal.previous',
      titleKey: 'commands.row.previous',
      keys: 'k',
      group: 'view',
      when: isHere,
      perform: () => shownRows()?.step(-1),
    },
  ],
};

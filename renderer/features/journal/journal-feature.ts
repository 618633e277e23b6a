import { ScrollText } from 'lucide-react';
import type { Feature } from '../../workspace/feature.ts';
import { verifyCase } from './journal-state.ts';
import { JournalScreen } from './JournalScreen.tsx';

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
  Screen: JournalScreen,
  wide: true,
  commands: [
    {
      id: 'journal.verify',
      titleKey: 'journal.verify',
      keys: 'v',
      group: 'application',
      when: ({ route, store }) =>
        store !== undefined && route.scope === 'case' && route.section === 'journal',
      perform: ({ store }) => (store === undefined ? undefined : verifyCase(store)),
    },
  ],
};

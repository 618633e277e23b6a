import { Search } from 'lucide-react';
import type { AppCommand, Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { openSearch } from './search-store.ts';

const commands: readonly AppCommand[] = [
  {
    id: 'search.open',
    titleKey: 'search.command.open',
    keys: '/',
    group: 'go',
    perform: openSearch,
  },
];

const Screen = lazily(async () => (await import('./SearchScreen.tsx')).SearchScreen);

/** Everything found again, in the open case or in all of them. */
export const searchFeature: Feature = {
  id: 'search',
  scope: 'case',
  group: 'read',
  order: 20,
  titleKey: 'search.title',
  icon: Search,
  Screen,
  wide: true,
  commands,
};

/** The same from the library, where all cases are meant. */
export const librarySearchFeature: Feature = {
  ...searchFeature,
  scope: 'library',
  group: 'cross',
  order: 40,
};

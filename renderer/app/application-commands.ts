import type { AppCommand, CommandContext } from '../workspace/feature.ts';
import { toggleInspector } from '../workspace/selection.ts';
import { openPanel } from './panels.ts';
import { setPreferences, usePreferences } from './preferences.ts';
import { redo, undo } from './undoing.ts';

const inCase = (context: CommandContext): boolean => context.store !== undefined;

/** What can be done anywhere. */
export const applicationCommands: readonly AppCommand[] = [
  {
    id: 'palette.open',
    titleKey: 'commands.palette',
    keys: '$mod+k',
    group: 'application',
    perform: () => openPanel('palette'),
  },
  {
    id: 'shortcuts.open',
    titleKey: 'commands.shortcuts',
    keys: '?',
    group: 'application',
    perform: () => openPanel('shortcuts'),
  },
  {
    id: 'list.filter',
    titleKey: 'commands.filter',
    keys: 'f',
    otherKeys: ['$mod+f'],
    group: 'application',
    when: hasFilter,
    perform: focusFilter,
  },
  {
    id: 'go.back',
    titleKey: 'commands.go.back',
    keys: 'Alt+ArrowLeft',
    group: 'go',
    when: () => window.navigation.canGoBack,
    perform: () => window.history.back(),
  },
  {
    id: 'go.forward',
    titleKey: 'commands.go.forward',
    keys: 'Alt+ArrowRight',
    group: 'go',
    when: () => window.navigation.canGoForward,
    perform: () => window.history.forward(),
  },
  { id: 'edit.undo', titleKey: 'commands.undo', keys: '$mod+z', group: 'edit', when: inCase, perform: undo },
  {
    id: 'edit.redo',
    titleKey: 'commands.redo',
    keys: '$mod+Shift+z',
    otherKeys: ['$mod+y'],
    group: 'edit',
    when: inCase,
    perform: redo,
  },
  {
    id: 'inspector.toggle',
    titleKey: 'commands.inspector.toggle',
    keys: '$mod+i',
    group: 'view',
    perform: toggleInspector,
  },
  {
    id: 'theme.light',
    titleKey: 'commands.theme.light',
    group: 'application',
    when: themeIsNot('light'),
    perform: () => setPreferences({ theme: 'light' }),
  },
  {
    id: 'theme.dark',
    titleKey: 'commands.theme.dark',
    group: 'application',
    when: themeIsNot('dark'),
    perform: () => setPreferences({ theme: 'dark' }),
  },
  {
    id: 'theme.system',
    titleKey: 'commands.theme.system',
    group: 'application',
    when: themeIsNot('system'),
    perform: () => setPreferences({ theme: 'system' }),
  },
  {
    id: 'language.fr',
    titleKey: 'commands.language.fr',
    group: 'application',
    when: localeIsNot('fr'),
    perform: () => setPreferences({ locale: 'fr' }),
  },
  {
    id: 'language.en',
    titleKey: 'commands.language.en',
    group: 'application',
    when: localeIsNot('en'),
    perform: () => setPreferences({ locale: 'en' }),
  },
];

function themeIsNot(theme: 'light' | 'dark' | 'system'): () => boolean {
  return () => usePreferences.getState().theme !== theme;
}

function localeIsNot(locale: 'fr' | 'en'): () => boolean {
  return () => usePreferences.getState().locale !== locale;
}

function filterField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main [data-find]');
}

function hasFilter(): boolean {
  return filterField() !== null;
}

function focusFilter(): void {
  filterField()?.focus();
}

/** Titles of commands, as the palette and the shortcuts show them. */
export const commands = {
  palette: 'Search, command',
  shortcuts: 'Show the keyboard shortcuts',
  undo: 'Undo',
  redo: 'Redo',
  'theme.light': 'Use the light theme',
  'theme.dark': 'Use the dark theme',
  'theme.system': 'Follow the system’s theme',
  'language.fr': 'Parler français',
  'language.en': 'Speak English',
  'inspector.toggle': 'Show or hide the inspector',
  'row.next': 'Next in the list',
  'row.previous': 'Previous in the list',
  'go.library': 'Go to the case files',
  'go.to': 'Go to: {{title}}',
  filter: 'Filter the list',
} as const;

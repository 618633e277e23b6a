import type { MessageKey } from '../i18n/messages.ts';
import type { Route } from '../workspace/route.ts';

/** Keys that belong to a place rather than to a command: a list, a text, a claim, the form of a claim. */
export type FixedKeys = {
  readonly title: MessageKey;
  readonly keys: readonly { readonly keys: string; readonly title: MessageKey }[];
};

const lists: FixedKeys = {
  title: 'app.shortcuts.group.lists',
  keys: [
    { keys: 'ArrowUp ArrowDown', title: 'app.shortcuts.list.move' },
    { keys: 'Home End', title: 'app.shortcuts.list.ends' },
    { keys: 'ArrowLeft ArrowRight', title: 'app.shortcuts.list.cells' },
    { keys: 'Enter', title: 'app.shortcuts.list.open' },
    { keys: 'Home ArrowUp', title: 'app.shortcuts.list.sort' },
  ],
};

/** Where several rows can be marked, to be acted on together. */
const marking: FixedKeys = {
  ...lists,
  keys: [
    ...lists.keys,
    { keys: 'Space', title: 'app.shortcuts.list.mark' },
    { keys: 'Shift+ArrowUp Shift+ArrowDown', title: 'app.shortcuts.list.markMore' },
    { keys: '$mod+a', title: 'app.shortcuts.list.markAll' },
  ],
};

const texts: FixedKeys = {
  title: 'app.shortcuts.group.texts',
  keys: [
    { keys: 'ArrowLeft ArrowRight', title: 'app.shortcuts.text.words' },
    { keys: 'ArrowUp ArrowDown', title: 'app.shortcuts.text.sentences' },
    { keys: '$mod+ArrowUp $mod+ArrowDown', title: 'app.shortcuts.text.paragraphs' },
    { keys: 'Shift+ArrowRight', title: 'app.shortcuts.text.select' },
    { keys: 'Tab Shift+Tab', title: 'app.shortcuts.text.walk' },
    { keys: 'Enter X E', title: 'app.shortcuts.text.answer' },
  ],
};

const textsUnselected: FixedKeys = {
  ...texts,
  keys: [...texts.keys, { keys: 'C E X N L H A', title: 'app.shortcuts.text.letters' }],
};

const claims: FixedKeys = {
  title: 'app.shortcuts.group.claims',
  keys: [
    { keys: 'P O D M', title: 'app.shortcuts.claim.stance' },
    { keys: '1 6', title: 'app.shortcuts.claim.credibility' },
    { keys: 'E', title: 'app.shortcuts.claim.edit' },
    { keys: 'X', title: 'app.shortcuts.claim.discard' },
    { keys: 'Delete', title: 'app.shortcuts.claim.delete' },
  ],
};

const form: FixedKeys = {
  title: 'app.shortcuts.group.form',
  keys: [
    { keys: '0 9', title: 'app.shortcuts.form.attach' },
    { keys: 'Shift+0 Shift+9', title: 'app.shortcuts.form.speaker' },
    { keys: 'P O D M', title: 'app.shortcuts.claim.stance' },
    { keys: 'Alt+1 Alt+6', title: 'app.shortcuts.claim.credibility' },
    { keys: 'Enter', title: 'app.shortcuts.form.record' },
    { keys: 'Escape', title: 'app.shortcuts.form.leave' },
  ],
};

/**
 * The keys of the places that a screen has, the nearest to hand first. The letters of a text are said here while no words
 * are selected; from then on they are commands (`hasLetters`), named one by one.
 */
export function fixedKeysAt(route: Route, hasLetters: boolean): readonly FixedKeys[] {
  if (route.scope !== 'case') return [lists];
  if (route.section !== 'sources') return [claims, lists];
  return route.rowId === undefined
    ? [claims, marking]
    : [hasLetters ? texts : textsUnselected, form, claims, lists];
}

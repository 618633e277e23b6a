import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { TableName } from '#shared/model/index.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { CaseStore } from '../store/case-store.ts';
import type { LibraryStore } from '../store/library-store.ts';
import type { Route } from './route.ts';
import type { Selected } from './selection.ts';

/** The letters of the kinds; the letter on screen is the key one presses. */
export type Letter = 'C' | 'E' | 'X' | 'H' | 'L' | 'N' | 'A' | 'S';

/** What a command of the interface may know and use. */
export type CommandContext = {
  readonly route: Route;
  readonly library: LibraryStore;
  /** The open case, inside one. */
  readonly store: CaseStore | undefined;
  readonly selected: Selected | undefined;
};

/** One act of the person: menus, shortcuts, the palette and the `?` list are all made from these. */
export type AppCommand = {
  /** `noun.verb`, unique. */
  readonly id: string;
  readonly titleKey: MessageKey;
  /** tinykeys notation: `c`, `g c`, `$mod+k`. Single letters never fire while typing. */
  readonly keys?: string;
  /** Other habits for the same, in the same notation. */
  readonly otherKeys?: readonly string[];
  readonly group: 'go' | 'read' | 'edit' | 'view' | 'output' | 'application';
  readonly when?: (context: CommandContext) => boolean;
  readonly perform: (context: CommandContext) => void | Promise<void>;
};

/** A part of the product: one screen, its place in the navigation, its inspectors and its commands. */
export type Feature = {
  /** Also its place in the address: `#/case/<id>/<feature id>`, or `#/<feature id>` in the library. */
  readonly id: string;
  readonly scope: 'library' | 'case';
  readonly group: 'library' | 'cross' | 'read' | 'findings' | 'verify' | 'render';
  readonly order: number;
  readonly titleKey: MessageKey;
  readonly letter?: Letter;
  readonly icon?: LucideIcon;
  /** Second key after `g`: `c` makes "g c" go there. */
  readonly goKey?: string;
  /** Number beside its name. */
  readonly count?: (snapshot: Snapshot) => number;
  readonly Screen: ComponentType;
  /** Without an inspector the screen takes the whole width. */
  readonly wide?: boolean;
  /** What the right panel shows for a selected row, by table. */
  readonly inspectors?: { readonly [T in TableName]?: ComponentType<{ readonly id: string }> };
  readonly commands?: readonly AppCommand[];
  /** Takes files dropped anywhere in the window. Called in the event itself, after which its files are gone. */
  readonly takesFiles?: (transfer: DataTransfer, store: CaseStore) => void;
};

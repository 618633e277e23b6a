import { create } from 'zustand';
import { isLocale, localeFromSystem, type Locale } from '../i18n/locale.ts';

/** Light, dark, or whatever the system says. */
export type ThemeChoice = 'light' | 'dark' | 'system';

/** How this person likes the tool. Kept in this browser profile; never case data. */
export type Preferences = {
  readonly theme: ThemeChoice;
  readonly locale: Locale;
  /** The name written in the journal; empty while none was given. */
  readonly actor: string;
  /** Width of the inspector in pixels. */
  readonly inspectorWidth: number;
};

/** Bounds of the inspector's width, in pixels. */
export const inspectorWidths = { smallest: 280, usual: 352, largest: 560 } as const;

const storageKey = 'recoupe.preferences';

/** The preferences now. */
export const usePreferences = create<Preferences>(() => readPreferences());

/** Changes some preferences and keeps them. A storage that refuses loses them at the next start, nothing more. */
export function setPreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  try {
    window.localStorage.setItem(storageKey, JSON.stringify(usePreferences.getState()));
  } catch {
    // A full or forbidden localStorage must not stop anybody from reading in the dark.
  }
}

function readPreferences(): Preferences {
  const usual: Preferences = {
    theme: 'system',
    locale: localeFromSystem(globalThis.navigator?.languages ?? []),
    actor: '',
    inspectorWidth: inspectorWidths.usual,
  };
  try {
    return { ...usual, ...checked(JSON.parse(window.localStorage.getItem(storageKey) ?? '{}')) };
  } catch {
    return usual;
  }
}

function checked(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {};
  const { theme, locale, actor, inspectorWidth } = stored as Readonly<Record<string, unknown>>;
  return {
    ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
    ...(isLocale(locale) ? { locale } : {}),
    ...(typeof actor === 'string' ? { actor } : {}),
    ...(typeof inspectorWidth === 'number' ? { inspectorWidth: within(inspectorWidth) } : {}),
  };
}

/** An inspector's width brought within its bounds. */
export function within(width: number): number {
  return Math.min(inspectorWidths.largest, Math.max(inspectorWidths.smallest, Math.round(width)));
}

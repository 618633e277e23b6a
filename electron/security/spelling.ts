import type { Session } from 'electron';

/**
 * Chromium's spell checker downloads its dictionaries from a content network; it stays off.
 * @see https://www.electronjs.org/docs/latest/tutorial/spellchecker#does-the-spellchecker-use-any-google-services
 */
export function disableSpelling(session: Session): void {
  session.setSpellCheckerEnabled(false);
}

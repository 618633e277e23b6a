import type { Locale } from '../i18n/locale.ts';
import type { CaseStore } from '../store/case-store.ts';

/** A file to write: text or bytes. */
export type BatchFile = { readonly name: string; readonly content: string | Uint8Array };

/** The three comparison charts of some cases, each as SVG, PNG and CSV. */
export async function comparisonFiles(
  _stores: readonly CaseStore[],
  _locale: Locale,
): Promise<readonly BatchFile[]> {
  return [];
}

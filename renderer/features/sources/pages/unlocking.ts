import { create } from 'zustand';
import { problem, type Problem } from '#shared/lib/errors.ts';
import type { Source } from '#shared/model/index.ts';
import { pageDesk } from '../../../documents/page-desk.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { CaseStore } from '../../../store/case-store.ts';
import { act } from '../../../workspace/act.ts';
import { readSince } from '../arrivals.ts';
import { guardCorrection } from '../guard/guard-correction.ts';

type Unlocking = {
  /** The source whose password is asked for now: one at a time. */
  readonly asking: string | undefined;
  /** Those that were asked for once: they are not asked for again by themselves. */
  readonly asked: ReadonlySet<string>;
};

/** Protected documents that wait for their password. Not case data; a password is never kept. */
export const useUnlocking = create<Unlocking>(() => ({ asking: undefined, asked: new Set() }));

/** Asks for the password of a source. */
export function askPassword(sourceId: string): void {
  useUnlocking.setState(({ asked }) => ({ asking: sourceId, asked: new Set([...asked, sourceId]) }));
}

/** Asks no more: its text was read, or the person goes without. */
export function stopAsking(): void {
  useUnlocking.setState({ asking: undefined });
}

/**
 * Reads the text of a protected document with its password and gives it to its source. Refused as reading is: above all
 * with `document.password-wrong`. Undefined when it was opened: it then has its text, or is scanned and has none.
 */
export async function readWithPassword(
  store: CaseStore,
  source: Source,
  password: string,
  locale: Locale,
): Promise<Problem | undefined> {
  const { original } = source;
  const blob = original === undefined ? undefined : await store.blob(original.sha256);
  if (original === undefined || blob === undefined) return problem('file.unreadable');
  const { name, mediaType } = original;
  const bytes = new Blob([blob.bytes as Uint8Array<ArrayBuffer>]);
  const read = await pageDesk().read({ name, blob: bytes, mediaType, password });
  if (!read.ok) return read.error;
  if (!read.value.document.ok) return read.value.document.error;
  // It opens: whatever is asked from here on must not lie under the dialog.
  stopAsking();
  const { text, derived, proposals } = read.value.document.value;
  if (text === undefined) return undefined;
  const { unshown } = read.value;
  const guarded = await guardCorrection(source, '', text, store.id, {
    from: 'original',
    ...(unshown === undefined ? {} : { unshown }),
  });
  if (guarded === undefined) return undefined;
  await act(store, 'source.read', { id: source.id, derived, ...guarded }, { keepSelection: true });
  // Whoever had its text masked is offered no words of it beside it.
  readSince(source.id, guarded.guard?.decision === 'masked' ? {} : proposals, locale);
  return undefined;
}

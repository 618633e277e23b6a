import { withRecognised } from '#shared/documents/page-join.ts';
import { pageSpans } from '#shared/documents/placed-text.ts';
import type { RecognisedPages } from '#shared/documents/words-file.ts';
import { problem } from '#shared/lib/errors.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import type { Source } from '#shared/model/index.ts';
import { recognitionVersion } from '../../documents/ocr/recognition-version.ts';
import { pageDesk } from '../../documents/page-desk.ts';
import type { TextOfFile } from '../../documents/read-file.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { act } from '../../workspace/act.ts';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';
import { guardCorrection } from './guard/guard-correction.ts';
import { recognisedBefore } from './pages/recognition.ts';

/**
 * Reads the text of a source in its original again: a later version of a reader may read more, and a text corrected by hand is as
 * it was written again. Its passages are found again as after a correction; one undo gives the text before.
 */
export async function readAgain(store: CaseStore, source: Source, locale: Locale): Promise<void> {
  const { original } = source;
  const blob = original === undefined ? undefined : await store.blob(original.sha256);
  if (original === undefined || blob === undefined) return notifyProblem(problem('file.unreadable'));
  const read = await pageDesk().read({
    name: original.name,
    blob: new Blob([blob.bytes as Uint8Array<ArrayBuffer>]),
    mediaType: original.mediaType,
  });
  if (!read.ok) return notifyProblem(read.error);
  if (!read.value.document.ok) return notifyProblem(read.value.document.error);
  const { text, derived } = withWords(read.value.document.value, await recognisedBefore(store, source));
  if (text === undefined) return notifyProblem(problem('document.no-text'));
  const before = source.text;
  if (before !== undefined && before.sha256 === sha256Of(text) && before.derived?.version === derived.version)
    return notifyDone(translator(locale)('sources.original.same'));
  const known = before === undefined ? '' : ((await store.text(before.sha256)) ?? '');
  const guarded = await guardCorrection(source, known, text, store.id, { from: 'original' });
  if (guarded === undefined) return undefined;
  await act(store, 'source.read', { id: source.id, derived, ...guarded }, { keepSelection: true });
  return undefined;
}

/** What was read, with the words recognised on pages that have none of their own. */
function withWords(
  { text, derived, scannedPages = [] }: TextOfFile,
  recognised: RecognisedPages,
): Pick<TextOfFile, 'text' | 'derived'> {
  if (recognised.size === 0) return { ...(text === undefined ? {} : { text }), derived };
  const count = text === undefined ? Math.max(...scannedPages, ...recognised.keys()) : pageSpans(text).length;
  return {
    text: withRecognised(text, count, recognised),
    derived: { by: 'ocr', version: recognitionVersion },
  };
}

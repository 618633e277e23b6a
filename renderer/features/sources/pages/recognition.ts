import { create } from 'zustand';
import { withRecognised } from '#shared/documents/page-join.ts';
import type { PageText } from '#shared/documents/placed-text.ts';
import { type RecognisedPages, wordsFile, wordsIn, wordsMediaType } from '#shared/documents/words-file.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { Source } from '#shared/model/index.ts';
import type { Pages } from '../../../documents/pages/pages.ts';
import { recognitionVersion } from '../../../documents/ocr/recognition-version.ts';
import { translator } from '../../../i18n/translate.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { CaseStore } from '../../../store/case-store.ts';
import { act } from '../../../workspace/act.ts';
import { notifyDone, notifyProblem } from '../../../workspace/notices.ts';
import { guardCorrection } from '../guard/guard-correction.ts';

/** A recognition under way: which source, how many pages are done, how far the one at work is. */
export type Recognition = {
  readonly sourceId: string;
  readonly page: number;
  readonly done: number;
  readonly total: number;
  /** From 0 to 1. */
  readonly share: number;
};

/** At most one at a time, whatever is looked at meanwhile. Not case data. */
export const useRecognition = create<{ readonly current: Recognition | undefined }>(() => ({
  current: undefined,
}));

let stopping: AbortController | undefined;

/** Stops the recognition under way; the source stays as it was. */
export function cancelRecognition(): void {
  stopping?.abort();
}

/** Words recognised on a source's pages earlier. */
export async function recognisedBefore(store: CaseStore, source: Source): Promise<RecognisedPages> {
  const { words } = source.original ?? {};
  const blob = words === undefined ? undefined : await store.blob(words);
  return blob === undefined ? new Map() : wordsIn(new TextDecoder().decode(blob.bytes));
}

/**
 * Recognises the words of pages and gives them to the source as its text. Data of persons among them are found before
 * anything is stored; whoever then goes back, or cancels, leaves the source as it was.
 */
export async function recognisePages(
  store: CaseStore,
  source: Source,
  pages: Pages,
  numbers: readonly number[],
  locale: Locale,
): Promise<void> {
  if (stopping !== undefined) return undefined;
  const t = translator(locale);
  stopping = new AbortController();
  const result = await readPages(source.id, pages, numbers, stopping.signal);
  stopping = undefined;
  useRecognition.setState({ current: undefined });
  if (!result.ok) return notifyProblem(result.error);
  const read = result.value;
  if (read === undefined) return undefined;
  if ([...read.values()].every(({ text }) => text === '')) {
    return notifyDone(t('pages.nothingRecognised'));
  }
  const before = source.text === undefined ? undefined : await store.text(source.text.sha256);
  const words = new Map([...(await recognisedBefore(store, source)), ...read]);
  const text = withRecognised(before, pages.sizes.length, read);
  const guarded = await guardCorrection(source, before ?? '', text, store.id, { from: 'recognition' });
  if (guarded === undefined) return undefined;
  const isMasked = guarded.guard?.decision === 'masked';
  const place = { bytes: new TextEncoder().encode(wordsFile(words)), mediaType: wordsMediaType };
  const done = await act(
    store,
    'source.read',
    {
      id: source.id,
      derived: { by: 'ocr', version: recognitionVersion },
      ...guarded,
      // Where the words stand is kept with the picture, which a masked text leaves behind.
      ...(isMasked ? {} : { words: place }),
    },
    { keepSelection: true },
  );
  if (done.ok)
    notifyDone(
      isMasked ? t('pages.pictureGone') : t('pages.recognised', { count: read.size }),
      done.value.entry,
    );
  return undefined;
}

/** Undefined when it was stopped. The document is opened once more: what shows it may be left meanwhile. */
async function readPages(
  sourceId: string,
  shown: Pages,
  numbers: readonly number[],
  signal: AbortSignal,
): Promise<Result<RecognisedPages | undefined, Problem>> {
  const say = (page: number, done: number, share: number): void =>
    useRecognition.setState({ current: { sourceId, page, done, total: numbers.length, share } });
  say(numbers[0] ?? 1, 0, 0);
  const [{ startRecogniser }, again] = await Promise.all([
    import('../../../documents/ocr/recogniser.ts'),
    shown.again(),
  ]);
  if (!again.ok) return again;
  const pages = again.value;
  const recogniser = startRecogniser();
  const close = (): void => {
    recogniser.close();
    pages.close();
  };
  signal.addEventListener('abort', close);
  const read = new Map<number, PageText>();
  for (const [done, page] of numbers.entries()) {
    if (signal.aborted) break;
    say(page, done, 0);
    const grey = await pages.grey(page);
    const words =
      grey === undefined ? undefined : await recogniser.recognise(grey, (share) => say(page, done, share));
    if (words !== undefined) read.set(page, words);
  }
  close();
  return ok(signal.aborted ? undefined : read);
}

import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { LibraryStore } from '../../store/library-store.ts';
import { oneAtATime, type UnderWay } from '../../ui/use-one-at-a-time.ts';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';
import { selectCaseFile } from './select-case-file.ts';

const underWay: UnderWay<void> = { current: undefined };

/** Brings the example library in, once however often it is asked for meanwhile; each case is one that a person could have made by hand. */
export function bringExamples(library: LibraryStore, locale: Locale): Promise<void> {
  return oneAtATime(underWay, () => bring(library, locale));
}

async function bring(library: LibraryStore, locale: Locale): Promise<void> {
  const { buildExample, exampleCases } = await import('#shared/examples/index.ts');
  let first: string | undefined;
  for (const example of exampleCases.toReversed()) {
    const { fields, rows, contents } = buildExample(example, library.tools);
    const made = await library.create(fields, { rows, contents });
    if (!made.ok) return notifyProblem(made.error);
    first = made.value.id;
  }
  if (first !== undefined) selectCaseFile(first);
  notifyDone(translator(locale)('library.examples.done', { count: exampleCases.length }));
}

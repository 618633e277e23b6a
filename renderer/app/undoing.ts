import type { JournalEntry } from '#shared/case/journal.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { entrySentence } from '../features/journal/entry-words.ts';
import { knownRows } from '../features/journal/known-rows.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CaseStore, Done } from '../store/case-store.ts';
import { entryOf } from '../store/stored-entry.ts';
import type { CommandContext } from '../workspace/feature.ts';
import { notifyProblem, notifyTakenBack } from '../workspace/notices.ts';
import { usePreferences } from './preferences.ts';

type Context = Pick<CommandContext, 'store'>;

/** Takes back the last act of the open case and says which, or why not. */
export async function undo({ store }: Context): Promise<void> {
  if (store !== undefined) await say(store, await store.undo());
}

/** Does again the act last taken back and says which, or why not. */
export async function redo({ store }: Context): Promise<void> {
  if (store !== undefined) await say(store, await store.redo());
}

async function say(store: CaseStore, done: Result<Done, Problem>): Promise<void> {
  if (!done.ok) {
    notifyProblem(done.error);
    return;
  }
  const { entry } = done.value;
  const act = await actOf(store, entry);
  const words = takenBackSentence(entry, act, store, usePreferences.getState().locale);
  notifyTakenBack(words, act.seq, entry.redoes === undefined ? undefined : entry);
}

/** The act that an undo or a redo is about in the end, however often it went back and forth. */
async function actOf(store: CaseStore, entry: JournalEntry): Promise<JournalEntry> {
  let act = entry;
  for (let seq = linkOf(act); seq !== undefined; seq = linkOf(act)) {
    const [stored] = await store.stored(seq, 1);
    const before = stored === undefined ? undefined : entryOf(stored);
    if (before === undefined) break;
    act = before;
  }
  return act;
}

function linkOf({ undoes, redoes }: JournalEntry): number | undefined {
  return undoes ?? redoes;
}

/** The sentence the journal has for it: "Annulé : entrée n° 12, affirmation enregistrée : Libération affirme …". */
function takenBackSentence(entry: JournalEntry, act: JournalEntry, store: CaseStore, locale: Locale): string {
  const { undoes: _undoes, redoes: _redoes, ...bare } = entry;
  return entrySentence(
    { ...bare, undoes: act.seq },
    { known: knownRows([act], store.snapshot()), bySeq: new Map([[act.seq, act]]), locale },
  );
}

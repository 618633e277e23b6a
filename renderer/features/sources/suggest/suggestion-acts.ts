import { openSuggestions, refusalOf, suggestionKey } from '#shared/analysis/open-suggestions.ts';
import { rowById } from '#shared/case/snapshot.ts';
import type { SuggestionKind } from '#shared/model/refusal.ts';
import { sentenceAround } from '#shared/reading/sentences.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import { openForm } from '../../../claim-form/draft-acts.ts';
import { localeNow, translator } from '../../../i18n/translate.ts';
import type { CaseStore } from '../../../store/case-store.ts';
import { notifyDone, notifyProblem } from '../../../workspace/notices.ts';
import { acceptedOf, draftInWords, suggestedDraft } from './suggested-claim.ts';
import { goToSuggestion, useSuggesting } from './suggesting-store.ts';
import type { SuggestionDesk } from './suggestion-desk.ts';

/** Whoever goes through suggestions reads of the last answer alone: notices lie over the text. */
const topic = 'suggestion';

/** What the suggestions of the text being read are answered with, if one is. */
export function suggestionDesk(store: CaseStore): SuggestionDesk | undefined {
  const { read } = useSuggesting.getState();
  const snapshot = store.snapshot();
  const source = read === undefined ? undefined : rowById(snapshot, 'sources', read.sourceId);
  if (read === undefined || source === undefined) return undefined;
  return { snapshot, source, text: read.text, all: read.all, elsewhere: read.elsewhere };
}

/** The suggestions still to be answered, as the case stands now. */
export function openNow(store: CaseStore): readonly Suggestion[] {
  const desk = suggestionDesk(store);
  if (desk === undefined || useSuggesting.getState().isHidden) return [];
  return openSuggestions(desk.snapshot, desk.source.id, desk.text, desk.all);
}

/** Accepts a suggestion as proposed, or opens the form where something is missing; goes on to the next. */
export async function acceptSuggestion(store: CaseStore, one: Suggestion): Promise<void> {
  const desk = suggestionDesk(store);
  if (desk === undefined) return;
  const item = acceptedOf(desk, one, localeNow());
  if (item === undefined) return editSuggestion(store, one);
  const next = after(openNow(store), one);
  goToSuggestion(next);
  const done = await store.execute('suggestion.accept', { items: [item] });
  if (!done.ok) {
    goToSuggestion(suggestionKey(one));
    notifyProblem(done.error);
    return;
  }
  // The same words may have answered the next one too: the walk goes on behind it.
  const open = openNow(store);
  if (next !== undefined && !open.some((other) => suggestionKey(other) === next)) {
    const onwards = open.find(({ start }) => start >= one.start) ?? open.at(-1);
    if (useSuggesting.getState().current === next)
      goToSuggestion(onwards === undefined ? undefined : suggestionKey(onwards));
  }
  notifyDone(translator(localeNow())('suggest.done.accepted', { count: 1 }), done.value.entry, topic);
}

/** Accepts all the suggestions of a kind that need nothing more, as one act; says how many were left. */
export async function acceptAll(store: CaseStore, kind: SuggestionKind): Promise<void> {
  const desk = suggestionDesk(store);
  if (desk === undefined) return;
  const wanted = openNow(store).filter((one) => one.kind === kind);
  const items = wanted.flatMap((one) => acceptedOf(desk, one, localeNow()) ?? []);
  const t = translator(localeNow());
  const left = wanted.length - items.length;
  const aside = left === 0 ? '' : ` ${t('suggest.done.left', { count: left })}`;
  if (items.length === 0) {
    if (left > 0) notifyDone(aside.trim());
    return;
  }
  const done = await store.execute('suggestion.accept', { items });
  if (!done.ok) return notifyProblem(done.error);
  goToSuggestion(undefined);
  notifyDone(`${t('suggest.done.accepted', { count: items.length })}${aside}`, done.value.entry);
}

/** Refuses a suggestion for good, and goes on to the next. */
export async function refuseSuggestion(store: CaseStore, one: Suggestion): Promise<void> {
  const desk = suggestionDesk(store);
  if (desk === undefined) return;
  goToSuggestion(after(openNow(store), one));
  const done = await store.execute('suggestion.refuse', {
    source: desk.source.id,
    items: [refusalOf(desk.text, one)],
  });
  if (!done.ok) {
    goToSuggestion(suggestionKey(one));
    notifyProblem(done.error);
    return;
  }
  notifyDone(translator(localeNow())('suggest.done.refused', { count: 1 }), done.value.entry, topic);
}

/** Proposes again all that was refused in the text being read. */
export async function restoreRefused(store: CaseStore, sourceId: string): Promise<void> {
  const source = rowById(store.snapshot(), 'sources', sourceId);
  if (source === undefined) return;
  const done = await store.execute('suggestion.restore', { source: source.id });
  if (done.ok) notifyDone(translator(localeNow())('suggest.done.restored'), done.value.entry);
  else if (done.error.code !== 'commit.nothing') notifyProblem(done.error);
}

/** Opens the form of a claim as a suggestion fills it in; nothing is recorded until its reader does. */
export function editSuggestion(store: CaseStore, one: Suggestion): void {
  const read = suggestionDesk(store);
  if (read === undefined) return;
  const desk = { ...read, isForForm: true };
  const draft =
    suggestedDraft(desk, one) ?? draftInWords(desk, one, sentenceAround(desk.text, one.start, one.end));
  openForm(draft, suggestionKey(one));
}

/** The suggestion that follows one, or the one before it at the end; none when it was the last. */
function after(open: readonly Suggestion[], one: Suggestion): string | undefined {
  const key = suggestionKey(one);
  const index = open.findIndex((other) => suggestionKey(other) === key);
  const next = open[index + 1] ?? open[index - 1];
  return next === undefined ? undefined : suggestionKey(next);
}

import { type KeyboardEvent, useMemo } from 'react';
import { suggestionKey } from '#shared/analysis/open-suggestions.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { useCase } from '../../../store/react.tsx';
import type { Caret } from '../caret.ts';
import type { Hint } from '../segments.ts';
import { isWhole, suggestedDraft } from './suggested-claim.ts';
import { acceptSuggestion, editSuggestion, refuseSuggestion, suggestionDesk } from './suggestion-acts.ts';
import { goToSuggestion, useSuggesting } from './suggesting-store.ts';
import { reasonsInWords, suggestionInWords } from './suggestion-words.ts';
import { voiceInWords, voiceOf } from './voices.ts';
import { walkKeyOf } from './walk-keys.ts';

/** The walk through the suggestions of the text being read, for the pane that draws them. */
export type SuggestionWalk = {
  readonly hints: readonly Hint[];
  /** The suggestion the reader is at, and its key. */
  readonly current: Suggestion | undefined;
  readonly key: string | undefined;
  /** What a screen reader says of it. */
  readonly said: string;
  /** Whether the suggestion the reader is at touches a stretch of the text. */
  readonly isIn: (stretch: { readonly start: number; readonly end: number }) => boolean;
  /** Does what a key does here; says whether it was one of these keys. */
  readonly press: (event: KeyboardEvent, caret: Caret) => boolean;
  /** Goes to one of several suggestions under the pointer, the next of them at each press. */
  readonly choose: (keys: readonly string[]) => void;
};

/** Follows the walk: where the reader is, and the keys that go on and answer. */
export function useSuggestionWalk(open: readonly Suggestion[]): SuggestionWalk {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const wanted = useSuggesting((state) => state.current);
  const hints = useMemo(
    () =>
      open.map((one): Hint => ({ key: suggestionKey(one), start: one.start, end: one.end, kind: one.kind })),
    [open],
  );
  const current = wanted === undefined ? undefined : open.find((one) => suggestionKey(one) === wanted);

  // The card says it to whoever sees it: who would be recorded as saying so, or as denying it.
  const voice = useMemo(() => {
    const desk = current === undefined ? undefined : suggestionDesk(store);
    if (current === undefined || desk === undefined) return undefined;
    return voiceOf(desk.snapshot, current, suggestedDraft(desk, current));
  }, [store, current]);
  const isToComplete = current !== undefined && !isWhole(current);

  const press = (event: KeyboardEvent, { anchor, focus }: Caret): boolean => {
    const [from, until] = [Math.min(anchor, focus), Math.max(anchor, focus)];
    const key = walkKeyOf(event, open, current === undefined ? undefined : wanted, from, until);
    if (key === undefined) return false;
    if (key.does === 'leave') {
      goToSuggestion(undefined);
      return true;
    }
    event.preventDefault();
    event.stopPropagation();
    switch (key.does) {
      case 'go':
        goToSuggestion(suggestionKey(key.to));
        break;
      case 'accept':
        // A key held down would accept what its reader has not read.
        if (!event.repeat) void acceptSuggestion(store, key.at);
        break;
      case 'refuse':
        if (!event.repeat) void refuseSuggestion(store, key.at);
        break;
      case 'edit':
        editSuggestion(store, key.at);
        break;
      case 'stay':
        goToSuggestion(undefined);
        break;
    }
    return true;
  };

  return {
    hints,
    current,
    key: current === undefined ? undefined : wanted,
    said:
      current === undefined
        ? ''
        : t(isToComplete ? 'suggest.card.saidToComplete' : 'suggest.card.said', {
            what: suggestionInWords(current, locale),
            why: [
              reasonsInWords(current, locale).join(', '),
              ...(voice === undefined ? [] : [voiceInWords(voice, locale)]),
            ].join('. '),
          }),
    isIn: (stretch) => current !== undefined && current.start < stretch.end && current.end > stretch.start,
    press,
    choose: (keys) => {
      const at = keys.indexOf(wanted ?? '');
      goToSuggestion(keys[(at + 1) % keys.length]);
    },
  };
}

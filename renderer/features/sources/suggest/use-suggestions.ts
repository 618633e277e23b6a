import { useEffect, useMemo } from 'react';
import { knownEntities, openSuggestions } from '#shared/analysis/open-suggestions.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { Entity, Source } from '#shared/model/index.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import { languageOf } from '../../../claim-form/read-draft.ts';
import { useCase, useLibrary, useSnapshot } from '../../../store/react.tsx';
import { suggestionsOf } from './engine.ts';
import { useSuggesting } from './suggesting-store.ts';
import { unreadWhy, type Unread } from './unread.ts';

const none: readonly Suggestion[] = [];

/** The suggestions of a text still to be answered; `isReading` until the rules have read it. */
export type OpenSuggestions = {
  readonly open: readonly Suggestion[];
  readonly isReading: boolean;
  /** Why the rules do not read it. */
  readonly unread: Unread | undefined;
};

/**
 * Reads a source's text beside the page, with the entities known from every case file, and follows the case: what is
 * accepted or refused is left out at once. Read again when the text, its language or its date is another.
 */
export function useSuggestions(source: Source, text: string | undefined): OpenSuggestions {
  const library = useLibrary();
  const store = useCase();
  const snapshot = useSnapshot();
  const { read, isHidden } = useSuggesting();
  const language = languageOf(source);
  const { id, published } = source;
  const unread = unreadWhy(source, text);
  const isRead = text !== undefined && unread === undefined;

  useEffect(() => {
    if (!isRead) return undefined;
    const giveUp = new AbortController();
    void (async () => {
      const others = await library.entitiesElsewhere(store.id);
      if (giveUp.signal.aborted) return;
      const elsewhere = new Map<string, Entity>();
      for (const entity of [...others.values()].flat()) elsewhere.set(entity.id, entity);
      const known = [
        ...knownEntities(rowsOf(store.snapshot(), 'entities')),
        ...[...others].flatMap(([caseId, entities]) => knownEntities(entities, caseId)),
      ];
      const context = { language, known, ...(published === undefined ? {} : { documentDate: published }) };
      const all = await suggestionsOf(text, context, giveUp.signal);
      if (!giveUp.signal.aborted) useSuggesting.setState({ read: { sourceId: id, text, all, elsewhere } });
    })();
    return () => giveUp.abort();
  }, [library, store, id, text, isRead, language, published]);

  useEffect(() => () => useSuggesting.setState({ current: undefined }), [id]);

  const mine = read?.sourceId === id && read.text === text ? read : undefined;
  const open = useMemo(
    () =>
      mine === undefined || isHidden ? none : openSuggestions(snapshot, mine.sourceId, mine.text, mine.all),
    [mine, isHidden, snapshot],
  );
  return { open, isReading: isRead && mine === undefined, unread };
}

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { suggestionKey } from '#shared/analysis/open-suggestions.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import { findingInWords } from '../../../claim-form/finding-words.ts';
import { formatList } from '../../../i18n/format.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { useCase, useSnapshot } from '../../../store/react.tsx';
import { KeyCap } from '../../../ui/KeyCap.tsx';
import { KindLetter } from '../../../ui/KindLetter.tsx';
import { StanceGlyph } from '../../../ui/Stance.tsx';
import { acceptedOf, isWhole, suggestedDraft } from './suggested-claim.ts';
import {
  acceptAll,
  acceptSuggestion,
  editSuggestion,
  refuseSuggestion,
  suggestionDesk,
} from './suggestion-acts.ts';
import { allInWords, clipped, letterOf, reasonsInWords, suggestionInWords } from './suggestion-words.ts';
import styles from './suggest.module.css';
import { chosenName, voiceInWords, voiceOf } from './voices.ts';

export type SuggestionCardProps = {
  readonly one: Suggestion;
  readonly open: readonly Suggestion[];
  /** Pixels in the sheet. */
  readonly left: number;
  readonly top: number;
  /** Unless said to be false: its words are there to be seen. */
  readonly isOnPage?: boolean;
};

/** What is proposed at this place, why, what it would become and who says it, with the keys that answer. */
export function SuggestionCard({ one, open, left, top, isOnPage = true }: SuggestionCardProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  const facts = useMemo(() => {
    const desk = suggestionDesk(store);
    if (desk === undefined) return undefined;
    const draft = suggestedDraft(desk, one);
    return {
      isWhole: acceptedOf(desk, one, locale) !== undefined,
      attach: draft?.attach,
      stage: one.kind === 'date' ? draft?.stage : undefined,
      actor: draft?.actor === undefined ? [] : [chosenName(snapshot, draft.actor)],
      voice: voiceOf(snapshot, one, draft),
      via: draft?.via.map((choice) => chosenName(snapshot, choice)) ?? [],
    };
  }, [store, snapshot, one, locale]);
  const what = suggestionInWords(one, locale);
  const reasons = reasonsInWords(one, locale);
  const key = suggestionKey(one);
  const card = useRef<HTMLDivElement>(null);
  // In a low window the words are in sight and their card is not: its answers must be.
  // Once the text has come to its place, which takes it a frame or two.
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }));
    });
    return () => cancelAnimationFrame(frame);
  }, [key, top]);
  const all = useMemo(() => {
    const alike = open.filter(({ kind }) => kind === one.kind);
    const whole = alike.filter(isWhole);
    const isForMore = whole.some((other) => other !== one);
    return isForMore ? allInWords('card', one.kind, whole.length, alike.length, locale) : undefined;
  }, [open, one, locale]);
  return (
    <div
      className={styles.place}
      style={{ '--left': `${left}px`, insetBlockStart: top } as Record<string, string | number>}
    >
      <div
        ref={card}
        className={styles.card}
        role="group"
        aria-label={t('suggest.card.label', { what })}
        data-suggestion-card={key}
        // A press must not take the focus away from the text, where the keys are.
        onMouseDown={(event) => event.preventDefault()}
      >
        <div className={styles.what}>
          <KindLetter letter={letterOf(one)} />
          <b>{what}</b>
          <span className={styles.index}>
            {t('suggest.card.place', {
              index: open.findIndex((other) => suggestionKey(other) === key) + 1,
              count: open.length,
            })}
          </span>
        </div>
        {reasons.length === 0 ? undefined : (
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        {isOnPage ? undefined : (
          <p className={styles.reasons}>{t('suggest.card.notOnPage', { quote: clipped(one.quote) })}</p>
        )}
        <div className={styles.proposed}>
          {one.kind === 'name' && one.known !== undefined ? (
            <span>
              {t(one.known.caseId === undefined ? 'suggest.card.known' : 'suggest.card.elsewhere', {
                name: one.known.name,
              })}
            </span>
          ) : facts?.attach === undefined ? (
            one.kind === 'name' ? (
              <span>{t('suggest.card.newEntity')}</span>
            ) : one.kind === 'relay' || one.kind === 'silence' || one.kind === 'speaker' ? undefined : (
              <span>{t('suggest.card.new')}</span>
            )
          ) : (
            <span>{t('suggest.card.same', { finding: findingInWords(snapshot, facts.attach, locale) })}</span>
          )}
          {facts?.stage === undefined ? undefined : (
            <span>
              {t('suggest.card.stage', {
                stage: [t(`model.stage.${facts.stage}`), ...facts.actor].join(' · '),
              })}
            </span>
          )}
          {facts?.voice === undefined ? undefined : (
            <span>
              {facts.voice.stance === 'states' ? undefined : (
                <>
                  <StanceGlyph stance={facts.voice.stance} silent />{' '}
                </>
              )}
              {voiceInWords(facts.voice, locale)}
            </span>
          )}
          {facts === undefined || facts.via.length === 0 ? undefined : (
            <span>{t('suggest.card.via', { names: formatList(facts.via, locale) })}</span>
          )}
        </div>
        <div className={styles.answers}>
          <Answer
            keys="Enter"
            label={t(facts?.isWhole === false ? 'suggest.card.complete' : 'suggest.card.accept')}
            onPress={() => void acceptSuggestion(store, one)}
          />
          <Answer
            keys="x"
            label={t('suggest.card.refuse')}
            onPress={() => void refuseSuggestion(store, one)}
          />
          <Answer keys="e" label={t('suggest.card.edit')} onPress={() => editSuggestion(store, one)} />
          {all === undefined ? undefined : (
            <button
              type="button"
              tabIndex={-1}
              className={styles.all}
              onClick={() => void acceptAll(store, one.kind)}
            >
              {all}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

function Answer({
  keys,
  label,
  onPress,
}: {
  readonly keys: string;
  readonly label: string;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button type="button" tabIndex={-1} className={styles.answer} onClick={onPress}>
      <KeyCap keys={keys} />
      {label}
    </button>
  );
}

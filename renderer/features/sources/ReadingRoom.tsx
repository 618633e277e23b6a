import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo } from 'react';
import { passagesOfSource } from '#shared/case/passages.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import { isolated } from '#shared/lib/bidi.ts';
import type { Source } from '#shared/model/index.ts';
import type { ClaimLetter } from '../../claim-form/letters.ts';
import { useClaimDraft } from '../../claim-form/draft-store.ts';
import { readDraft } from '../../claim-form/read-draft.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { isPlaced } from '../../inspector/claim-words.ts';
import { useCase, useSnapshot, useText } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Roomy } from '../../ui/Roomy.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Screen } from '../../ui/Toolbar.tsx';
import { select, useWorkspace } from '../../workspace/selection.ts';
import { startCorrection } from './correction-acts.ts';
import { CorrectText } from './CorrectText.tsx';
import { ShapeTable } from './guard/GuardSections.tsx';
import { LostPassages } from './LostPassages.tsx';
import { NoticeView } from './NoticeView.tsx';
import { OriginalView } from './OriginalView.tsx';
import { lostPassages, passageLines, type PassageLine } from './passage-lines.ts';
import styles from './reading.module.css';
import { hasPages } from './pages/has-pages.ts';
import { ReadingText } from './ReadingText.tsx';
import { arriveAt, readingModes, setReadingMode, useReading } from './reading-store.ts';
import { SourceHead } from './SourceHead.tsx';
import { keepAtHand, openNeighbour, startClaim } from './reading-acts.ts';
import { SuggestionsTool } from './suggest/SuggestionsTool.tsx';
import { useSuggestions } from './suggest/use-suggestions.ts';
import { useReadOnArrival } from './use-arrival-place.ts';
import { useTextLayout } from './use-text-layout.ts';
import { selectClaim, useSelectedPassage } from './use-selected-passage.ts';

/** One source open: read, seen as it came, described, or corrected. */
export function ReadingRoom({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  const mode = useReading((state) => state.mode);
  const arePagesOpen = useReading((state) => state.pagesOf === source.id);
  const text = useText(source.text?.sha256);
  const layout = useTextLayout(source, text);
  // Labels read findings too, so any change of the case may change them; the rows drawn are remembered one by one.
  const lines = useMemo(() => passageLines(snapshot, source.id, locale), [snapshot, source.id, locale]);
  // All of them, as the inspector counts them: whom a text has its words from is told by a passage too.
  const placed = passagesOfSource(snapshot, source.id).filter(isPlaced).length;
  const lost = useMemo(() => lostPassages(snapshot, source.id), [snapshot, source.id]);
  const selectedId = useSelectedPassage(snapshot, source.id);
  const draft = useClaimDraft(source.id);
  const suggestions = useSuggestions(source, text);
  const sha256 = source.text?.sha256;
  useLayoutEffect(
    () => (sha256 === undefined || text === undefined ? undefined : keepAtHand({ sha256, text, readDraft })),
    [sha256, text],
  );
  const isPaged = hasPages(source);
  useEffect(() => arriveAt({ id: source.id, hasPages: isPaged }), [source.id, isPaged]);
  // What was selected may have been taken back: then it is the source itself.
  const isNothingSelected = useWorkspace((state) => state.selected === undefined);
  useEffect(() => {
    if (isNothingSelected) select({ table: 'sources', id: source.id });
  }, [isNothingSelected, source.id]);
  useReadOnArrival(source.id);
  const isFormShown = useWorkspace(
    (state) => state.selected?.table === 'sources' && state.selected.id === source.id,
  );
  const onLine = useCallback((line: PassageLine): void => {
    const current = useWorkspace.getState().claimId;
    const index = line.claims.findIndex((claim) => claim.id === current);
    const next = line.claims[(index + 1) % line.claims.length];
    if (next !== undefined) selectClaim(next);
  }, []);
  const onLetter = (letter: ClaimLetter): void => void startClaim(store, source.id, letter);
  const onCorrect = (): void => startCorrection(store, source.id);
  const sources = rowsOf(snapshot, 'sources').toSorted((left, right) => left.number - right.number);
  const place = sources.findIndex((other) => other.id === source.id);

  return (
    <Screen>
      {/* The title stands in the text's own head: here it would be said twice. */}
      <header className={styles.toolbar} data-bar>
        <h1 className="visually-hidden" tabIndex={-1} data-screen-title>
          {source.title}
        </h1>
        {mode === 'correct' ? (
          <span>{t('sources.correct.title')}</span>
        ) : (
          <SegmentedControl
            label={t('sources.mode.label')}
            value={mode}
            options={readingModes.map((value) => ({ value, label: t(`sources.mode.${value}`) }))}
            onChange={setReadingMode}
          />
        )}
        <Roomy from={648}>{t('common.passages', { count: placed })}</Roomy>
        {(mode === 'read' || (mode === 'original' && arePagesOpen)) && text !== undefined ? (
          <SuggestionsTool source={source} suggestions={suggestions} />
        ) : undefined}
        {mode === 'read' && text !== undefined ? (
          <Button kind="quiet" icon="pencil" keys="F2" onPress={onCorrect}>
            <Roomy from={808}>{t('sources.correct.action')}</Roomy>
          </Button>
        ) : undefined}
        {draft !== undefined && !isFormShown ? (
          <Button kind="quiet" onPress={() => select({ table: 'sources', id: source.id })}>
            {t('sources.draft.back', { kind: t(`model.letter.${draft.letter}`) })}
          </Button>
        ) : undefined}
        <div className={styles.end}>
          <Roomy from={648} className="tabular">
            {t('sources.place', { index: place + 1, count: sources.length })}
          </Roomy>
          <Neighbour
            keys="k"
            label={t('sources.previous')}
            isDisabled={place <= 0}
            onPress={() => openNeighbour(snapshot, source.id, -1)}
          />
          <Neighbour
            keys="j"
            label={t('sources.next')}
            isDisabled={place >= sources.length - 1}
            onPress={() => openNeighbour(snapshot, source.id, 1)}
          />
        </div>
      </header>
      {mode === 'original' || (mode === 'read' && source.text === undefined && isPaged) ? (
        <OriginalView
          source={source}
          text={text}
          lines={lines}
          selectedId={selectedId}
          suggestions={suggestions.open}
          onLine={onLine}
          onLetter={onLetter}
        />
      ) : mode === 'notice' ? (
        <NoticeView source={source} />
      ) : mode === 'correct' && (text !== undefined || source.text === undefined) ? (
        <CorrectText key={source.id} source={source} text={text ?? ''} />
      ) : source.text === undefined ? (
        <NoText source={source} onLetter={onLetter} onCorrect={onCorrect} />
      ) : text === undefined || layout === undefined ? undefined : (
        <ReadingText
          key={source.id}
          source={source}
          layout={layout}
          lines={lines}
          selectedId={selectedId}
          suggestions={suggestions.open}
          onLine={onLine}
          onLetter={onLetter}
        >
          <SourceHead source={source} />
          {lost.length === 0 ? undefined : <LostPassages source={source} text={text} lost={lost} />}
        </ReadingText>
      )}
    </Screen>
  );
}

/** A key cap that is also a button: the key and the press do the same. */
function Neighbour({
  keys,
  label,
  isDisabled,
  onPress,
}: {
  readonly keys: string;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles.cap}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <KeyCap keys={keys} />
    </button>
  );
}

/** A phone call, a meeting: claims without a passage. */
function NoText({
  source,
  onLetter,
  onCorrect,
}: {
  readonly source: Source;
  readonly onLetter: (letter: ClaimLetter) => void;
  readonly onCorrect: () => void;
}): ReactNode {
  const t = useT();
  return (
    <div>
      <SourceHead source={source} />
      {source.shape === undefined ? undefined : (
        <div className={styles.shape}>
          <ShapeTable shape={source.shape} />
        </div>
      )}
      <div className={styles.steps}>
        <EmptyState
          title={t(
            source.shape !== undefined
              ? 'guard.shape.none'
              : source.original === undefined
                ? 'sources.noText.title'
                : 'sources.noText.unread',
            { name: isolated(source.original?.name ?? '') },
          )}
          steps={[
            {
              title: t('sources.noText.figure'),
              body: t('sources.noText.figureBody'),
              keys: 'c',
              onPress: () => onLetter('C'),
            },
            {
              title: t('sources.noText.claim'),
              body: t('sources.noText.claimBody'),
              keys: 'a',
              onPress: () => onLetter('A'),
            },
            {
              title: t('sources.noText.text'),
              body: t('sources.noText.textBody'),
              keys: 'F2',
              onPress: onCorrect,
            },
          ]}
        />
      </div>
    </div>
  );
}

import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { passagesOfSource } from '#shared/case/passages.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Source } from '#shared/model/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCase, useSnapshot } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ScreenBody } from '../../ui/Toolbar.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { draftDone } from '../../workspace/left-drafts.ts';
import { notifyDone } from '../../workspace/notices.ts';
import { cleanBeside } from './clean-beside.ts';
import type { PassageFate } from './correction-preview.ts';
import { CorrectedField } from './CorrectedField.tsx';
import styles from './correct-text.module.css';
import { leaveCorrection } from './correction-acts.ts';
import { fitsField } from './long-paste.ts';
import { focusText, isUnderWay, keepCorrection, type TypedCorrection, useReading } from './reading-store.ts';
import { cleanText } from './source-form.ts';
import { useCorrectedParts } from './use-corrected-parts.ts';
import { useFates } from './use-fates.ts';

const none: readonly PassageFate[] = [];

/** Characters beyond which a correction takes too long to be written. */
const longestEdited = 1_000_000;

/** The correction of a text; of one too long for a field, the sentence that says so and the way back. */
export function CorrectText({ source, text }: { readonly source: Source; readonly text: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const begun = useReading((state) => state.begun);
  if (text.length <= longestEdited)
    return <Correction key={`${source.text?.sha256} ${begun}`} source={source} text={text} />;
  return (
    <ScreenBody>
      <p role="alert">
        {t('sources.correct.tooLong', {
          length: formatNumber(text.length, locale),
          most: formatNumber(longestEdited, locale),
        })}
      </p>
      <Button
        kind="quiet"
        autoFocus
        onPress={() => {
          keepCorrection(source.id, undefined);
          focusText();
        }}
      >
        {t('common.back')}
      </Button>
    </ScreenBody>
  );
}

/** The text as a field, and beside it what a correction would do to each passage, before anything is done. */
function Correction({ source, text }: { readonly source: Source; readonly text: string }): ReactNode {
  const t = useT();
  const store = useCase();
  const snapshot = useSnapshot();
  const kept = useReading((state) => state.corrections[source.id]);
  const { text: typed, reason } = isUnderWay(kept) ? kept : { text, reason: '' };
  const keep = (change: Partial<TypedCorrection>): void =>
    keepCorrection(source.id, { text: typed, reason, ...change });
  const conclude = (): void => {
    if (isUnderWay(kept)) keepCorrection(source.id, undefined);
    draftDone();
    focusText();
  };
  const leave = (): void => {
    if (typed === text && reason.trim() === '') conclude();
    else leaveCorrection(store, source.id, { text: typed, reason });
  };
  const field = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState<Problem>();
  const passages = useMemo(() => passagesOfSource(snapshot, source.id), [snapshot, source.id]);
  const foreseen = useFates(passages, typed, text);
  const fates = foreseen ?? none;
  const corrected = useCorrectedParts(typed, wordsAt(source.id), (whole) => keep({ text: whole }));
  const lost = fates.filter(({ fate }) => fate === 'absent' || fate === 'ambiguous').length;
  const touched = fates.filter(({ fate }) => fate !== 'kept');
  const moved = touched.filter(({ fate }) => fate === 'moved');

  const correct = useOneAtATime(async (): Promise<void> => {
    const clean = fitsField(typed) ? cleanText(typed) : (await cleanBeside(typed)).text;
    if (!clean.ok) {
      setRefusal(clean.error);
      return;
    }
    if (clean.value === text) {
      conclude();
      return;
    }
    const { guardCorrection } = await import('./guard/guard-correction.ts');
    const guarded = await guardCorrection(source, text, clean.value, store.id);
    if (guarded === undefined) {
      field.current?.focus();
      return;
    }
    const reasons = [reason.trim(), guarded.reason].filter((each) => each !== undefined && each !== '');
    const done = await store.execute('source.correct-text', {
      id: source.id,
      text: guarded.text,
      ...(guarded.guard === undefined ? {} : { guard: guarded.guard }),
      ...(reasons.length === 0 ? {} : { reason: reasons.join(' · ') }),
    });
    if (!done.ok) {
      setRefusal(done.error);
      return;
    }
    conclude();
    notifyDone(t('sources.correct.done'), done.value.entry);
  });

  // Before the fields see it: a button would take Enter for itself, with Ctrl or without.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void correct();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };

  return (
    <div
      role="group"
      aria-label={t('sources.correct.title')}
      className={styles.correct}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onKeyDownCapture}
    >
      <CorrectedField
        field={field}
        corrected={corrected}
        language={source.language}
        onType={() => setRefusal(undefined)}
      />
      <div className={styles.preview}>
        {refusal === undefined ? undefined : <ProblemNotice problem={refusal} />}
        <p className="small muted">
          {t('sources.correct.explain')}
          {corrected.parts.length === 1 ? undefined : ` ${t('sources.correct.inParts')}`}
        </p>
        <TextField
          label={t('common.confirm.reason')}
          value={reason}
          onChange={(words) => keep({ reason: words })}
        />
        <div className={styles.row2}>
          <Button kind="main" keys="$mod+Enter" onPress={() => void correct()}>
            {t('sources.correct.confirm')}
          </Button>
          <Button kind="quiet" keys="Escape" onPress={leave}>
            {t('common.cancel')}
          </Button>
        </div>
        <div aria-live="polite">
          <h2>{t('sources.correct.passages')}</h2>
          <p className="small">
            {typed === text
              ? t('sources.correct.same')
              : foreseen === undefined
                ? t('sources.correct.looking')
                : lost === 0
                  ? t('sources.correct.noneLost', { count: passages.length })
                  : t('sources.correct.someLost', { count: lost })}
          </p>
        </div>
        <FateList fates={touched.filter(({ fate }) => fate !== 'moved')} language={source.language} />
        {moved.length === 0 ? undefined : (
          <details>
            <summary className="small">{t('sources.correct.moved', { count: moved.length })}</summary>
            <FateList fates={moved} language={source.language} />
          </details>
        )}
      </div>
    </div>
  );
}

/** Where the reader is in a text: the words selected in it, or the caret. */
function wordsAt(sourceId: string): { readonly start: number; readonly end: number } {
  const { carets, selection } = useReading.getState();
  if (selection?.sourceId === sourceId) return selection;
  const place = carets[sourceId]?.focus ?? 0;
  return { start: place, end: place };
}

function FateList({
  fates,
  language,
}: {
  readonly fates: readonly PassageFate[];
  readonly language: string;
}): ReactNode {
  const t = useT();
  return (
    <ul>
      {fates.map(({ passage, fate }) => (
        <li key={passage.id}>
          <Quote as="inline" text={passage.quote} lang={language} />
          <span className={fate === 'absent' || fate === 'ambiguous' ? styles.fateLost : styles.fate}>
            {t(`sources.fate.${fate}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { GuardDecision } from '#shared/model/source-shape.ts';
import { findingsInWords, unshownInWords } from '../../../i18n/guard-words.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { useCase } from '../../../store/react.tsx';
import { Button } from '../../../ui/Button.tsx';
import { CheckField } from '../../../ui/CheckField.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { isEditable } from '../../../ui/is-editable.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useArrivals } from '../arrivals.ts';
import styles from './guard.module.css';
import { answerGuard, useGuardDesk } from './guard-desk.ts';

/** The document of this case that waits for a decision, if one does; each gets a panel of its own. */
export function GuardPanel(): ReactNode {
  const store = useCase();
  const asked = useGuardDesk((state) => state.asked.find(({ caseId }) => caseId === store.id));
  return asked === undefined ? undefined : <Question key={asked.key} asked={asked} />;
}

type Asked = ReturnType<typeof useGuardDesk.getState>['asked'][number];

/** What was found in a document, some of it masked, and what may be kept of it. Nothing is stored while it is open. */
function Question({ asked }: { readonly asked: Asked }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { name, guarded, decisions, isCorrection = false } = asked;
  const [gentlest = 'masked'] = decisions;
  const first = guarded.weight === 'many' && decisions.includes('shape') ? 'shape' : gentlest;
  const [decision, setDecision] = useState<GuardDecision>(first);
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [forRest, setForRest] = useState(false);
  const waiting = useArrivals(({ lines }) => lines.filter(({ outcome }) => outcome === undefined).length);
  const panel = useRef<HTMLElement>(null);
  const titleId = useId();
  const foundId = useId();
  useReturnedFocus(panel, name === undefined || isCorrection);

  useEffect(() => {
    if (isRefused) panel.current?.querySelector('[data-reason]')?.scrollIntoView({ block: 'nearest' });
  }, [isRefused]);

  const confirm = (): void => {
    const why = reason.trim();
    if (decision === 'kept' && why === '') {
      setRefused(true);
      panel.current?.querySelector<HTMLInputElement>('input[type="text"]')?.focus();
      return;
    }
    answerGuard(asked, decision === 'kept' ? { decision, reason: why } : { decision }, forRest);
  };
  const cancel = (): void => answerGuard(asked, undefined);
  // Before the fields see it: a button would take Enter for itself, with Ctrl or without.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const isConfirming =
      event.key === 'Enter' &&
      (event.ctrlKey ||
        event.metaKey ||
        (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'));
    if (!isConfirming && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (isConfirming) confirm();
    else cancel();
  };

  const sentences = sentencesOf(asked, locale, t);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={titleId}
      data-guard
      onKeyDownCapture={onKeyDownCapture}
    >
      <div className={styles.head}>
        <Icon name="warning" size={16} />
        <h2 id={titleId} className={styles.title} dir="auto">
          {name === undefined ? t('guard.title.pasted') : t('guard.title.file', { name })}
        </h2>
      </div>
      <div id={foundId} className={styles.found} role="status">
        {sentences.map((sentence, index) => (
          <p key={sentence}>
            {sentence}
            {index === sentences.length - 1 ? ` ${t('guard.found.unstored')}` : ''}
          </p>
        ))}
      </div>
      <div className={styles.columns}>
        <div
          role="radiogroup"
          aria-label={t('guard.ask')}
          aria-describedby={foundId}
          className={styles.choices}
        >
          {decisions.map((value) => (
            <div key={value}>
              <div className={styles.choice}>
                <input
                  type="radio"
                  id={`${titleId}${value}`}
                  name={titleId}
                  value={value}
                  checked={decision === value}
                  aria-describedby={`${titleId}${value}-what`}
                  onChange={() => setDecision(value)}
                />
                <div>
                  <label htmlFor={`${titleId}${value}`} className={styles.name}>
                    {t(`guard.${value}`)}
                  </label>
                  <p id={`${titleId}${value}-what`} className={styles.what}>
                    {whatOf(asked, value, t)}
                  </p>
                </div>
              </div>
            </div>
          ))}
        </div>
        {/* Beside the choices, in the place of what masking would leave: under them it would push them from under the pointer. */}
        {decision === 'kept' ? (
          <div className={styles.reason} data-reason>
            <TextField
              label={t('guard.reason')}
              value={reason}
              onChange={(typed) => {
                setReason(typed);
                setRefused(false);
              }}
              isRequired
              error={isRefused ? t('guard.reason.required') : undefined}
            />
          </div>
        ) : guarded.samples.length === 0 ? undefined : (
          <div className={styles.samples}>
            <h3 className={styles.samplesTitle}>{t('guard.samples')}</h3>
            <ul>
              {guarded.samples.map((sample) => (
                <li key={sample} className={styles.sample} dir="auto">
                  {sample}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className={styles.actions}>
        <Button kind="main" keys="$mod+Enter" onPress={confirm}>
          {t(isCorrection ? 'guard.do.correct' : `guard.do.${decision}`)}
        </Button>
        <Button kind="quiet" keys="Escape" onPress={cancel}>
          {t(isCorrection ? 'guard.cancel.text' : 'guard.cancel')}
        </Button>
        {waiting > 1 ? (
          <CheckField label={t('guard.rest')} value={forRest} onChange={setForRest} />
        ) : undefined}
      </div>
    </section>
  );
}

/** What a choice means for this document: of a text that holds nothing, nothing is masked, only its file is left. */
function whatOf(
  { guarded, named, unshown, inside, hasOriginal }: Asked,
  decision: GuardDecision,
  t: ReturnType<typeof useT>,
): string {
  if (decision !== 'masked' || !hasOriginal) return t(`guard.${decision}.what`);
  if (Object.keys(guarded.found).length === 0) {
    const isNameAlone = named !== undefined && unshown === undefined && inside === undefined;
    return t(isNameAlone ? 'guard.masked.name' : 'guard.masked.nothing');
  }
  return `${t('guard.masked.what')} ${t('guard.masked.original')}`;
}

/** What was found: in the text, in the file's name, beside it in the same file, and in the documents inside. */
function sentencesOf(asked: Asked, locale: Locale, t: ReturnType<typeof useT>): readonly string[] {
  const { guarded, named, unshown, inside } = asked;
  const list = listOf(asked, findingsInWords(guarded.found, locale), t);
  return [
    ...(list === '' ? [] : [t(`guard.found.${guarded.weight}`, { list })]),
    ...(named === undefined ? [] : [t('guard.found.named', { list: findingsInWords(named, locale) })]),
    ...(unshown === undefined ? [] : [unshownInWords(unshown, locale)]),
    ...(inside === undefined ? [] : [t('guard.found.inside', { list: findingsInWords(inside, locale) })]),
  ];
}

/** What was found, and in how much of which table. */
function listOf({ guarded: { table } }: Asked, found: string, t: ReturnType<typeof useT>): string {
  if (found === '' || table === undefined) return found;
  const rows = t('guard.count.rows', { count: table.rows });
  const columns = t('guard.count.columns', { count: table.columns });
  return `${found}, ${t('guard.found.table', { rows, columns })}`;
}

/** The panel takes the focus as it opens, and gives it back to where it was. */
function useReturnedFocus(panel: { readonly current: HTMLElement | null }, isAwaited: boolean): void {
  useEffect(() => {
    const before = document.activeElement;
    const isTyping = before instanceof HTMLElement && isEditable(before);
    // A file may be read long after it was given: whoever is typing elsewhere by then goes on typing, and hears of it.
    if (isAwaited || !isTyping) panel.current?.querySelector<HTMLElement>('input:checked')?.focus();
    return () => {
      const place =
        before instanceof HTMLElement && before.isConnected && before !== document.body
          ? before
          : document.querySelector<HTMLElement>('[data-screen-title]');
      // What the answer leads to may take it further.
      queueMicrotask(() => {
        if (document.activeElement === document.body || document.activeElement === null) place?.focus();
      });
    };
  }, [panel, isAwaited]);
}

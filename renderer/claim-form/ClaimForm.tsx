import { type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { rowById } from '#shared/case/snapshot.ts';
import type { EntityChoice } from '#shared/commands/claim/record.ts';
import type { ClaimableTable, Ref } from '#shared/model/index.ts';
import { problemSentence } from '../i18n/problem-sentence.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { Panel, Section } from '../ui/Panel.tsx';
import { Quote } from '../ui/Quote.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import { draftDone } from '../workspace/left-drafts.ts';
import { notifyDone } from '../workspace/notices.ts';
import { candidatesOf, likelySpeakers } from './candidates.ts';
import type { ClaimDraft } from './claim-draft.ts';
import styles from './claim-form.module.css';
import { inputOf, problemsOf } from './draft-input.ts';
import { leaveForm } from './draft-acts.ts';
import { changeClaimDraft, closeClaimDraft, useClaimDrafts } from './draft-store.ts';
import { FindingFields } from './FindingFields.tsx';
import { formKeyOf } from './form-keys.ts';
import {
  AttachSection,
  CredibilitySection,
  LetterSwitch,
  SpeakerSection,
  StanceSection,
} from './FormSections.tsx';

export type ClaimFormProps = {
  readonly draft: ClaimDraft;
  /** Words around the passage, for guessing who speaks. */
  readonly around: string;
  /** After recording: the finding and the claim, to select, and the focus to give back. */
  readonly onRecorded: (about: Ref<ClaimableTable>, claimId: string | undefined) => void;
  /** After giving up: nothing was recorded. */
  readonly onLeft: () => void;
};

/**
 * Who says what, here: filled from the selected words, finished with a few keys, recorded as one act. Opens with the
 * focus on itself, so that keys act at once, or on the field it was opened for; Tab goes to its fields.
 */
export function ClaimForm({ draft, around, onRecorded, onLeft }: ClaimFormProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Problem>();
  const source = rowById(snapshot, 'sources', draft.source);
  const change = (patch: Partial<ClaimDraft>): void => changeClaimDraft(draft.source, patch);
  const candidates = useMemo(
    () => candidatesOf(snapshot, { ...draft, attach: undefined }),
    [snapshot, draft],
  );
  const speakers = useMemo(
    () => likelySpeakers(snapshot, draft.source, around),
    [snapshot, draft.source, around],
  );
  const problems = problemsOf(draft, locale);
  const place = `${draft.source} ${draft.anchor?.start ?? ''} ${draft.anchor?.end ?? ''} ${draft.letter}`;

  // As it is drawn: a key pressed right after the one that opens it is for the form already.
  useLayoutEffect(() => {
    const asked = form.current?.querySelector<HTMLElement>('[data-asked] input');
    (asked ?? form.current)?.focus({ preventScroll: asked === null });
  }, [place]);

  function focusFirstProblem(): void {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button')?.focus();
  }

  const record = useOneAtATime(async (): Promise<void> => {
    // The field being typed in hands over its text when it is left.
    if (document.activeElement instanceof HTMLElement && document.activeElement !== form.current)
      form.current?.focus({ preventScroll: true });
    const current = useClaimDrafts.getState().bySource[draft.source];
    if (current === undefined) return;
    const input = inputOf(current, store.id, locale);
    // Drawn at once: a focus that moves a moment later would take away from who has begun to put it right.
    flushSync(() => {
      setTried(true);
      setRefusal(undefined);
    });
    if (!input.ok) {
      focusFirstProblem();
      return;
    }
    const done = await store.execute('claim.record', input.value);
    if (!done.ok) {
      setRefusal(done.error);
      return;
    }
    closeClaimDraft(draft.source);
    draftDone();
    notifyDone(t('sources.form.recorded'), done.value.entry);
    const claim = done.value.entry.changes.find(({ table }) => table === 'claims');
    if (done.value.select !== undefined) onRecorded(done.value.select as Ref<ClaimableTable>, claim?.id);
  });

  const leave = (): void => {
    // The field being typed in hands over its text when it is left.
    if (document.activeElement instanceof HTMLElement && document.activeElement !== form.current)
      form.current?.focus({ preventScroll: true });
    leaveForm(draft.source);
    onLeft();
  };

  const choose = (choice: EntityChoice | undefined): void => change({ speaker: choice });

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    // A list opened by a field stands elsewhere in the page, though React sends its keys here: they are its own.
    if (target !== undefined && !event.currentTarget.contains(target)) return;
    // A closed list takes the beginning of a word, as a field takes what is typed.
    const typing = target?.matches('input, textarea, [aria-haspopup="listbox"]') ?? false;
    const press = formKeyOf(
      {
        key: event.key,
        code: event.code,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        shiftKey: event.shiftKey,
      },
      typing,
    );
    if (press === undefined || event.nativeEvent.isComposing) return;
    if (isOwnKey(event, target)) return;
    event.preventDefault();
    event.stopPropagation();
    switch (press.does) {
      case 'record':
        void record();
        break;
      case 'leave':
        leave();
        break;
      case 'attach': {
        const candidate = candidates[press.index];
        if (candidate !== undefined) change({ attach: candidate });
        break;
      }
      case 'attach-none':
        change({ attach: undefined });
        break;
      case 'speaker': {
        const speaker = speakers[press.index];
        if (speaker !== undefined) choose({ existing: speaker.id });
        break;
      }
      case 'own-voice':
        choose(undefined);
        break;
      case 'credibility':
        change({ credibility: press.credibility });
        break;
      case 'stance':
        change({ stance: press.stance });
        break;
    }
  };

  const shownProblems = tried ? problems : onlyFilled(problems, draft);
  const kind = t('sources.form.kind', { kind: t(`model.letter.${draft.letter}`) });
  return (
    <form
      ref={form}
      tabIndex={-1}
      className={styles.form}
      aria-label={kind}
      data-claim-form
      onSubmit={(event) => event.preventDefault()}
      onKeyDownCapture={onKeyDown}
    >
      <Panel
        kind={kind}
        letter={draft.letter}
        title={
          draft.anchor === undefined ? (
            <p className={styles.noPassage}>{t('common.who.noPassage')}</p>
          ) : (
            <h2 className={styles.quote}>
              <Quote text={draft.anchor.quote} lang={source?.language} />
            </h2>
          )
        }
        head={<LetterSwitch draft={draft} onChange={change} />}
        keys={[
          { keys: 'Enter', label: t('sources.form.record') },
          { keys: 'Escape', label: t('sources.form.leave') },
          { keys: 'Tab', label: t('sources.form.fields') },
        ]}
      >
        {refusal === undefined ? undefined : (
          <p role="alert" className={styles.refusal}>
            {problemSentence(refusal, locale)}
          </p>
        )}
        <AttachSection draft={draft} candidates={candidates} onChange={change} />
        <Section
          title={draft.attach === undefined ? t(`model.letter.${draft.letter}`) : t('sources.form.here')}
        >
          <div className={styles.fields}>
            <FindingFields draft={draft} problems={shownProblems} onChange={change} />
          </div>
        </Section>
        <SpeakerSection draft={draft} speakers={speakers} onChange={change} />
        <StanceSection draft={draft} onChange={change} />
        <CredibilitySection draft={draft} onChange={change} />
        <div className={styles.actions}>
          <Button kind="main" keys="Enter" onPress={() => void record()}>
            {t('sources.form.record')}
          </Button>
          <Button kind="quiet" keys="Escape" onPress={leave}>
            {t('sources.form.leave')}
          </Button>
        </div>
      </Panel>
    </form>
  );
}

/** Enter belongs to an open list, a button or a text of several lines; Escape to an open list. */
function isOwnKey(event: KeyboardEvent, target: HTMLElement | undefined): boolean {
  if (target === undefined) return false;
  const isOpen = target.getAttribute('aria-expanded') === 'true';
  if (event.key === 'Escape') return isOpen;
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return false;
  if (target.matches('[role="combobox"]'))
    return isOpen && target.getAttribute('aria-activedescendant') !== null;
  return target.matches('button, textarea');
}

/** Whether a refusal says that a field is still empty. */
function isEmptyCode(code: Problem['code']): boolean {
  return code === 'text.required' || code === 'choice.required' || code === 'number.missing';
}

/** Before the first attempt only what was filled in wrongly is said, not what is still empty. */
function onlyFilled(
  problems: ReturnType<typeof problemsOf>,
  draft: ClaimDraft,
): ReturnType<typeof problemsOf> {
  return Object.fromEntries(
    Object.entries(problems).filter(
      ([field, found]) => !isEmptyCode(found.code) && draft[field as keyof ClaimDraft] !== undefined,
    ),
  );
}

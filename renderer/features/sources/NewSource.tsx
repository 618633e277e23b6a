import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { problemSentence } from '../../i18n/problem-sentence.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { openSection } from '../../workspace/navigation.ts';
import { notifyProblem } from '../../workspace/notices.ts';
import { select, useWorkspace } from '../../workspace/selection.ts';
import { AlreadyThere } from './AlreadyThere.tsx';
import { beforeKept } from './before-kept.ts';
import { newSourceOf, type SourceForm, type SourceProblems } from './source-form.ts';
import { cleanBeside } from './clean-beside.ts';
import { withCopiedPage } from './copied-page.ts';
import { KnownFields } from './KnownFields.tsx';
import { fitsField } from './long-paste.ts';
import { NewText } from './NewText.tsx';
import { changeSourceForm, dropSourceForm, sourceFormOf, useSourcesState } from './sources-store.ts';
import { focusText } from './reading-store.ts';
import styles from './sources.module.css';

/** A source pasted or typed: its text on the left, what is known of it on the right. With no text, a phone call. */
export function NewSource(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const stored = useSourcesState((state) => state.forms[store.id]);
  const form = stored ?? sourceFormOf(store.id);
  const [problems, setProblems] = useState<SourceProblems>({});
  const [refusal, setRefusal] = useState<Problem>();
  const textField = useRef<HTMLTextAreaElement>(null);
  const change = (patch: Partial<SourceForm>): void => {
    setRefusal(undefined);
    setProblems({});
    changeSourceForm(store.id, patch);
  };
  const sentence = (field: keyof SourceProblems): string | undefined => {
    const found = problems[field];
    return found === undefined ? undefined : problemSentence(found, locale);
  };

  const add = useOneAtATime(async (): Promise<void> => {
    // A date still being typed is handed over when its field is left.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    const filled = sourceFormOf(store.id);
    const cleaned = fitsField(filled.text) ? undefined : await cleanBeside(filled.text);
    const input = newSourceOf(filled, locale, cleaned?.text);
    if (!input.ok) {
      setProblems(input.error);
      return;
    }
    const pasted = {
      name: input.value.fields.title,
      format: 'pasted',
      source: {
        ...input.value,
        ...(cleaned?.sha256 === undefined ? {} : { digests: { text: cleaned.sha256 } }),
      },
      proposals: {},
    } as const;
    const copied = await withCopiedPage(pasted, filled.markup, t('sources.new.copiedName'));
    // A page that cannot be read is not worth the words that were copied from it.
    if (!copied.ok) notifyProblem(copied.error);
    const kept = await beforeKept(copied.ok ? copied.value : pasted, { caseId: store.id, locale });
    if (kept === undefined) {
      textField.current?.focus();
      return;
    }
    const done = await store.execute('source.add', kept.source);
    if (!done.ok) {
      setRefusal(done.error);
      return;
    }
    dropSourceForm(store.id);
    if (done.value.select === undefined) return;
    openSection('sources', done.value.select.id);
    select(done.value.select);
    focusText();
  });
  const leave = (): void => openSection('sources');
  useNothingSelected();

  // Before the fields see it: a button would take Enter for itself, with Ctrl or without.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void add();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    const isListOpen =
      event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || event.defaultPrevented || !isHere || isListOpen) return;
    event.preventDefault();
    leave();
  };

  const isTextDrawn = useDeferredValue(true, false);
  return (
    <Screen>
      <Toolbar
        title={t('sources.new.title')}
        end={
          <>
            <Button kind="quiet" keys="Escape" onPress={leave}>
              {t('common.back')}
            </Button>
            <Button kind="main" keys="$mod+Enter" onPress={() => void add()}>
              {t('sources.new.add')}
            </Button>
          </>
        }
      />
      <div
        role="group"
        aria-label={t('sources.new.title')}
        className={styles.newSource}
        onKeyDown={onKeyDown}
        onKeyDownCapture={onKeyDownCapture}
      >
        <NewText
          text={form.text}
          links={form.links}
          field={textField}
          error={sentence('text')}
          onChange={change}
        />
        <div className={styles.fields}>
          {refusal === undefined ? undefined : refusal.code === 'file.duplicate' ? (
            <AlreadyThere problem={refusal} />
          ) : (
            <p role="alert" className={styles.error}>
              {problemSentence(refusal, locale)}
            </p>
          )}
          {/* The text first: the rest is drawn after it, or pasting would wait for all of them. */}
          {isTextDrawn ? <KnownFields form={form} change={change} sentence={sentence} /> : undefined}
        </div>
      </div>
    </Screen>
  );
}

/** The inspector shows nothing while a source is new: the same fields beside it, of another one, would be taken for its own. */
function useNothingSelected(): void {
  useEffect(() => {
    const { selected, claimId } = useWorkspace.getState();
    select(undefined);
    return () => {
      if (useWorkspace.getState().selected === undefined) select(selected, claimId);
    };
  }, []);
}

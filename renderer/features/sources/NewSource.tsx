import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { confidentialities, reliabilities, sourceKinds } from '#shared/model/source.ts';
import { proposedTitle } from '#shared/documents/proposed-title.ts';
import { detectLanguage } from '#shared/reading/detect-language.ts';
import { problemSentence } from '../../i18n/problem-sentence.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { dateReader } from '../../inspector/date-reading.ts';
import { useCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { openSection } from '../../workspace/navigation.ts';
import { notifyProblem } from '../../workspace/notices.ts';
import { select, useWorkspace } from '../../workspace/selection.ts';
import { AlreadyThere } from './AlreadyThere.tsx';
import { beforeKept } from './before-kept.ts';
import { confidentialityOf, newSourceOf, type SourceForm, type SourceProblems } from './source-form.ts';
import { cleanBeside } from './clean-beside.ts';
import { withCopiedPage } from './copied-page.ts';
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

  const proposed = proposedTitle(form.text);
  const detected = detectLanguage(form.text);
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
          <TextField
            label={t('common.field.title')}
            value={form.title}
            onChange={(title) => change({ title })}
            placeholder={proposed}
            error={sentence('title')}
            voice="source"
          />
          <SelectField
            label={t('common.field.kind')}
            value={form.kind}
            options={sourceKinds.map((value) => ({ value, label: t(`model.source-kind.${value}`) }))}
            onChange={(kind) => change({ kind, confidentiality: confidentialityOf(kind) })}
          />
          <TextField
            label={t('common.field.publisher')}
            value={form.publisher}
            onChange={(publisher) => change({ publisher })}
          />
          <TagField
            label={t('common.field.authors')}
            value={form.authors}
            onChange={(authors) => change({ authors })}
          />
          <DateField
            label={t('common.field.published')}
            value={form.published}
            onChange={(published) => change({ published })}
            read={dateReader(locale)}
            error={sentence('published')}
          />
          <DateField
            label={t('common.field.accessed')}
            value={form.accessed}
            onChange={(accessed) => change({ accessed })}
            read={dateReader(locale)}
            error={sentence('accessed')}
          />
          <TextField
            label={t('common.field.url')}
            value={form.url}
            onChange={(url) => change({ url })}
            voice="mono"
            error={sentence('url')}
          />
          <TextField
            label={t('common.field.language')}
            value={form.language}
            onChange={(language) => change({ language })}
            voice="mono"
            placeholder={detected ?? locale}
            error={sentence('language')}
          />
          <SelectField
            label={t('common.field.reliability')}
            value={form.reliability}
            options={reliabilities.map((value) => ({
              value,
              label: `${value} · ${t(`model.reliability.${value}`)}`,
            }))}
            onChange={(reliability) => change({ reliability })}
          />
          <SelectField
            label={t('sources.field.confidentiality')}
            value={form.confidentiality}
            options={confidentialities.map((value) => ({
              value,
              label: t(`model.confidentiality.${value}`),
            }))}
            onChange={(confidentiality) => change({ confidentiality })}
          />
          <TextArea
            label={t('common.field.notes')}
            value={form.notes}
            onChange={(notes) => change({ notes })}
            rows={2}
          />
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

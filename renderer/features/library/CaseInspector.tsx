import { type ReactNode, useEffect, useRef, useState } from 'react';
import { dateInWords } from '#shared/dates/wording.ts';
import { caseStates, sectors } from '#shared/model/case.ts';
import type { PatchOf } from '#shared/commands/rows.ts';
import { figureInWords, formatDay, formatList } from '../../i18n/format.ts';
import { problemSentence } from '../../i18n/problem-sentence.ts';
import { figureWithUnit } from '../../i18n/row-label.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import type { CatalogueRow } from '../../store/library-database.ts';
import { useCatalogue, useLibrary } from '../../store/react.tsx';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { FieldList } from '../../ui/FieldList.tsx';
import { Kept, Note, Panel, Section } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Disagreement } from '../../ui/Stance.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { navigate } from '../../workspace/navigation.ts';
import { clashInWords, unitOf } from './case-words.ts';
import {
  duplicateCaseFile,
  editCaseFile,
  openCaseFile,
  renameCaseFile,
  toggleArchive,
} from './library-acts.ts';
import styles from './library.module.css';
import { setLibraryState, useLibraryState } from './library-state.ts';

/** What the library knows of one case file, and what can be done with it. */
export function CaseInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  const row = useCatalogue().find((item) => item.id === id);
  if (row === undefined) return <Note>{t('library.inspector.none')}</Note>;
  return (
    <Panel
      kind={t('model.table.cases')}
      title={row.title}
      head={
        <>
          {row.summary === undefined ? undefined : <Note>{row.summary}</Note>}
          <Acts row={row} />
        </>
      }
      keys={[
        { keys: 'Enter', label: t('library.act.open') },
        { keys: 'F2', label: t('library.act.rename') },
        { keys: 'M', label: t('library.act.compare') },
      ]}
    >
      <Headline row={row} />
      <Landmarks row={row} />
      <ToResume row={row} />
      <Details key={row.id} row={row} />
    </Panel>
  );
}

function Acts({ row }: { readonly row: CatalogueRow }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const library = useLibrary();
  const isArchived = row.state === 'archived';
  return (
    <div className={styles.buttons}>
      <Button kind="main" keys="Enter" onPress={() => openCaseFile(row.id)}>
        {t('library.act.open')}
      </Button>
      <Button onPress={() => navigate({ scope: 'case', caseId: row.id, section: 'report' })}>
        {t('library.act.report')}
      </Button>
      <Button onPress={() => navigate({ scope: 'library', screen: 'compare', cases: [row.id] })}>
        {t('library.act.compare')}
      </Button>
      <ActionMenu
        label={t('library.act.more')}
        trigger={<IconButton label={t('library.act.more')} icon="more" />}
        groups={[
          {
            entries: [
              {
                id: 'rename',
                label: t('library.act.rename'),
                icon: 'pencil',
                onAction: () => renameCaseFile(row.id),
              },
              {
                id: 'duplicate',
                label: t('library.act.duplicate'),
                icon: 'copy',
                onAction: () => void duplicateCaseFile(library, row, locale),
              },
              {
                id: 'archive',
                label: t(isArchived ? 'library.act.unarchive' : 'library.act.archive'),
                icon: 'archive',
                onAction: () => void toggleArchive(library, row, locale),
              },
            ],
          },
          {
            entries: [
              {
                id: 'delete',
                label: t('library.act.delete'),
                icon: 'trash',
                isDanger: true,
                onAction: () => setLibraryState({ deleting: row.id }),
              },
            ],
          },
        ]}
      />
    </div>
  );
}

function Headline({ row }: { readonly row: CatalogueRow }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { headline } = row;
  const said = headline?.said.map((figure) => figureWithUnit(figure, locale)) ?? [];
  if (headline?.retained === undefined) {
    return (
      <Section title={t('library.inspector.retained')}>
        <Note>{t('library.inspector.noRetained')}</Note>
        <Note>
          {said.length === 0
            ? t('library.inspector.nothingSaid')
            : t('library.inspector.said', { figures: formatList(said, locale) })}
        </Note>
      </Section>
    );
  }
  const { figure, reason, decidedAt } = headline.retained;
  return (
    <Section title={t('library.inspector.retained')} aside={formatDay(decidedAt, locale)}>
      <p className={styles.number}>
        <b>{figureInWords(figure, locale)}</b>
        <span>{unitOf(figure, locale)}</span>
      </p>
      {said.length > 0 ? (
        <Note>{t('library.inspector.among', { figures: formatList(said, locale) })}</Note>
      ) : undefined}
      <Note>
        {t('library.inspector.reason')} <Kept>{reason}</Kept>
      </Note>
    </Section>
  );
}

function Landmarks({ row }: { readonly row: CatalogueRow }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { exposed, partly, notExposed } = row.exposures;
  const data = [
    exposed > 0 ? t('library.inspector.exposed', { count: exposed }) : undefined,
    partly > 0 ? t('library.inspector.partly', { count: partly }) : undefined,
    notExposed > 0 ? t('library.inspector.notExposed', { count: notExposed }) : undefined,
  ].filter((part) => part !== undefined);
  if (row.landmarks.length === 0 && data.length === 0) return undefined;
  return (
    <Section title={t('library.inspector.landmarks')}>
      <FieldList
        rows={[
          ...row.landmarks.map(({ stage, date }) => ({
            label: t(`model.stage.${stage}`),
            value: dateInWords(date, locale, 'short'),
          })),
          { label: t('library.inspector.data'), value: data.join(', ') },
        ]}
      />
    </Section>
  );
}

function ToResume({ row }: { readonly row: CatalogueRow }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { contradictions, questions } = row.counts;
  if (contradictions === 0 && questions === 0) return undefined;
  const counts = [
    contradictions > 0 ? t('library.inspector.disagreements', { count: contradictions }) : undefined,
    questions > 0 ? t('library.inspector.questions', { count: questions }) : undefined,
  ].filter((part) => part !== undefined);
  return (
    <Section title={t('library.inspector.toResume')} aside={counts.join(', ')}>
      <ul className={styles.lines}>
        {row.clashes.map((clash, index) => (
          <li key={index}>
            <Disagreement /> <span>{clashInWords(clash, locale)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Details({ row }: { readonly row: CatalogueRow }): ReactNode {
  const t = useT();
  const library = useLibrary();
  const locale = useLocale();
  const title = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  const isRenaming = useLibraryState((state) => state.renaming === row.id);
  useEffect(() => {
    if (!isRenaming) return;
    setLibraryState({ renaming: undefined });
    title.current?.focus();
    title.current?.select();
  }, [isRenaming]);
  const save = (patch: PatchOf<'cases'>): void => void editCaseFile(library, row.id, patch);
  return (
    <Section title={t('library.inspector.details')}>
      <div className={styles.form}>
        {/* Escape brings the title back, and takes the refusal away. */}
        <div
          role="presentation"
          onKeyDownCapture={({ key }) => {
            if (key === 'Escape') setMissing(false);
          }}
        >
          <TextField
            ref={title}
            layout="row"
            label={t('common.field.title')}
            value={row.title}
            error={isMissing ? problemSentence({ code: 'text.required' }, locale) : undefined}
            onDraft={() => setMissing(false)}
            onCommit={(title) => {
              if (title.trim() === '') setMissing(true);
              else save({ title: title.trim() });
            }}
          />
        </div>
        <TextArea
          layout="row"
          label={t('library.field.summary')}
          value={row.summary ?? ''}
          onCommit={(summary) => save({ summary: summary.trim() })}
        />
        <SelectField
          layout="row"
          label={t('library.new.sector')}
          value={row.sector}
          options={sectors.map((value) => ({ value, label: t(`model.sector.${value}`) }))}
          onChange={(sector) => save({ sector })}
        />
        <SelectField
          layout="row"
          label={t('library.field.state')}
          value={row.state}
          options={caseStates.map((value) => ({ value, label: t(`model.case-state.${value}`) }))}
          onChange={(state) => save({ state })}
        />
        <SelectField
          layout="row"
          label={t('library.field.language')}
          value={row.language}
          options={(['fr', 'en'] as const).map((value) => ({ value, label: t(`library.language.${value}`) }))}
          onChange={(language) => save({ language })}
        />
      </div>
    </Section>
  );
}

import type { ReactNode } from 'react';
import { categoryCodes } from '#shared/model/categories.ts';
import { claimTopics } from '#shared/model/claim.ts';
import { entityKinds, entityRoles } from '#shared/model/entity.ts';
import { eventStages } from '#shared/model/event.ts';
import { exposureStates } from '#shared/model/exposure.ts';
import { hypothesisKinds } from '#shared/model/hypothesis.ts';
import { relationCodes } from '#shared/model/link.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { dateReader } from '../inspector/date-reading.ts';
import { ComboField } from '../ui/ComboField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea, TextField } from '../ui/TextField.tsx';
import { type FindingFieldsProps, useOptions, useSentence } from './field-kit.ts';
import { FigureFields } from './FigureFields.tsx';
import { EntityChoiceField } from './EntityChoiceField.tsx';
import styles from './claim-form.module.css';

/** What the claim itself says: the fields of the letter's finding, or those a claim carries on an existing one. */
export function FindingFields(props: FindingFieldsProps): ReactNode {
  const { attach, letter } = props.draft;
  if (attach !== undefined) {
    if (attach.table === 'events') return <DateGiven {...props} />;
    if (attach.table === 'exposures') return <StateGiven {...props} />;
    if (attach.table === 'figures') return <WordingGiven {...props} />;
    return undefined;
  }
  switch (letter) {
    case 'C':
      return <FigureFields {...props} />;
    case 'E':
      return <EventFields {...props} />;
    case 'X':
      return <ExposureFields {...props} />;
    case 'N':
      return <EntityFields {...props} />;
    case 'L':
      return <LinkFields {...props} />;
    case 'H':
      return <HypothesisFields {...props} />;
    case 'A':
      return <PlainFields {...props} />;
  }
}

function DateGiven({ draft, problems, onChange }: FindingFieldsProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const sentence = useSentence(problems);
  return (
    <>
      <div className={styles.asked} data-asked={draft.asksDate === true ? '' : undefined}>
        <DateField
          layout="row"
          label={t('common.field.date')}
          value={draft.date}
          onChange={(date) => onChange({ date, dateFromPublication: undefined })}
          read={dateReader(locale)}
          error={sentence('date')}
        />
      </div>
      {draft.dateFromPublication === true ? (
        <p className="small muted">{t('sources.form.dateFromPublication')}</p>
      ) : undefined}
    </>
  );
}

function EventFields(props: FindingFieldsProps): ReactNode {
  const t = useT();
  const { draft, onChange } = props;
  const sentence = useSentence(props.problems);
  return (
    <>
      <TextField
        layout="row"
        label={t('common.field.title')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={sentence('title')}
      />
      <SelectField
        layout="row"
        label={t('sources.form.stage')}
        value={draft.stage}
        options={useOptions(eventStages, 'stage')}
        onChange={(stage) => onChange({ stage })}
      />
      <DateGiven {...props} />
    </>
  );
}

function StateGiven({ draft, onChange }: FindingFieldsProps): ReactNode {
  const t = useT();
  return (
    <SelectField
      layout="row"
      label={t('sources.form.state')}
      value={draft.state}
      options={useOptions(exposureStates, 'exposure')}
      onChange={(state) => onChange({ state })}
    />
  );
}

function ExposureFields(props: FindingFieldsProps): ReactNode {
  const t = useT();
  const { draft, onChange } = props;
  const sentence = useSentence(props.problems);
  return (
    <>
      <ComboField
        layout="row"
        label={t('common.field.category')}
        value={draft.category}
        options={useOptions(categoryCodes, 'category')}
        onChange={(category) => onChange({ category: categoryCodes.find((code) => code === category) })}
        error={sentence('category')}
      />
      <StateGiven {...props} />
      <TextField
        layout="row"
        label={t('sources.form.detail')}
        value={draft.detail}
        onChange={(detail) => onChange({ detail })}
        voice="source"
      />
    </>
  );
}

function EntityFields({ draft, problems, onChange }: FindingFieldsProps): ReactNode {
  const t = useT();
  const sentence = useSentence(problems);
  const roles = useOptions(entityRoles, 'role');
  return (
    <>
      <TextField
        layout="row"
        label={t('common.field.name')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={sentence('name')}
      />
      <SelectField
        layout="row"
        label={t('common.field.kind')}
        value={draft.entityKind}
        options={useOptions(entityKinds, 'entity-kind')}
        onChange={(entityKind) => onChange({ entityKind })}
      />
      <SelectField
        layout="row"
        label={t('sources.form.entityRole')}
        value={draft.entityRole ?? 'none'}
        options={[{ value: 'none' as const, label: t('sources.form.noRole') }, ...roles]}
        onChange={(role) => onChange({ entityRole: role === 'none' ? undefined : role })}
      />
    </>
  );
}

function LinkFields({ draft, problems, onChange }: FindingFieldsProps): ReactNode {
  const t = useT();
  const sentence = useSentence(problems);
  return (
    <>
      <EntityChoiceField
        layout="row"
        label={t('sources.form.from')}
        value={draft.from}
        onChange={(from) => onChange({ from })}
        error={sentence('from')}
      />
      <SelectField
        layout="row"
        label={t('sources.form.relation')}
        value={draft.relation}
        options={useOptions(relationCodes, 'relation')}
        onChange={(relation) => onChange({ relation })}
      />
      <TextField
        layout="row"
        label={t('sources.form.relationWords')}
        value={draft.relationWords}
        onChange={(relationWords) => onChange({ relationWords })}
        voice="source"
        error={sentence('relationWords')}
      />
      <EntityChoiceField
        layout="row"
        label={t('sources.form.to')}
        value={draft.to}
        onChange={(to) => onChange({ to })}
        error={sentence('to')}
      />
    </>
  );
}

function HypothesisFields({ draft, problems, onChange }: FindingFieldsProps): ReactNode {
  const t = useT();
  const sentence = useSentence(problems);
  return (
    <>
      <TextField
        layout="row"
        label={t('common.field.title')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={sentence('title')}
      />
      <SelectField
        layout="row"
        label={t('common.field.kind')}
        value={draft.hypothesisKind}
        options={useOptions(hypothesisKinds, 'hypothesis-kind')}
        onChange={(hypothesisKind) => onChange({ hypothesisKind })}
      />
    </>
  );
}

function PlainFields({ draft, problems, onChange }: FindingFieldsProps): ReactNode {
  const t = useT();
  const sentence = useSentence(problems);
  return (
    <>
      <SelectField
        layout="row"
        label={t('sources.form.topic')}
        value={draft.topic}
        options={useOptions(claimTopics, 'topic')}
        onChange={(topic) => onChange({ topic })}
      />
      <TextArea
        layout="row"
        label={t('sources.form.wording')}
        value={draft.wording}
        onChange={(wording) => onChange({ wording })}
        voice="source"
        rows={3}
        error={sentence('wording')}
      />
    </>
  );
}

function WordingGiven({ draft, onChange }: FindingFieldsProps): ReactNode {
  const t = useT();
  return (
    <TextField
      layout="row"
      label={t('sources.form.unitWord')}
      value={draft.unitWord}
      onChange={(unitWord) => onChange({ unitWord })}
      voice="source"
    />
  );
}

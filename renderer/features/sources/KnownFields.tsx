import type { ReactNode } from 'react';
import { confidentialities, reliabilities, sourceKinds } from '#shared/model/source.ts';
import { proposedTitle } from '#shared/documents/proposed-title.ts';
import { detectLanguage } from '#shared/reading/detect-language.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { dateReader } from '../../inspector/date-reading.ts';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { confidentialityOf, type SourceForm, type SourceProblems } from './source-form.ts';

/** What is known of a new source beside its text: fields, with the sentence on what is wrong in each. */
export function KnownFields(props: {
  readonly form: SourceForm;
  readonly change: (patch: Partial<SourceForm>) => void;
  readonly sentence: (field: keyof SourceProblems) => string | undefined;
}): ReactNode {
  const { form, change, sentence } = props;
  const t = useT();
  const locale = useLocale();
  const proposed = proposedTitle(form.text);
  const detected = detectLanguage(form.text);
  return (
    <>
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
    </>
  );
}

import { confidentialities, reliabilities, sourceKinds } from '#shared/model/source.ts';
import { problem } from '#shared/lib/errors.ts';
import type { Source } from '#shared/model/index.ts';
import { problemSentence } from '../../i18n/problem-sentence.ts';
import { type ReactNode, useState } from 'react';
import { useLocale, useT } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../inspector/EditableFields.tsx';
import type { RowSaver } from '../../inspector/save-row.ts';
import { platform } from '../../platform/platform.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { notifyProblem } from '../../workspace/notices.ts';
import { isWebAddress } from './source-form.ts';

/** The fields of a source, in the order of a bibliographic notice. */
export function useSourceFields(source: Source): readonly FieldSpec<'sources'>[] {
  const t = useT();
  return [
    { kind: 'text', field: 'title', label: t('common.field.title'), voice: 'source' },
    {
      kind: 'select',
      field: 'kind',
      label: t('common.field.kind'),
      options: sourceKinds.map((value) => ({ value, label: t(`model.source-kind.${value}`) })),
    },
    { kind: 'text', field: 'publisher', label: t('common.field.publisher') },
    { kind: 'tags', field: 'authors', label: t('common.field.authors') },
    { kind: 'date', field: 'published', label: t('common.field.published') },
    {
      kind: 'text',
      field: 'publishedNote',
      label: t('sources.field.publishedNote'),
      placeholder: t('sources.field.publishedNoteHint'),
    },
    { kind: 'date', field: 'accessed', label: t('common.field.accessed') },
    {
      kind: 'custom',
      field: 'url',
      render: (saver, error) => <AddressField source={source} saver={saver} error={error} />,
    },
    { kind: 'text', field: 'language', label: t('common.field.language'), voice: 'mono' },
    {
      kind: 'select',
      field: 'reliability',
      label: t('common.field.reliability'),
      options: reliabilities.map((value) => ({
        value,
        label: `${value} · ${t(`model.reliability.${value}`)}`,
      })),
    },
    {
      kind: 'select',
      field: 'confidentiality',
      label: t('sources.field.confidentiality'),
      options: confidentialities.map((value) => ({ value, label: t(`model.confidentiality.${value}`) })),
    },
    { kind: 'area', field: 'notes', label: t('common.field.notes') },
  ];
}

/** An address is text; opening it in the browser is the person's explicit act, confirmed by the system. */
function AddressField({
  source,
  saver,
  error,
}: {
  readonly source: Source;
  readonly saver: RowSaver<'sources'>;
  readonly error: string | undefined;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const [refused, setRefused] = useState(false);
  const { url } = source;
  return (
    <>
      <TextField
        layout="row"
        label={t('common.field.url')}
        voice="mono"
        value={url ?? ''}
        error={refused ? problemSentence(problem('url.invalid'), locale) : error}
        onCommit={(typed) => {
          const address = typed.trim();
          const isFine = address === '' || isWebAddress(address);
          setRefused(!isFine);
          if (isFine) void saver.save({ url: address === '' ? undefined : address });
        }}
      />
      {url === undefined ? undefined : (
        <div>
          <Button
            kind="quiet"
            icon="external"
            onPress={() => {
              void platform.openExternal(url).then((opened) => {
                if (!opened.ok) notifyProblem(opened.error);
              });
            }}
          >
            {t('sources.field.openInBrowser')}
          </Button>
        </div>
      )}
    </>
  );
}

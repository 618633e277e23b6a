import { type ReactNode, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import type { Id } from '#shared/model/index.ts';
import { relationCodes, type RelationCode } from '#shared/model/link.ts';
import { useT } from '../../i18n/use-t.ts';
import { AddBar } from '../../inspector/AddBar.tsx';
import { EntityPicker } from '../../inspector/EntityPicker.tsx';
import { useCase } from '../../store/react.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { select, useSelected } from '../../workspace/selection.ts';

/** The line for a link made by hand: who, does what, to whom. It starts from the entity that is selected. */
export function NewLink(): ReactNode {
  const t = useT();
  const store = useCase();
  const selected = useSelected('entities');
  const [chosen, setFrom] = useState<Id<'entities'>>();
  const [to, setTo] = useState<Id<'entities'>>();
  const [relation, setRelation] = useState<RelationCode>('uses');
  const [words, setWords] = useState('');
  const from = chosen ?? (selected?.id as Id<'entities'> | undefined);
  const add = async (): Promise<Problem | undefined> => {
    if (from === undefined) return { code: 'text.required', where: 'links.from' };
    if (to === undefined) return { code: 'text.required', where: 'links.to' };
    const own = words.trim() === '' ? {} : { words: words.trim() };
    const done = await store.execute('link.add', { from, to, relation, ...own });
    if (!done.ok) return done.error;
    setFrom(undefined);
    setTo(undefined);
    setWords('');
    if (done.value.select !== undefined) select(done.value.select);
    return undefined;
  };
  return (
    <AddBar section="links" label={t('links.new')} onAdd={add}>
      <EntityPicker label={t('links.field.from')} value={from} onChange={setFrom} autoFocus />
      <SelectField
        label={t('links.field.relation')}
        value={relation}
        options={relationCodes.map((code) => ({ value: code, label: t(`model.relation.${code}`) }))}
        onChange={setRelation}
      />
      <EntityPicker label={t('links.field.to')} value={to} onChange={setTo} />
      <TextField label={t('links.field.words')} voice="source" value={words} onChange={setWords} />
    </AddBar>
  );
}

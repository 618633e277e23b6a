import { type ReactNode, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { type Exactness, exactnesses } from '#shared/model/figure.ts';
import { unitCodes, type UnitCode } from '#shared/model/units.ts';
import { useT } from '../../i18n/use-t.ts';
import { AddBar } from '../../inspector/AddBar.tsx';
import { useCase } from '../../store/react.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { select } from '../../workspace/selection.ts';
import { exactnessPatch } from './exactness.ts';

/** A figure entered by hand: a number, how exact it is, what it counts. It waits for a claim as an open question. */
export function NewFigure(): ReactNode {
  const t = useT();
  const store = useCase();
  const [number, setNumber] = useState<number>();
  const [upper, setUpper] = useState<number>();
  const [exactness, setExactness] = useState<Exactness>('exact');
  const [unit, setUnit] = useState<UnitCode>('persons');
  const [scope, setScope] = useState('');
  const add = async (): Promise<Problem | undefined> => {
    const how = number === undefined && upper === undefined ? 'unknown' : exactness;
    const bounds = exactnessPatch({ lower: number, upper: how === 'range' ? upper : undefined }, how);
    const words = scope.trim() === '' ? {} : { scope: scope.trim() };
    const fields = { ...bounds, exactness: how, unit, role: 'total' as const, ...words };
    const done = await store.execute('figure.add', fields);
    if (!done.ok) return done.error;
    setNumber(undefined);
    setUpper(undefined);
    setScope('');
    if (done.value.select !== undefined) select(done.value.select);
    return undefined;
  };
  return (
    <AddBar section="figures" label={t('figures.new.title')} onAdd={add}>
      <NumberField label={t('figures.field.number')} value={number} onChange={setNumber} autoFocus />
      {exactness === 'range' ? (
        <NumberField label={t('figures.field.upper')} value={upper} onChange={setUpper} />
      ) : undefined}
      <SelectField
        label={t('figures.field.exactness')}
        value={exactness}
        options={exactnesses.map((value) => ({ value, label: t(`model.exactness.${value}`) }))}
        onChange={setExactness}
      />
      <SelectField
        label={t('figures.field.unit')}
        value={unit}
        options={unitCodes.map((value) => ({ value, label: t(`model.unit-name.${value}`) }))}
        onChange={setUnit}
      />
      <TextField label={t('figures.field.scope')} value={scope} onChange={setScope} />
    </AddBar>
  );
}

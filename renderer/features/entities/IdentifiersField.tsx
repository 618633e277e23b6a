import { type ReactNode, useState } from 'react';
import { identifierSchemes, type IdentifierScheme } from '#shared/model/entity.ts';
import { identifierDoubt } from '#shared/model/identifier-doubts.ts';
import type { Entity } from '#shared/model/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './entities.module.css';

type Identifier = Entity['identifiers'][number];

/** Identifiers of an entity. A wrong check digit is a warning beside the number, never a refusal. */
export function IdentifiersField({
  value,
  error,
  onChange,
}: {
  readonly value: readonly Identifier[];
  readonly error: string | undefined;
  readonly onChange: (identifiers: readonly Identifier[]) => Promise<boolean>;
}): ReactNode {
  const t = useT();
  const [scheme, setScheme] = useState<IdentifierScheme>('siren');
  const [typed, setTyped] = useState('');
  const add = async (): Promise<void> => {
    if (typed.trim() === '') return;
    if (await onChange([...value, { scheme, value: typed.trim() }])) setTyped('');
  };
  return (
    <fieldset className={styles.identifiers}>
      <legend>{t('entities.field.identifiers')}</legend>
      {value.length === 0 ? undefined : (
        <ul>
          {value.map((identifier, index) => (
            <li key={`${identifier.scheme} ${identifier.value}`}>
              <span className={styles.scheme}>{t(`model.identifier.${identifier.scheme}`)}</span>
              <span className="mono">{identifier.value}</span>
              <IconButton
                icon="close"
                label={t('entities.identifier.remove', { value: identifier.value })}
                onPress={() => void onChange(value.toSpliced(index, 1))}
              />
              <Doubt scheme={identifier.scheme} value={identifier.value} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.newIdentifier}>
        <SelectField
          label={t('entities.identifier.scheme')}
          hideLabel
          value={scheme}
          options={identifierSchemes.map((one) => ({ value: one, label: t(`model.identifier.${one}`) }))}
          onChange={setScheme}
        />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField
            label={t('entities.identifier.value')}
            hideLabel
            voice="mono"
            value={typed}
            onChange={setTyped}
            error={error}
          />
          <Button type="submit">{t('common.add')}</Button>
        </form>
        {typed.trim() === '' ? undefined : <Doubt scheme={scheme} value={typed} />}
      </div>
    </fieldset>
  );
}

function Doubt({ scheme, value }: Identifier): ReactNode {
  const t = useT();
  const doubt = identifierDoubt(scheme, value);
  return doubt === undefined ? undefined : (
    <p className={styles.doubt} role="status">
      {t(`entities.doubt.${doubt}`)}
    </p>
  );
}

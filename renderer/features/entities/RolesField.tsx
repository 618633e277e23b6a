import type { ReactNode } from 'react';
import { entityRoles, type EntityRole } from '#shared/model/entity.ts';
import { useT } from '../../i18n/use-t.ts';
import { CheckField } from '../../ui/CheckField.tsx';
import styles from './entities.module.css';

/** What an entity is to the breach: several things at once, each a tick. */
export function RolesField({
  value,
  onChange,
}: {
  readonly value: readonly EntityRole[];
  readonly onChange: (roles: readonly EntityRole[]) => void;
}): ReactNode {
  const t = useT();
  return (
    <fieldset className={styles.roles}>
      <legend>{t('entities.field.roles')}</legend>
      {entityRoles.map((role) => (
        <CheckField
          key={role}
          label={t(`model.role.${role}`)}
          value={value.includes(role)}
          onChange={(isOn) =>
            onChange(entityRoles.filter((one) => (one === role ? isOn : value.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Text } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import { KeyCap } from './KeyCap.tsx';
import styles from './List.module.css';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** For a choice among several (theme, language): draws the tick. */
  readonly isChosen?: boolean;
  readonly onAction: () => void;
};

export type ActionMenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  /** One group per hairline; a group may have a title. */
  readonly groups: readonly { readonly title?: string; readonly entries: readonly MenuEntry[] }[];
};

/** A menu under a button. Arrow keys, typing and Escape as everywhere. */
export function ActionMenu({ trigger, label, groups }: ActionMenuProps): ReactNode {
  const entries = groups.flatMap((group) => group.entries);
  // One sign among the entries sets all the others in, so that words stay in one column.
  const hasSigns = entries.some((entry) => entry.icon !== undefined || entry.isChosen !== undefined);
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} offset={4}>
        <Menu
          aria-label={label}
          className={styles.list ?? ''}
          onAction={(key) => entries.find((entry) => entry.id === key)?.onAction()}
        >
          {groups.map((group, index) => (
            <MenuSection
              key={group.title ?? index}
              aria-label={group.title ?? label}
              className={styles.group ?? ''}
            >
              {group.title === undefined ? undefined : (
                <Header className={styles.heading}>{group.title}</Header>
              )}
              {group.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} hasSigns={hasSigns} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ entry, hasSigns }: { readonly entry: MenuEntry; readonly hasSigns: boolean }): ReactNode {
  const { id, label, description, icon, keys, isDanger = false, isDisabled = false, isChosen } = entry;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={`${styles.item} ${isDanger ? styles.danger : ''}`}
      {...(isChosen === undefined ? {} : { 'aria-checked': isChosen, role: 'menuitemradio' })}
    >
      {hasSigns ? (
        <span className={styles.lead}>
          {icon === undefined ? undefined : <Icon name={icon} />}
          {isChosen === true ? <Icon name="check" /> : undefined}
          {icon === undefined && isChosen !== true ? <span className={styles.blank} /> : undefined}
        </span>
      ) : undefined}
      <span className={styles.words}>
        <Text slot="label">{label}</Text>
        {description === undefined ? undefined : <Text slot="description">{description}</Text>}
      </span>
      {keys === undefined ? undefined : (
        <span className={styles.end}>
          <KeyCap keys={keys} />
        </span>
      )}
    </MenuItem>
  );
}

import { type KeyboardEvent, type ReactNode, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useT } from '../i18n/use-t.ts';
import styles from './CommandPalette.module.css';
import { fold } from './fold.ts';
import { Icon, type IconName } from './Icon.tsx';
import { KeyCap } from './KeyCap.tsx';
import { type Letter, KindLetter } from './KindLetter.tsx';

/** One line of the palette. */
export type PaletteItem = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly keys?: string | undefined;
  readonly letter?: Letter | undefined;
  readonly icon?: IconName | undefined;
  /** `source` when the words are a source's. */
  readonly voice?: 'tool' | 'source';
};

/** Lines of one kind, under their name. */
export type PaletteGroup = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
};

export type CommandPaletteProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Where it searches, said at the right of the field. */
  readonly scope?: string | undefined;
  /** What answers a query, prefix included (`>`, `#`, `@`); empty groups are not shown. */
  readonly groupsFor: (query: string) => readonly PaletteGroup[];
  readonly onChoose: (id: string) => void;
};

/** Signs that restrict the search, in the order Tab goes through them. */
export const palettePrefixes = ['', '>', '#', '@'] as const;

/** Search and command, over everything. */
export function CommandPalette(props: CommandPaletteProps): ReactNode {
  const t = useT();
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={styles.palette ?? ''}>
        <Dialog aria-label={t('app.palette')} className={styles.frame ?? ''}>
          <Contents {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Contents({ scope, groupsFor, onChoose, onClose }: CommandPaletteProps): ReactNode {
  const t = useT();
  const [query, setQuery] = useState('');
  const groups = groupsFor(query).filter((group) => group.items.length > 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Tab') return;
    event.preventDefault();
    setQuery(nextPrefix(query, event.shiftKey ? -1 : 1));
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField aria-label={t('app.palette')} className={styles.ask ?? ''} autoFocus>
        <Icon name="find" />
        <Input placeholder={t('app.palette.placeholder')} onKeyDownCapture={onKeyDown} />
        {scope === undefined ? undefined : <span className={styles.scope}>{scope}</span>}
      </SearchField>
      <Menu
        aria-label={t('app.palette')}
        className={styles.list ?? ''}
        items={groups}
        dependencies={[query, groups]}
        onAction={(key) => {
          onClose();
          onChoose(String(key));
        }}
        renderEmptyState={() => <p className={styles.none}>{t('app.palette.empty')}</p>}
      >
        {(group) => (
          <MenuSection id={group.id} className={styles.group ?? ''}>
            <Header className={styles.heading ?? ''}>{group.title}</Header>
            {group.items.map((item) => (
              <Line key={item.id} item={item} query={query} />
            ))}
          </MenuSection>
        )}
      </Menu>
      <footer className={styles.foot}>
        <span>
          <KeyCap keys="ArrowUp" /> <KeyCap keys="ArrowDown" /> {t('app.palette.choose')}
        </span>
        <span>
          <KeyCap keys="Enter" /> {t('app.palette.run')}
        </span>
        <span className="clip">
          <KeyCap keys="Tab" /> {t('app.palette.restrict')}
        </span>
        <span className={styles.push}>
          <KeyCap keys="Escape" />
        </span>
      </footer>
    </Autocomplete>
  );
}

function Line({ item, query }: { readonly item: PaletteItem; readonly query: string }): ReactNode {
  return (
    <MenuItem id={item.id} textValue={item.label} className={styles.line ?? ''}>
      <span className={styles.sign}>
        {item.letter === undefined ? undefined : <KindLetter letter={item.letter} named />}
        {item.letter === undefined && item.icon !== undefined ? <Icon name={item.icon} /> : undefined}
      </span>
      <span className={`${styles.words} ${item.voice === 'source' ? 'serif' : ''}`}>
        <Highlighted text={item.label} query={query} />
      </span>
      <span className={styles.end}>
        {item.detail}
        {item.keys === undefined ? undefined : (
          <span>
            <KeyCap keys={item.keys} />
          </span>
        )}
      </span>
    </MenuItem>
  );
}

/** The text with the first place where it answers the query in bold. */
function Highlighted({ text, query }: { readonly text: string; readonly query: string }): ReactNode {
  const word = fold(query.replace(/^[>#@]\s*/, '')).split(' ')[0] ?? '';
  const at = word === '' || fold(text).length !== text.length ? -1 : fold(text).indexOf(word);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + word.length)}</b>
      {text.slice(at + word.length)}
    </>
  );
}

function nextPrefix(query: string, step: 1 | -1): string {
  const now = palettePrefixes.findIndex((prefix) => prefix !== '' && query.startsWith(prefix));
  const rest = query.replace(/^[>#@]\s*/, '');
  const count = palettePrefixes.length;
  return `${palettePrefixes[(Math.max(0, now) + step + count) % count] ?? ''}${rest}`;
}

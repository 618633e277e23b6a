import type { ReactNode } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { CommandContext } from '../workspace/feature.ts';
import { actTitle } from './palette-groups.ts';
import { openPanel, usePanels } from './panels.ts';
import { type Act, actsIn, featureAt } from './registry.ts';
import styles from './Shortcuts.module.css';

const listKeys: readonly { readonly keys: string; readonly title: MessageKey }[] = [
  { keys: 'ArrowUp ArrowDown', title: 'app.shortcuts.list.move' },
  { keys: 'Home End', title: 'app.shortcuts.list.ends' },
  { keys: 'ArrowLeft ArrowRight', title: 'app.shortcuts.list.cells' },
  { keys: 'Enter', title: 'app.shortcuts.list.open' },
  { keys: 'Space', title: 'app.shortcuts.list.mark' },
  { keys: 'Home ArrowUp', title: 'app.shortcuts.list.sort' },
];

/** Every key that does something here, read from the registry of commands. */
export function Shortcuts({ context }: { readonly context: CommandContext }): ReactNode {
  const t = useT();
  const isOpen = usePanels((state) => state.open === 'shortcuts');
  const acts = isOpen ? actsIn({ ...context }).filter((act) => act.keys !== undefined) : [];
  const here = featureAt(context.route);
  const groups: readonly { readonly title: string; readonly acts: readonly Act[] }[] = [
    {
      title: t('app.shortcuts.group.here'),
      acts: acts.filter((act) => here?.commands?.includes(act) === true),
    },
    { title: t('app.shortcuts.group.go'), acts: acts.filter((act) => act.goesTo !== undefined) },
    {
      title: t('app.shortcuts.group.general'),
      acts: acts.filter((act) => act.goesTo === undefined && here?.commands?.includes(act) !== true),
    },
  ];
  return (
    <Dialog title={t('app.shortcuts')} size="wide" isOpen={isOpen} onClose={() => openPanel(undefined)}>
      <div className={styles.groups}>
        {groups
          .filter((group) => group.acts.length > 0)
          .map((group) => (
            <Group key={group.title} title={group.title}>
              {group.acts.map((act) => (
                <Line key={act.id} act={act} />
              ))}
            </Group>
          ))}
        <Group title={t('app.shortcuts.group.lists')}>
          {listKeys.map((entry) => (
            <div key={entry.title} className={styles.line}>
              <dt>{t(entry.title)}</dt>
              <dd>
                <KeyCap keys={entry.keys} />
              </dd>
            </div>
          ))}
        </Group>
      </div>
    </Dialog>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Line({ act }: { readonly act: Act }): ReactNode {
  const locale = useLocale();
  return (
    <div className={styles.line}>
      <dt>{actTitle(act, locale)}</dt>
      <dd>
        <KeyCap keys={act.keys ?? ''} />
      </dd>
    </div>
  );
}

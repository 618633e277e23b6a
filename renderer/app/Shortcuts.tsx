import { Fragment, type ReactNode } from 'react';
import { useLocale, useT } from '../i18n/use-t.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { CommandContext } from '../workspace/feature.ts';
import { fixedKeysAt } from './fixed-keys.ts';
import { actTitle } from './palette-groups.ts';
import { openPanel, usePanels } from './panels.ts';
import { type Act, actsIn, featureAt, keysOf } from './registry.ts';
import styles from './Shortcuts.module.css';

/** Every key that does something here, read from the registry of commands. */
export function Shortcuts({ context }: { readonly context: CommandContext }): ReactNode {
  const t = useT();
  const isOpen = usePanels((state) => state.open === 'shortcuts');
  const acts = isOpen ? actsIn({ ...context }).filter((act) => act.keys !== undefined) : [];
  const hasLetters = acts.some((act) => act.id === 'reading.claim-c');
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
        {fixedKeysAt(context.route, hasLetters).map((group) => (
          <Group key={group.title} title={t(group.title)}>
            {group.keys.map((entry) => (
              <div key={entry.title} className={styles.line}>
                <dt>{t(entry.title)}</dt>
                <dd>
                  <KeyCap keys={entry.keys} />
                </dd>
              </div>
            ))}
          </Group>
        ))}
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
  const t = useT();
  const locale = useLocale();
  return (
    <div className={styles.line}>
      <dt>{actTitle(act, locale)}</dt>
      <dd>
        {keysOf(act).map((keys, index) => (
          <Fragment key={keys}>
            {index === 0 ? undefined : ` ${t('app.shortcuts.or')} `}
            <KeyCap keys={keys} />
          </Fragment>
        ))}
      </dd>
    </div>
  );
}

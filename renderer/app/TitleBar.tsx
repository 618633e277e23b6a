import { Fragment, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { caseOf, rowById } from '#shared/case/snapshot.ts';
import { useT } from '../i18n/use-t.ts';
import { useCaseIfOpen, useOfCase, useUndoable } from '../store/react.tsx';
import { IconButton } from '../ui/Button.tsx';
import { BrandMark, Icon } from '../ui/Icon.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { Feature } from '../workspace/feature.ts';
import { navigate } from '../workspace/navigation.ts';
import { formatRoute, type Route } from '../workspace/route.ts';
import { toggleInspector, useWorkspace } from '../workspace/selection.ts';
import { openPanel } from './panels.ts';
import { SettingsButton } from './SettingsButton.tsx';
import styles from './TitleBar.module.css';
import { redo, undo } from './undoing.ts';

export type TitleBarProps = { readonly route: Route; readonly feature: Feature | undefined };

/** The top of the window: where one is, the way to anywhere else, and the way back. */
export function TitleBar({ route, feature }: TitleBarProps): ReactNode {
  const t = useT();
  const store = useCaseIfOpen();
  const title = feature === undefined ? undefined : t(feature.titleKey);
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href="#/" aria-label={`Recoupe, ${t('app.crumbs.cases')}`}>
        <BrandMark />
        <span>{t('app.name')}</span>
      </a>
      <nav className={styles.crumbs} aria-label={t('app.crumbs')}>
        {store === undefined ? (
          <Crumbs crumbs={libraryCrumbs(route, title, t)} />
        ) : (
          <CaseCrumbs route={route} title={title} />
        )}
      </nav>
      <div className={styles.tools}>
        <Button
          className={styles.finder ?? ''}
          onPress={() => openPanel('palette')}
          aria-label={t('app.finder')}
        >
          <Icon name="find" size={14} />
          <span>{t('app.finder')}</span>
          <KeyCap keys="$mod+k" />
        </Button>
        {store === undefined ? undefined : <CaseTools route={route} />}
        {feature === undefined || feature.wide === true ? undefined : <InspectorButton />}
        <SettingsButton />
      </div>
    </header>
  );
}

function InspectorButton(): ReactNode {
  const t = useT();
  const isOpen = useWorkspace((state) => state.inspectorOpen);
  return (
    <IconButton
      label={t(isOpen ? 'app.inspector.hide' : 'app.inspector.show')}
      icon="panel"
      keys="$mod+i"
      isSelected={isOpen}
      onPress={toggleInspector}
    />
  );
}

type Crumb = { readonly text: string; readonly route?: Route };

function libraryCrumbs(
  route: Route,
  title: string | undefined,
  t: ReturnType<typeof useT>,
): readonly Crumb[] {
  const home: Crumb = {
    text: t('app.crumbs.cases'),
    route: { scope: 'library', screen: 'library', cases: [] },
  };
  if (route.scope === 'library' && route.screen === 'library') return [{ text: home.text }];
  return title === undefined ? [home] : [home, { text: title }];
}

function CaseCrumbs({
  route,
  title,
}: {
  readonly route: Route;
  readonly title: string | undefined;
}): ReactNode {
  const t = useT();
  const caseTitle = useOfCase((snapshot) => caseOf(snapshot).title);
  const home: Route = { scope: 'library', screen: 'library', cases: [] };
  const rowId = route.scope === 'case' ? route.rowId : undefined;
  const source = useOfCase((snapshot) =>
    rowId === undefined ? undefined : rowById(snapshot, 'sources', rowId),
  );
  const section: Crumb =
    source !== undefined && route.scope === 'case'
      ? { text: title ?? '', route: { ...route, rowId: undefined } }
      : { text: title ?? '' };
  const crumbs: readonly Crumb[] = [
    { text: t('app.crumbs.cases'), route: home },
    {
      text: caseTitle,
      ...(route.scope === 'case' ? { route: { ...route, section: 'sources', rowId: undefined } } : {}),
    },
    section,
    ...(source === undefined ? [] : [{ text: source.title }]),
  ];
  return <Crumbs crumbs={crumbs} />;
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }): ReactNode {
  return (
    <ol className={styles.path}>
      {crumbs.map((crumb, index) => (
        <Fragment key={index}>
          {index === 0 ? undefined : (
            <li className={styles.sep} aria-hidden="true">
              <Icon name="right" size={12} />
            </li>
          )}
          <li className="clip">
            {crumb.route === undefined || index === crumbs.length - 1 ? (
              <b aria-current="page">{crumb.text}</b>
            ) : (
              <a href={formatRoute(crumb.route)}>{crumb.text}</a>
            )}
          </li>
        </Fragment>
      ))}
    </ol>
  );
}

function CaseTools({ route }: { readonly route: Route }): ReactNode {
  const t = useT();
  const store = useCaseIfOpen();
  const able = useUndoable();
  return (
    <>
      <IconButton
        label={t('app.undo')}
        icon="undo"
        keys="$mod+z"
        isDisabled={!able.undo}
        onPress={() => void undo({ store })}
      />
      <IconButton
        label={t('app.redo')}
        icon="redo"
        keys="$mod+Shift+z"
        isDisabled={!able.redo}
        onPress={() => void redo({ store })}
      />
      <IconButton
        label={t('app.history')}
        icon="clock"
        onPress={() => {
          if (route.scope === 'case') navigate({ ...route, section: 'journal', rowId: undefined });
        }}
      />
    </>
  );
}

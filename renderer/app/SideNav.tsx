import type { ReactNode } from 'react';
import { caseOf } from '#shared/case/snapshot.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/format.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCaseIfOpen, useCatalogue, useOfCase } from '../store/react.tsx';
import { KindLetter } from '../ui/KindLetter.tsx';
import type { Feature } from '../workspace/feature.ts';
import { formatRoute, type Route } from '../workspace/route.ts';
import { arrive } from './arrival.ts';
import { featuresOf, routeTo } from './registry.ts';
import styles from './SideNav.module.css';

/** The sections of the case, or of the library, by group, each with its letter and its count. */
export function SideNav({ route }: { readonly route: Route }): ReactNode {
  return useCaseIfOpen() === undefined ? <LibraryNav route={route} /> : <CaseNav route={route} />;
}

function CaseNav({ route }: { readonly route: Route }): ReactNode {
  const t = useT();
  return (
    <Groups
      label={t('app.nav.case')}
      route={route}
      features={featuresOf('case')}
      Count={CaseCount}
      foot={<CaseFoot />}
    />
  );
}

function CaseCount({ feature }: { readonly feature: Feature }): ReactNode {
  return <Count value={useOfCase((snapshot) => feature.count?.(snapshot))} />;
}

function CaseFoot(): ReactNode {
  const t = useT();
  const title = useOfCase((snapshot) => caseOf(snapshot).title);
  const sources = useOfCase((snapshot) => snapshot.tables.sources.size);
  const claims = useOfCase((snapshot) => snapshot.tables.claims.size);
  return (
    <>
      <span className="clip">{title}</span>
      <span>
        {t('app.foot.case', {
          sources: t('common.sources', { count: sources }),
          claims: t('common.claims', { count: claims }),
        })}
      </span>
    </>
  );
}

function LibraryNav({ route }: { readonly route: Route }): ReactNode {
  const t = useT();
  const catalogue = useCatalogue();
  return (
    <Groups
      label={t('app.nav.library')}
      route={route}
      features={featuresOf('library')}
      Count={LibraryCount}
      foot={
        <>
          <span>{t('app.foot.local')}</span>
          <span>{t('common.cases', { count: catalogue.length })}</span>
        </>
      }
    />
  );
}

function LibraryCount({ feature }: { readonly feature: Feature }): ReactNode {
  const { length } = useCatalogue();
  return <Count value={feature.id === 'library' ? length : undefined} />;
}

function Count({ value }: { readonly value: number | undefined }): ReactNode {
  const locale = useLocale();
  return value === undefined ? undefined : (
    <span className={styles.count}>{formatNumber(value, locale)}</span>
  );
}

type GroupsProps = {
  readonly label: string;
  readonly route: Route;
  readonly features: readonly Feature[];
  readonly Count: (props: { readonly feature: Feature }) => ReactNode;
  readonly foot: ReactNode;
};

function Groups({ label, route, features, Count: FeatureCount, foot }: GroupsProps): ReactNode {
  const t = useT();
  const groups = [...new Set(features.map((feature) => feature.group))];
  const current =
    route.scope === 'case' ? route.section : route.scope === 'library' ? route.screen : undefined;
  return (
    <nav className={styles.side} aria-label={label}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h2>{t(`app.group.${group}` satisfies MessageKey)}</h2>
            <ul>
              {features
                .filter((feature) => feature.group === group)
                .map((feature) => {
                  const isCurrent = feature.id === current;
                  return (
                    <li key={feature.id}>
                      <a
                        href={formatRoute(routeTo(feature, route))}
                        className={`${styles.item} ${isCurrent ? styles.on : ''}`}
                        title={t(feature.titleKey)}
                        {...(isCurrent ? { onClick: arrive } : {})}
                        {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
                      >
                        <Mark feature={feature} />
                        <span className={styles.word}>{t(feature.titleKey)}</span>
                        <FeatureCount feature={feature} />
                      </a>
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
      </div>
      <div className={styles.foot}>{foot}</div>
    </nav>
  );
}

function Mark({ feature }: { readonly feature: Feature }): ReactNode {
  if (feature.letter !== undefined) return <KindLetter letter={feature.letter} />;
  const Sign = feature.icon;
  return (
    <span className={styles.sign}>
      {Sign === undefined ? undefined : <Sign size={16} strokeWidth={1.25} aria-hidden="true" />}
    </span>
  );
}

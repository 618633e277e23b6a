import { type ReactNode, useMemo } from 'react';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { navigate, useRoute } from '../../workspace/navigation.ts';
import { CaseChips } from './CaseChips.tsx';
import { comparisonOf } from '../../charts/comparison.ts';
import { setAddingCase, useCompareView } from './compare-view.ts';
import styles from './compare.module.css';
import { ComparedCharts } from './ComparedCharts.tsx';
import { exportEverything } from './export-comparison.ts';
import { useOpenedCases } from './use-opened-cases.ts';

/** Two or more case files side by side: who is affected, delays, exposed data. Nothing is added up. */
export function CompareScreen(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const route = useRoute();
  const ids = route.scope === 'library' ? route.cases : [];
  const scale = useCompareView((state) => state.scale);
  const { isReady, snapshots, refused } = useOpenedCases(ids);
  const isDrawn = isReady && snapshots.length > 1;
  const comparison = useMemo(
    () => comparisonOf(isDrawn ? snapshots : [], scale),
    [isDrawn, snapshots, scale],
  );
  return (
    <Screen>
      <Toolbar
        title={t('compare.title')}
        end={
          <>
            <span>{t('compare.notAdded')}</span>
            <Button isDisabled={!isDrawn} onPress={() => void exportEverything(comparison, locale)}>
              {t('compare.exportAll')}
            </Button>
          </>
        }
      >
        <CaseChips ids={ids} />
      </Toolbar>
      {refused.map(({ id, problem }) => (
        <ProblemNotice key={id} problem={problem} />
      ))}
      {isDrawn ? (
        <ComparedCharts comparison={comparison} count={snapshots.length} />
      ) : !isReady ? (
        <p className={styles.wait} aria-live="polite">
          {t('compare.opening')}
        </p>
      ) : (
        <EmptyState
          title={t(ids.length === 1 ? 'compare.empty.one' : 'compare.empty.title')}
          steps={[
            {
              title: t('compare.empty.add.title'),
              body: t('compare.empty.add.body'),
              keys: 'a',
              onPress: () => setAddingCase(true),
            },
            {
              title: t('compare.empty.library.title'),
              body: t('compare.empty.library.body'),
              onPress: () => navigate({ scope: 'library', screen: 'library', cases: [] }),
            },
          ]}
        />
      )}
    </Screen>
  );
}

import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useCase, useSnapshot } from '../../store/react.tsx';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { Preview, type PageSpan } from './Preview.tsx';
import { printReport, saveReport } from './report-acts.ts';
import { choiceFor, useReportState } from './report-state.ts';
import styles from './report.module.css';
import { useLaidOut } from './use-laid-out.ts';

/** The report: template, language, options, and the pages as they will print, followed live. */
export function ReportScreen(): ReactNode {
  const t = useT();
  const store = useCase();
  const snapshot = useSnapshot();
  const state = useReportState();
  const choice = choiceFor(snapshot, state);
  const { laidOut, isBehind } = useLaidOut(choice);
  const [span, setSpan] = useState<PageSpan>();
  return (
    <Screen>
      <Toolbar
        title={t('report.title')}
        end={
          <>
            {isBehind ? <span className={styles.behind}>{t('report.screen.updating')}</span> : undefined}
            {span === undefined || laidOut === undefined ? undefined : (
              <span className="tabular">{positionWords(t, span)}</span>
            )}
            <OptionsMenu />
            <Button onPress={() => void printReport(store)}>{t('report.screen.print')}</Button>
            <Button kind="main" keys="$mod+p" onPress={() => void saveReport(store)}>
              {t('report.screen.save')}
            </Button>
          </>
        }
      >
        <SegmentedControl
          label={t('report.screen.template')}
          value={choice.template}
          options={[
            { value: 'dossier', label: t('report.screen.dossier') },
            { value: 'register', label: t('report.screen.register') },
          ]}
          onChange={(template) => useReportState.setState({ template })}
        />
        <SegmentedControl
          label={t('report.screen.language')}
          value={choice.locale}
          options={[
            { value: 'fr', label: t('report.screen.fr') },
            { value: 'en', label: t('report.screen.en') },
          ]}
          onChange={(locale) => useReportState.setState({ locale })}
        />
        {laidOut === undefined ? undefined : (
          <span role="status">
            {t(laidOut.report.notes.length === 0 ? 'report.screen.summary-empty' : 'report.screen.summary', {
              pages: t('report.screen.pages', { count: laidOut.pages.length }),
              notes: t('report.screen.notes', { count: laidOut.report.notes.length }),
            })}
          </span>
        )}
      </Toolbar>
      {laidOut === undefined ? (
        <p className={styles.waiting} role="status" aria-busy="true">
          {t('report.screen.laying-out')}
        </p>
      ) : (
        <Preview laidOut={laidOut} across={state.across} onSpan={setSpan} />
      )}
    </Screen>
  );
}

function positionWords(t: ReturnType<typeof useT>, { first, last }: PageSpan): string {
  if (first >= last) return t('report.screen.position-one', { first });
  return t(last === first + 1 ? 'report.screen.position-two' : 'report.screen.position', { first, last });
}

/** What is shown and what is kept to oneself. */
function OptionsMenu(): ReactNode {
  const t = useT();
  const { protect, across } = useReportState();
  return (
    <ActionMenu
      label={t('report.screen.options')}
      trigger={<IconButton label={t('report.screen.options')} icon="settings" />}
      groups={[
        {
          entries: [
            {
              id: 'protect',
              label: t('report.screen.protect'),
              isChosen: protect,
              onAction: () => useReportState.setState({ protect: !protect }),
            },
          ],
        },
        {
          entries: [
            {
              id: 'two-up',
              label: t('report.screen.two-up'),
              isChosen: across === 2,
              onAction: () => useReportState.setState({ across: 2 }),
            },
            {
              id: 'one-up',
              label: t('report.screen.one-up'),
              isChosen: across === 1,
              onAction: () => useReportState.setState({ across: 1 }),
            },
          ],
        },
      ]}
    />
  );
}

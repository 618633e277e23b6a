import type { ReactNode } from 'react';
import { refusedCount, suggestionKey } from '#shared/analysis/open-suggestions.ts';
import type { Source } from '#shared/model/index.ts';
import { suggestionKinds } from '#shared/model/refusal.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { useCase, useOfCase } from '../../../store/react.tsx';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { IconButton } from '../../../ui/Button.tsx';
import { KeyCap } from '../../../ui/KeyCap.tsx';
import { focusReading } from '../reading-store.ts';
import { isWhole } from './suggested-claim.ts';
import { acceptAll, restoreRefused } from './suggestion-acts.ts';
import { goToSuggestion, toggleSuggestions, useSuggesting } from './suggesting-store.ts';
import { allInWords } from './suggestion-words.ts';
import styles from './suggest.module.css';
import type { OpenSuggestions } from './use-suggestions.ts';

/** How many suggestions wait, the way to them, and a menu that answers many at once. */
export function SuggestionsTool({
  source,
  suggestions,
}: {
  readonly source: Source;
  readonly suggestions: OpenSuggestions;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const isHidden = useSuggesting((state) => state.isHidden);
  const refused = useOfCase((snapshot) => refusedCount(snapshot, source.id));
  const { open, isReading, unread } = suggestions;
  if (unread !== undefined) return <span>{t(`suggest.unread.${unread}`)}</span>;
  const first = open[0];
  const groups = [
    {
      title: t('suggest.menu.accept'),
      entries: suggestionKinds.flatMap((kind) => {
        const alike = open.filter((one) => one.kind === kind);
        const whole = alike.filter(isWhole);
        if (whole.length === 0) return [];
        return [
          {
            id: kind,
            label: allInWords('menu', kind, whole.length, alike.length, locale),
            onAction: () => void acceptAll(store, kind),
          },
        ];
      }),
    },
    {
      title: t('suggest.menu.view'),
      entries: [
        {
          id: 'toggle',
          label: t(isHidden ? 'suggest.show' : 'suggest.hide'),
          onAction: () => toggleSuggestions(),
        },
        ...(refused === 0
          ? []
          : [
              {
                id: 'restore',
                label: t('suggest.restore', { count: refused }),
                onAction: () => void restoreRefused(store, source.id),
              },
            ]),
      ],
    },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <span className={styles.tool}>
      {isReading ? (
        <span>{t('suggest.reading')}</span>
      ) : isHidden ? undefined : first === undefined ? (
        <span>{t('suggest.none')}</span>
      ) : (
        <button
          type="button"
          className={styles.walk}
          title={t('suggest.walk')}
          onClick={() => {
            goToSuggestion(suggestionKey(first));
            focusReading();
          }}
        >
          <span className={styles.dashed}>{t('suggest.count', { count: open.length })}</span>
          <KeyCap keys="Tab" />
        </button>
      )}
      <ActionMenu
        label={t('suggest.menu')}
        groups={groups}
        trigger={<IconButton icon="more" label={t('suggest.menu')} />}
      />
    </span>
  );
}

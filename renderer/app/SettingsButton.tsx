import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Locale } from '../i18n/locale.ts';
import { useT } from '../i18n/use-t.ts';
import { IconButton } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { TextField } from '../ui/TextField.tsx';
import { setPreferences, type ThemeChoice, usePreferences } from './preferences.ts';
import styles from './SettingsButton.module.css';

/** Theme, language, and the name the journal writes. */
export function SettingsButton(): ReactNode {
  const t = useT();
  const { theme, locale, actor } = usePreferences();
  return (
    <DialogTrigger>
      <IconButton label={t('app.settings')} icon="settings" />
      <Popover placement="bottom end" offset={6} className={styles.popover ?? ''}>
        <Dialog aria-label={t('app.settings')} className={styles.panel ?? ''}>
          <h2>{t('app.theme')}</h2>
          <SegmentedControl<ThemeChoice>
            label={t('app.theme')}
            value={theme}
            onChange={(value) => setPreferences({ theme: value })}
            options={[
              { value: 'light', label: t('app.theme.light') },
              { value: 'dark', label: t('app.theme.dark') },
              { value: 'system', label: t('app.theme.system') },
            ]}
          />
          <h2>{t('app.language')}</h2>
          <SegmentedControl<Locale>
            label={t('app.language')}
            value={locale}
            onChange={(value) => setPreferences({ locale: value })}
            options={[
              { value: 'fr', label: <span lang="fr">{t('app.language.fr')}</span> },
              { value: 'en', label: <span lang="en">{t('app.language.en')}</span> },
            ]}
          />
          <div className={styles.name}>
            <TextField
              label={t('app.actor')}
              description={t('app.actor.note')}
              value={actor}
              onCommit={(value) => setPreferences({ actor: value.trim() })}
            />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

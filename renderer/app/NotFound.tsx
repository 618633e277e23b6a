import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Note } from '../ui/Panel.tsx';
import { Screen, ScreenBody, Toolbar } from '../ui/Toolbar.tsx';

/** An address that leads nowhere says so, and where to go. */
export function NotFound(): ReactNode {
  const t = useT();
  return (
    <Screen>
      <Toolbar title={t('app.notFound.title')} />
      <ScreenBody>
        <Note>{t('app.notFound.body')}</Note>
        <p>
          <a className="link" href="#/">
            {t('commands.go.library')}
          </a>
        </p>
      </ScreenBody>
    </Screen>
  );
}

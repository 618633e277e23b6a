import type { Waiting } from '#shared/analysis/request-waits.ts';
import type { Translate } from '../../i18n/messages.ts';

/** How long a request waited: "attend depuis 12 jours", "après 2 à 4 jours"; nothing where it cannot be known. */
export function waitedWords({ days, isPending }: Waiting, t: Translate): string {
  if (days === undefined) return isPending ? t('requests.waitingUnknown') : '';
  const least = Math.max(0, days.min);
  const most = Math.max(0, days.max);
  const words =
    least === most ? t('requests.days', { count: most }) : t('requests.dayRange', { least, most });
  return t(isPending ? 'requests.waiting' : 'requests.after', { days: words });
}

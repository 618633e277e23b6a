import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { Thing } from './things.ts';
import { itemSentence } from './timeline-words.ts';

/** What is read aloud for one thing of the drawing. */
export function thingName(thing: Thing, locale: Locale): string {
  const t = translator(locale);
  const [item] = thing.items;
  const what =
    thing.items.length === 1 && item !== undefined
      ? itemSentence(item, locale)
      : t('events.cluster', { count: thing.items.length });
  switch (thing.kind) {
    case 'edge':
      return t(`events.edge.${thing.side}`, { what });
    case 'cluster':
      return thing.contested === 0
        ? t('events.cluster.open', { count: thing.items.length })
        : t('events.cluster.contested', { count: thing.items.length, contested: thing.contested });
    default:
      return what;
  }
}

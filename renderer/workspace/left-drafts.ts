import { localeNow, translator } from '../i18n/translate.ts';
import { dismissTopic, notifyOffer } from './notices.ts';

/** Only the last form left, or found again, is spoken of. */
const topic = 'draft';

/** Says that a form was left with something typed in it, which is kept, and offers to go on with it. */
export function sayLeft(resume: () => void): void {
  const t = translator(localeNow());
  notifyOffer(t('common.draft.left'), { label: t('common.draft.resume'), take: resume }, topic);
}

/** Says that a form opens with what was typed in it before, and offers it empty. */
export function sayFound(startAfresh: () => void): void {
  const t = translator(localeNow());
  notifyOffer(t('common.draft.found'), { label: t('common.draft.afresh'), take: startAfresh }, topic);
}

/** What was offered of a form no longer holds: it was recorded. */
export function draftDone(): void {
  dismissTopic(topic);
}

import { expect, type Page } from '@playwright/test';
import { headOf, press } from './by-hand.ts';

/** One suggestion as its card shows it. */
export type Stop = {
  /** Kind and place, as the page names it. */
  readonly key: string;
  readonly kind: string;
  /** The words it stands on. */
  readonly quote: string;
  /** All that its card says. */
  readonly card: string;
  /** Which one of how many it is. */
  readonly index: number;
  readonly count: number;
  /** Whether Enter records it as it is; otherwise the form asks for what is missing. */
  readonly isWhole: boolean;
  /** Who would be said to say it; empty when it is the source itself. */
  readonly speaker: string;
};

/** The keys that answer a suggestion. */
export type Answer = 'Enter' | 'x' | 'e';

/** A suggestion that was answered. */
export type Answered = Stop & { readonly answer: Answer };

/** The suggestion the reader is at in a text, once it is another one than before. */
async function stopIn(page: Page, text: string, before?: Stop): Promise<Stop> {
  const shown = await page.waitForFunction((last) => {
    const [card, ...others] = document.querySelectorAll<HTMLElement>('[data-suggestion-card]');
    const key = card?.dataset['suggestionCard'] ?? '';
    return others.length > 0 || key === '' || key === last
      ? undefined
      : { key, words: card?.innerText ?? '' };
  }, before?.key);
  const { key, words } = (await shown.jsonValue()) ?? { key: '', words: '' };
  const [kind = '', start, end] = key.split(' ');
  const [, index, count] = /(\d+) sur (\d+)/.exec(words) ?? [];
  return {
    key,
    kind,
    quote: text.slice(Number(start), Number(end)),
    card: words,
    index: Number(index),
    count: Number(count),
    isWhole: !/compléter/.test(words),
    speaker: /(?:Dit|Contesté|Mis en doute) par (.+)/.exec(words)?.[1] ?? '',
  };
}

/** Presses a key that goes on from a suggestion to another one: that one. */
async function onwards(page: Page, text: string, from: Stop | undefined, key: string): Promise<Stop> {
  await press(page, key);
  return stopIn(page, text, from);
}

/** Goes by Tab from the first suggestion to the last and by Shift+Tab back to the first: those met, in their order. */
export async function thereAndBack(page: Page, text: string): Promise<readonly Stop[]> {
  await expect(page.locator('[data-suggestion-card]')).toHaveCount(0);
  let at = await onwards(page, text, undefined, 'Tab');
  const there = [at];
  for (; at.index < at.count; there.push(at)) at = await onwards(page, text, at, 'Tab');
  expect(there.map(({ index }) => index)).toEqual(there.map((_, before) => before + 1));
  const back = [at];
  for (; at.index > 1; back.push(at)) at = await onwards(page, text, at, 'Shift+Tab');
  expect(back.map(({ key }) => key)).toEqual(there.map(({ key }) => key).toReversed());
  return there;
}

/**
 * Answers the suggestions of the text once, from the one the reader is at to the last: each as `answer` says, those it
 * says nothing of are passed by. Gives back what was answered.
 */
export async function answerAll(
  page: Page,
  text: string,
  answer: (stop: Stop) => Answer | undefined,
): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (let at = await stopIn(page, text); ;) {
    const key = answer(at);
    if (key !== undefined) answered.push({ ...at, answer: key });
    if (key === 'e') await edited(page);
    const isLast = at.index >= at.count;
    if (isLast && key === undefined) return answered;
    const [before, head] = [at, await headOf(page)];
    // Answered, it has gone; the form is behind the reader, and the walk goes on from the words it was about.
    at = await onwards(page, text, at, key === undefined || key === 'e' ? 'Tab' : key);
    if (key === 'Enter' || key === 'x') {
      // Recorded, it may have answered the next one too, and the walk goes on behind that.
      await expect.poll(() => headOf(page)).not.toBe(head);
      at = await stopIn(page, text, before);
    }
    if (isLast) return answered;
  }
}

/** Records the form of a suggestion as it is filled in. */
async function edited(page: Page): Promise<void> {
  await press(page, 'e');
  const form = page.locator('[data-claim-form]');
  await expect(form).toBeFocused();
  await press(page, 'Control+Enter');
  await expect(form).toHaveCount(0);
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await expect(page.locator('[data-suggestion-card]')).toHaveCount(0);
}

import { isLegalForm } from '../lexicon/lexicon.ts';
import { keyOf, mention, reason, type Mention, type Page } from '../page/page.ts';

/**
 * "Oatfield Products Notifies Members" over "Oatfield Products, Inc.": a firm of two words or more without its legal form,
 * wherever the text has it, also in a title, where its words alone would not tell. English. Linear in the names found.
 */
export function findFormless(page: Page): void {
  if (page.language !== 'en') return;
  const forms = new Map<string, Mention>();
  for (const one of page.mentions) {
    let to = one.to;
    while (to > one.from && isLegalForm(page.words[to - 1]?.key ?? '')) to -= 1;
    if (one.kind !== 'organisation' || to === one.to || to - one.from < 2) continue;
    const key = keyOf(page, one.from, to);
    if (!forms.has(key)) forms.set(key, one);
  }
  for (const [key, whole] of forms) {
    const length = key.split(' ').length;
    for (const from of page.places.get(page.words[whole.from]?.key ?? '') ?? [])
      if (from !== whole.from) take(page, from, length, key, whole);
  }
}

function take(page: Page, from: number, length: number, key: string, whole: Mention): void {
  const words = page.words.slice(from, from + length);
  if (keyOf(page, from, from + length) !== key) return;
  if (words.some(({ gap, shape }, at) => shape === 'lower' || (at > 0 && gap !== 0))) return;
  const fullName = page.text.slice(whole.start, whole.end);
  mention(page, from, from + length, {
    kind: whole.kind,
    strength: 5,
    reasons: [reason(page, 'name.short', from, from + length, { name: fullName })],
    fullName,
  });
}

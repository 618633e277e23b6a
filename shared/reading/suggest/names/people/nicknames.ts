import { isCommon, isGivenName, isRareGivenName } from '../lexicon/lexicon.ts';
import { mention, reason, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** A nickname has no more words than these. */
const longest = 4;

/** 'William "Bill" Tarkington', "Amanda (Meme Zee) Zieminski": what somebody is called stands within the name. */
export function findNicknames(page: Page): void {
  for (let index = 0; index < page.words.length - 2; index += 1) {
    const given = page.words[index];
    const inner = page.words[index + 1];
    if (given === undefined || inner === undefined || given.shape !== 'capital' || page.taken[index] === 1)
      continue;
    if ((inner.gap & ~(Gap.quoteOpen | Gap.open)) !== 0 || inner.gap === 0) continue;
    if (!isGivenName(given.key) && !isRareGivenName(given.key)) continue;
    const close = endOfInner(page, index + 1, (inner.gap & Gap.open) !== 0 ? Gap.close : Gap.quoteClose);
    if (close === undefined) continue;
    const from = isFirst(page, index) ? index : index - 1;
    mention(page, from, close + 1, {
      kind: 'person',
      strength: 7,
      reasons: [reason(page, 'name.given', index, index + 1)],
    });
  }
}

/** The word right behind the closing sign, when it is a family name. */
function endOfInner(page: Page, from: number, sign: number): number | undefined {
  for (let index = from + 1; index <= from + longest; index += 1) {
    const word = page.words[index];
    if (word === undefined) return undefined;
    if (word.gap === 0 || word.gap === Gap.dash) {
      if (page.words[index - 1]?.shape === 'lower') return undefined;
      continue;
    }
    return word.gap === sign &&
      word.shape === 'capital' &&
      !isCommon(word.key) &&
      page.words[index - 1]?.shape !== 'lower' &&
      page.words[index - 1]?.shape !== 'number'
      ? index
      : undefined;
  }
  return undefined;
}

/** Does the name begin here, and not with another given name before ("Mary Jane (MJ) Roe")? */
function isFirst(page: Page, index: number): boolean {
  const before = page.words[index - 1];
  return (
    before === undefined ||
    page.words[index]?.gap !== 0 ||
    before.shape !== 'capital' ||
    page.taken[index - 1] === 1 ||
    !isGivenName(before.key)
  );
}

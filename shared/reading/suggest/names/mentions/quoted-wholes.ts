import { isFunctionWord } from '../lexicon/lexicon.ts';
import { isNameShaped, keyOf, type Mention, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { endWithLetters, Gap } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

/** Words of a name set in quotation marks. */
const longest = 4;
/** What joins the words of a name. */
const joins = wordSet('de du des d la le les l of the and et & en sur');

/**
 * "« Zone grise » a révélé": a name whose other words are small is whole where the text sets it in quotation marks, and wherever it
 * stands after that. Only names that were found by their first word are made longer. Linear in the words and the names.
 */
export function findQuotedWholes(page: Page): void {
  const wholes = new Map<string, readonly string[]>();
  for (let from = 0; from < page.words.length; from += 1) {
    const to = quotedEnd(page, from);
    if (to !== undefined) wholes.set(page.words[from]?.key ?? '', keysOf(page, from, to));
  }
  if (wholes.size === 0) return;
  for (const [at, one] of page.mentions.entries()) {
    const whole = one.kind === 'person' ? undefined : wholes.get(page.words[one.from]?.key ?? '');
    if (whole !== undefined) page.mentions[at] = extended(page, one, whole);
  }
}

/** Where a quotation that is a name of two words or more ends, when one begins with this word. */
function quotedEnd(page: Page, from: number): number | undefined {
  const first = page.words[from];
  if (first === undefined || (first.gap & Gap.quoteOpen) === 0 || first.shape !== 'capital') return undefined;
  for (let at = from + 1; at <= Math.min(from + longest, page.words.length - 1); at += 1) {
    const word = page.words[at];
    if (word === undefined) return undefined;
    if ((word.gap & Gap.quoteClose) !== 0)
      return at - from >= 2 && word.gap === Gap.quoteClose ? at : undefined;
    const isPart =
      word.gap === 0 &&
      (word.shape === 'lower' || isNameShaped(word)) &&
      (joins.has(word.key) || (!isFunctionWord(word.key) && !isPredicate(page, at)));
    if (!isPart) return undefined;
  }
  return undefined;
}

function keysOf(page: Page, from: number, to: number): readonly string[] {
  return page.words.slice(from, to).map(({ key }) => key);
}

/** The name with the rest of its words, where they follow and are nobody else's. */
function extended(page: Page, one: Mention, whole: readonly string[]): Mention {
  const to = one.from + whole.length;
  const rest = page.words.slice(one.to, to);
  const last = page.words[to - 1];
  if (to <= one.to || last === undefined) return one;
  if (keysOf(page, one.from, to).join(' ') !== whole.join(' ')) return one;
  if (rest.some(({ gap }, index) => gap !== 0 || page.taken[one.to + index] === 1)) return one;
  page.taken.fill(1, one.to, to);
  return { ...one, to, end: endWithLetters(page.text, last), key: keyOf(page, one.from, to) };
}

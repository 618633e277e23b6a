import { isCommon, isFunctionWord } from '../lexicon/lexicon.ts';
import { identifierKey, type KnownFound, type KnownNames } from './known.ts';
import { isStart, keyOf, reason, type Mention, type Page } from '../page/page.ts';
import { endWithLetters, Gap, nameKey } from '../page/words.ts';

/** A known person’s name has at most so many words in another order. */
const longestOrder = 5;

/**
 * All that is named in a text, with what is known found even where no rule sees a name: a handle in lower case, another
 * order of words, a number of a firm. A known name gives way to a longer one that the rules found around it.
 */
export function withKnown(page: Page, names: KnownNames): readonly Mention[] {
  if (names.isEmpty) return page.mentions;
  const owner = new Int32Array(page.words.length).fill(-1);
  for (const [at, { from, to }] of page.mentions.entries()) owner.fill(at, from, to);
  const dropped = new Set<number>();
  const found: Mention[] = [];
  for (let index = 0; index < page.words.length; index += 1) {
    const to = knownEnd(page, index, names, owner);
    if (to === undefined) continue;
    for (let at = index; at < to.end; at += 1) if ((owner[at] ?? -1) >= 0) dropped.add(owner[at] ?? -1);
    found.push(mentionOf(page, index, to.end, to.known));
    index = to.end - 1;
  }
  return [...page.mentions.filter((_one, at) => !dropped.has(at)), ...found];
}

type End = { readonly end: number; readonly known: KnownFound };

function knownEnd(page: Page, from: number, names: KnownNames, owner: Int32Array): End | undefined {
  const word = page.words[from];
  if (word === undefined || word.isElided) return undefined;
  const first = word.name.split(' ')[0] ?? '';
  const order = names.holds(first) ? longestOrder : 0;
  const isSign = /[.@_\d]/.test(word.key) || (word.gap & Gap.at) !== 0;
  const longest = Math.max(names.longestFrom(first), order, isSign ? 5 : 0);
  for (let length = Math.min(longest, page.words.length - from); length >= 1; length -= 1) {
    const to = from + length;
    if (!isWhole(page, from, to) || !coversWhole(page, from, to, owner)) continue;
    const known = names.match(page.text.slice(word.start, page.words[to - 1]?.end), undefined);
    if (
      known !== undefined &&
      !(isArticle(word) && known.found.by !== 'name') &&
      isMeant(page, from, to, known)
    )
      return { end: to, known };
  }
  return undefined;
}

/** An article opens a name only when the name has it: "Le Relais", not "le Bocagia". */
function isArticle({ key, shape }: { readonly key: string; readonly shape: string }): boolean {
  return shape === 'lower' ? isFunctionWord(key) : /^(?:le|la|les|the|un|une)$/.test(key);
}

function isWhole(page: Page, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const gap = page.words[index]?.gap;
    if (gap !== 0 && gap !== Gap.ampersand && gap !== Gap.dash) return false;
  }
  return true;
}

/** Every name found among these words lies within them, and there is more to say than it says. */
function coversWhole(page: Page, from: number, to: number, owner: Int32Array): boolean {
  let named = 0;
  for (let index = from; index < to; index += 1) {
    const at = owner[index] ?? -1;
    if (at < 0) continue;
    const one = page.mentions[at];
    if (one === undefined || one.from < from || one.to > to) return false;
    named = Math.max(named, one.to - one.from);
  }
  return named < to - from;
}

/** An everyday word in lower case is not the firm of that name, nor a capital at the start of a sentence. */
function isMeant(page: Page, from: number, to: number, { found }: KnownFound): boolean {
  if (found.by === 'identifier') return true;
  const word = page.words[from];
  if (word === undefined) return false;
  if (found.by === 'initials' && to - from === 1) return word.shape === 'upper';
  const plain = page.words.slice(from, to).every(({ key, shape }) => isCommon(key) || shape === 'number');
  if (plain) return word.shape !== 'lower' && (to - from > 1 || !isStart(page, from));
  return to - from > 1 || word.shape !== 'lower' || word.key.length > 3;
}

function mentionOf(page: Page, from: number, to: number, { found, kind }: KnownFound): Mention {
  const start = page.words[from]?.start ?? 0;
  const last = page.words[to - 1];
  const end = last === undefined ? start : endWithLetters(page.text, last);
  const quote = page.text.slice(start, end);
  const key = found.by === 'identifier' ? identifierKey(quote) : nameKey(quote);
  const reasons = [reason(page, 'name.known', from, to, { name: found.name })];
  return { from, to, start, end, key: key === '' ? keyOf(page, from, to) : key, kind, strength: 10, reasons };
}

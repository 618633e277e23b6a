import {
  isAuthorityAcronym,
  isCommon,
  isFunctionWord,
  isGivenName,
  isPlainAcronym,
  listedName,
} from '../lexicon/lexicon.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import { Gap, nameKey, sentenceGaps, type Word } from './words.ts';

/**
 * Words as they were written before a copy lost its signs: genitives without their apostrophe ("the FBIs field office", "Kervoals
 * lawyer" where Kervoal is named too), and headings that only two spaces set off from what follows. Linear.
 */
export function mendedWords(text: string, words: readonly Word[]): readonly Word[] {
  const seen = seenIn(words);
  const called = calledWithGenitive(words);
  const mended: Word[] = [];
  let lineStart = 0;
  for (const [index, word] of words.entries()) {
    if (index > 0 && (word.gap & sentenceGaps) !== 0) lineStart = index;
    let next = isGenitive(text, words, index, seen) ? withoutGenitive(text, word) : word;
    if (word.isPossessive && called.has(word.key)) next = withOwnGenitive(word);
    if (isBelowHeading(text, words, lineStart, index)) {
      next = { ...next, gap: next.gap | Gap.line };
      lineStart = index;
    }
    mended.push(next);
  }
  return mended;
}

/** Verbs that only what has the genitive in its very name goes on with: "Landon’s has disclosed", "Morrow’s said". */
const own =
  /^(?:has|had|have|said|says|will|would|could|told|tells|warns|warned|did|does|declined|began|runs|owns|operates|sells|apologi[sz]ed|employs|insists|insisted)$/;

/** The names of a text that end with a genitive of their own, told by the verb behind one of them. */
function calledWithGenitive(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (!word.isPossessive || word.shape === 'lower' || next === undefined || next.gap !== 0) continue;
    if (own.test(next.key) && next.shape === 'lower') found.add(word.key);
  }
  return found;
}

/** With its genitive, which tells it from the town or the family of that name. */
function withOwnGenitive(word: Word): Word {
  const name = listedName(word.name) === undefined ? `${word.name} s` : word.name;
  return { ...word, name, end: word.end + 2, isPossessive: false };
}

/** "Wendy’s Burger" in a French text: no genitive of the language, but a part of what is called so. */
export function withGenitives(words: readonly Word[]): readonly Word[] {
  return words.map((word) =>
    word.isPossessive ? { ...word, end: word.end + 2, isPossessive: false } : word,
  );
}

/** What stands in the text with a capital: alone between small words, in capitals, and in twos. */
type Seen = {
  readonly alone: ReadonlySet<string>;
  readonly upper: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** Behind another word with a capital: "Williams" in "Nancy Williams". */
  readonly behind: ReadonlySet<string>;
};

function seenIn(words: readonly Word[]): Seen {
  const alone = new Set<string>();
  const upper = new Set<string>();
  const pairs = new Set<string>();
  const behind = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (word.shape === 'upper') upper.add(word.key);
    if (word.shape !== 'capital') continue;
    const before = words[index - 1];
    const next = words[index + 1];
    const isBehindName = word.gap === 0 && before !== undefined && before.shape === 'capital';
    const goesOn = next !== undefined && next.gap === 0 && next.shape !== 'lower';
    if (isBehindName) behind.add(word.key);
    if (isBehindName) pairs.add(`${before.key} ${word.key}`);
    else if (!goesOn) alone.add(word.key);
    if (isBehindName && !goesOn) alone.add(word.key);
  }
  return { alone, upper, pairs, behind };
}

function isGenitive(text: string, words: readonly Word[], index: number, seen: Seen): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || next.gap !== 0 || word.isPossessive) return false;
  if (word.key.length < 4 || !word.key.endsWith('s') || (word.shape !== 'capital' && word.shape !== 'mixed'))
    return false;
  if (isFunctionWord(next.key) || next.shape === 'number' || speechVerbs.has(next.key)) return false;
  const stem = word.key.slice(0, -1);
  if (word.shape === 'mixed')
    return (
      /^\p{Lu}{2,}s$/u.test(text.slice(word.start, word.end)) &&
      !isPlainAcronym(stem) &&
      (isAuthorityAcronym(stem) || seen.upper.has(stem))
    );
  const before = words[index - 1];
  if (word.gap === 0 && before !== undefined && before.shape === 'capital' && !isFunctionWord(before.key))
    return (
      (next.shape === 'lower' && seen.pairs.has(`${before.key} ${stem}`)) ||
      listedName(nameKey(`${before.key} ${stem}`)) !== undefined
    );
  // "Experians service": a list knows the one and not the other.
  if (
    listedName(stem)?.kind === 'organisation' &&
    listedName(word.key) === undefined &&
    !isCommon(stem) &&
    stem.length > 4
  )
    return !/(?:ed|s)$/.test(next.key);
  if (next.shape !== 'lower' && !(next.shape === 'upper' && isPlainAcronym(next.key))) return false;
  if (isCommon(stem) || isCommon(word.key) || !seen.alone.has(stem) || seen.behind.has(word.key))
    return false;
  // "Roberts pleaded" beside "Robert": a family name.
  return !isGivenName(stem) || !/(?:ed|ing)$/.test(next.key);
}

function withoutGenitive(text: string, word: Word): Word {
  const key = word.key.slice(0, -1);
  const isUpper = word.shape === 'mixed' && /^\p{Lu}{2,}s$/u.test(text.slice(word.start, word.end));
  return {
    ...word,
    end: word.end - 1,
    key,
    name: nameKey(key),
    shape: isUpper ? 'upper' : word.shape,
    isPossessive: true,
  };
}

/** Does a line begin here that two spaces set off from a heading, that is from capitals on nearly every word? */
function isBelowHeading(text: string, words: readonly Word[], from: number, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined || word.gap !== 0 || index - from < 4 || index - from > 18)
    return false;
  if (word.start - before.end < 2 || !/^[ \u00a0]{2,}$/.test(text.slice(before.end, word.start)))
    return false;
  if (word.shape === 'lower') return false;
  let long = 0;
  let capital = 0;
  for (let at = from; at < index; at += 1) {
    const { key, shape } = words[at] ?? word;
    if (key.length < 4 || shape === 'number') continue;
    long += 1;
    if (shape !== 'lower') capital += 1;
  }
  return long >= 3 && capital >= long * 0.7;
}

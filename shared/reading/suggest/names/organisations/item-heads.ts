import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { keyOf, mention, reason, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** The head of an item: its words, and by what it is set off. */
type Head = {
  readonly from: number;
  readonly to: number;
  readonly form: 'bracket' | 'count' | 'colon' | 'stop';
  /** Is it surely a name, might it be one among others that are, or is it a rubric’s, a place’s? */
  readonly is: 'name' | 'open' | 'rubric';
};

/** How many heads of one form show that a text is made of such items. */
const enough = { bracket: 2, count: 2, colon: 3, stop: 3 } as const;
const longest = 3;

/**
 * Whom the items of a newsletter are about, in capitals at the start of their lines: "VOLTA (US) The …", "VOLTA: BACK IN
 * COURT", "VOLTA. The …", where several items begin alike; and the newsletter’s own name over its number.
 */
export function findItemHeads(page: Page): void {
  takeMasthead(page);
  const heads = headsOf(page);
  for (const { from, to, form, is } of heads) {
    const isColon = form === 'colon' || form === 'count';
    const same = heads.filter((one) => one.form === form);
    const alike = isColon ? heads.filter((one) => one.form === 'colon' || one.form === 'count') : same;
    if ((same.length < enough[form] && alike.length < enough.colon) || is === 'rubric') continue;
    if (is === 'open' && alike.filter((one) => one.is === 'name').length < 2) continue;
    const key = keyOf(page, from, to);
    mention(page, from, to, {
      kind: listedName(key)?.kind ?? 'organisation',
      strength: 5,
      reasons: [reason(page, 'name.listed', from, to)],
    });
  }
}

function headsOf(page: Page): readonly Head[] {
  const heads: Head[] = [];
  for (const [index, word] of page.words.entries()) {
    if ((word.gap & Gap.line) === 0 || word.shape !== 'upper') continue;
    const parts = partsOf(page, index);
    const to = parts.at(-1)?.to;
    const form = to === undefined ? undefined : formAt(page, index, to);
    if (form === undefined || (parts.length > 1 && form !== 'bracket')) continue;
    for (const part of parts) heads.push({ ...part, form, is: sureness(page, part.from, part.to, form) });
  }
  return heads;
}

/** "VOLTA", "OSTLEY BREAD", "VOLTA, OSTLEY": the capitals with which a line begins, cut at commas. */
function partsOf(page: Page, first: number): readonly { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = first;
  let to = first + 1;
  for (; ; to += 1) {
    const word = page.words[to];
    const goesOn = word?.shape === 'upper' && (word.gap === 0 || word.gap === Gap.comma);
    if (goesOn && word.gap === 0) continue;
    if (to - from > longest) return [];
    parts.push({ from, to });
    if (!goesOn) return parts;
    from = to;
  }
}

function formAt(page: Page, first: number, to: number): Head['form'] | undefined {
  const next = page.words[to];
  if (next === undefined || (next.gap & Gap.line) !== 0) return undefined;
  if (next.gap === Gap.open) return closesPlace(page, to) ? 'bracket' : undefined;
  // "VOLTA: 45,000 CLIENTS": with its number, which no rubric has.
  if (next.gap === Gap.colon && isCapitalsLine(page, to)) return next.shape === 'number' ? 'count' : 'colon';
  if (next.gap === Gap.colon) return undefined;
  const isProse = next.gap === Gap.sentence && next.shape !== 'upper' && page.inCapitals[first] === 0;
  return isProse ? 'stop' : undefined;
}

/** "(US)", "(South Korea)": of which country. */
function closesPlace(page: Page, from: number): boolean {
  for (let to = from + 1; to <= from + 3; to += 1) {
    const word = page.words[to];
    if (word !== undefined && (word.gap & Gap.close) === 0) continue;
    const key = keyOf(page, from, to);
    return /^(?:us|usa|uk|uae|eu)$/.test(key) || placeNamed(key) !== undefined;
  }
  return false;
}

function isCapitalsLine(page: Page, from: number): boolean {
  for (let at = from; at < page.words.length; at += 1) {
    const word = page.words[at];
    if (at > from && word !== undefined && (word.gap & Gap.line) !== 0) return true;
    if (word?.shape !== 'upper' && word?.shape !== 'number' && word?.key !== 'a') return false;
  }
  return true;
}

/**
 * A rubric, a place and a matter are called by words of the language: behind brackets with a country even such a word is a
 * firm’s, and among names so is the form of a rarer one ("CURRYS").
 */
function sureness(page: Page, from: number, to: number, form: Head['form']): Head['is'] {
  const words = page.words.slice(from, to);
  const key = keyOf(page, from, to);
  if (placeNamed(key) !== undefined) return 'rubric';
  if (listedName(key) !== undefined) return 'name';
  if (words.every((word) => isFunctionWord(word.key) || isPlainAcronym(word.key))) return 'rubric';
  if (form === 'bracket') return 'name';
  const own = words.filter(
    (word) =>
      !isCommon(word.key) && !isDictionaryWord(word.key) && !isPlainAcronym(word.key) && !/\d/.test(word.key),
  );
  if (own.length === 0) return 'rubric';
  return own.some((word) => !isDictionaryForm(word.key)) ? 'name' : 'open';
}

/** "BREACH DIARY, no. 40", "THE BREACH DIARY" over "Issue 40": what opens the text, and its number. */
function takeMasthead(page: Page): void {
  let to = 0;
  while (to < 5 && page.words[to]?.shape === 'upper' && (to === 0 || page.words[to]?.gap === 0)) to += 1;
  const issue = page.words[to];
  if (to < 2 || issue === undefined || (issue.gap & (Gap.comma | Gap.line | Gap.dash)) === 0) return;
  if (!/^(?:no|issue|n|numero|vol|edition|lettre)$/.test(issue.key) || issue.shape === 'upper') return;
  if (page.words[to + 1]?.shape !== 'number' || (page.words[to + 1]?.gap ?? 0) & Gap.line) return;
  mention(page, 0, to, {
    kind: 'medium',
    strength: 5,
    reasons: [reason(page, 'name.listed', to, to + 2)],
  });
}

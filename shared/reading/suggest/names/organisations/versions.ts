import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { Gap } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

/** What stands between a program and the version up to which it is meant. */
const bounds = wordSet(
  'before prior version versions release releases through v below anterieur anterieure anterieurs anterieures avant',
);
/** What is mended, or has to be, behind which the program stands: "un correctif pour", "a bug in the". */
const holes = wordSet(
  `flaw flaws vulnerability vulnerabilities bug bugs hole holes zero-day zero-days patch patches hotfix hotfixes backdoor faille failles vulnerabilite vulnerabilites correctif correctifs patchs bogue bogues`,
);
const longest = 4;
/** "R7800", "VX-300": the model of a device. */
const model = /^\p{Lu}{1,4}[-\u2010\u2011]?\d{2,5}\p{Lu}{0,2}$/u;
/** How a reader is told to see to it, with a capital at the start of a line. */
const orders =
  /^(?:update|upgrade|patch|install|reinstall|fix|secure|check|uninstall|installer|corriger|migrer|versions?|release)$/;

/**
 * Programs and devices by what is said of their versions and of their flaws: "WinZed before 7.12", "Kelboard (versions 3.6 to
 * 4.2)", "Volmo antérieur à la 4.2", "a bug in the Kelvaris VX-300", "Tarn Kelvaris (CVE-…)". Linear.
 */
export function findVersions(page: Page): void {
  for (const index of placesOf(page, bounds)) if (isVersion(page, index)) takeBefore(page, index);
  for (const index of placesOf(page, holes)) takeBehind(page, index);
  for (const [index, word] of page.words.entries())
    if ((word.gap & Gap.open) !== 0 && word.key.startsWith('cve-')) takeVulnerable(page, index);
}

/** "before 7.12", "prior to 8.3", "(versions 3.6", "antérieur à la 4.2": digits with a point, which no year or day has. */
function isVersion(page: Page, index: number): boolean {
  for (let at = index + 1; at <= index + 4; at += 1) {
    const word = page.words[at];
    if (word === undefined || word.gap !== 0) return false;
    if (/^v?\d+(?:\.\d+)+$/.test(word.key)) return true;
    if (!/^(?:to|versions?|a|la|l|v|anterieure?s?|release|releases|up|older|than)$/.test(word.key))
      return false;
  }
  return false;
}

function takeBefore(page: Page, index: number): void {
  const bound = page.words[index];
  if (bound === undefined || (bound.gap & ~Gap.open) !== 0) return;
  const from = beginBefore(page, index);
  if (from !== undefined) take(page, from, index, index, index + 1);
}

/** Where the run of capitals begins that ends before `to`. */
function beginBefore(page: Page, to: number): number | undefined {
  let from = to;
  while (to - from < longest && isPart(page, from - 1) && (from === to || page.words[from]?.gap === 0))
    from -= 1;
  while (
    from < to &&
    (orders.test(page.words[from]?.key ?? '') || isFunctionWord(page.words[from]?.key ?? ''))
  )
    from += 1;
  return from < to ? from : undefined;
}

function isPart(page: Page, index: number): boolean {
  return isNameShaped(page.words[index]) && page.taken[index] === 0;
}

/** "Tarn Kelvaris (CVE-…)": a firm that lists know, and its program; one odd word there is the name of the flaw. */
function takeVulnerable(page: Page, index: number): void {
  const from = beginBefore(page, index);
  if (from === undefined || index - from < 2) return;
  for (let cut = index - 1; cut > from; cut -= 1)
    if (listedName(keyOf(page, from, cut))?.kind === 'organisation')
      return take(page, from, index, index, index + 1);
}

/** "a critical bug in the Kelvaris VX-300", "un correctif pour Kelvar". */
function takeBehind(page: Page, index: number): void {
  const joint = page.words[index + 1];
  let from = index + 2;
  if (joint?.gap !== 0 || !/^(?:in|for|of|dans|pour|de|d|du|affecting|affectant|visant)$/.test(joint.key))
    return;
  if (/^(?:the|its|their|le|la|les|l|son|sa|ses)$/.test(page.words[from]?.key ?? '')) from += 1;
  let to = from;
  while (to - from < longest && isPart(page, to) && page.words[to]?.gap === 0) to += 1;
  const last = page.words[to - 1];
  if (to === from || last === undefined) return;
  const isModel = to - from > 1 && model.test(page.text.slice(last.start, last.end));
  // "un correctif pour Kelvar": one that mends nothing but programs; a flaw may be in a law, a town or a firm.
  const isMended =
    to - from === 1 &&
    /^(?:patch|patches|hotfix|hotfixes|correctifs?|patchs)$/.test(page.words[index]?.key ?? '') &&
    /^(?:for|pour)$/.test(joint.key);
  if (isModel || isMended) take(page, from, to, index, index + 1);
}

function take(page: Page, from: number, to: number, cue: number, cueEnd: number): void {
  const key = keyOf(page, from, to);
  const words = page.words.slice(from, to);
  if (placeNamed(key) !== undefined || page.inCapitals[from] === 1) return;
  const known = listedName(key);
  if (known === undefined) {
    if (words.every((word) => isPlainAcronym(word.key) || genericBusinessWords.has(word.key))) return;
    const isWord = words.length === 1 && (isCommon(key) || isDictionaryForm(key)) && words[0]?.gap !== 0;
    if (isWord || page.seenLower.has(words[0]?.key ?? '')) return;
  }
  mention(page, from, to, {
    kind: known?.kind ?? 'product',
    strength: 6,
    reasons: [reason(page, 'name.noun', cue, cueEnd)],
  });
}

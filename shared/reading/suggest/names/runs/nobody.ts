import { isFunctionWord, isListedWord, listedName } from '../lexicon/lexicon.ts';
import { isFunction } from '../people/cues.ts';
import { keyOf, type Page } from '../page/page.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** Does this run name a flaw, a family, or what some people have for a surname? None of them is anybody to link. */
export function namesNobody(page: Page, from: number, to: number): boolean {
  return (
    isFlaw(page, from, to) ||
    isFamily(page, from, to) ||
    isSharedName(page, from) ||
    isKindOfNumber(page, from, to)
  );
}

/** "her NHS number", "DVLA numbers": what each of many has from a body, and not the body. */
function isKindOfNumber(page: Page, from: number, to: number): boolean {
  const next = page.words[to];
  return (
    page.language === 'en' &&
    to - from === 1 &&
    page.words[from]?.shape === 'upper' &&
    next?.gap === 0 &&
    next.shape === 'lower' &&
    /^numbers?$/.test(next.key)
  );
}

const flaws = /^(?:failles?|vulnerabilites?|bugs?|flaws?|vulnerability|vulnerabilities|exploits?)$/;

/**
 * "la faille CitrixBleed", "ToolShell (CVE-2025-53770)", "the ProxyLogon flaw": what a flaw is called. One flaw of several
 * ("une faille Kelvaris") is told by whose it is, and what lists know stands for itself.
 */
function isFlaw(page: Page, from: number, to: number): boolean {
  const first = page.words[from];
  if (first === undefined || to - from > 2 || listedName(keyOf(page, from, to)) !== undefined) return false;
  const next = page.words[to];
  if (next !== undefined && (next.gap & Gap.open) !== 0 && next.key.startsWith('cve-')) return true;
  if (page.language === 'en' && next?.gap === 0 && flaws.test(next.key))
    return page.words[from - 1]?.key === 'the' && first.gap === 0;
  const noun = listBegin(page, from);
  const at = /^(?:dite?s?|surnommee?s?|baptisee?s?|nommee?s?|appelee?s?|called|named|dubbed)$/.test(
    page.words[noun]?.key ?? '',
  )
    ? noun - 1
    : noun;
  const called = page.words[at]?.key === 'known' || page.words[at]?.key === 'connue' ? at - 1 : at;
  if (!flaws.test(page.words[called]?.key ?? '')) return false;
  return called < noun || /^(?:la|les|cette|ces|des|l|the)$/.test(page.words[called - 1]?.key ?? '');
}

/** Where the word stands that a list with this name in it follows: "ProxyShell et" leads to what is before "ProxyShell". */
export function listBegin(page: Page, from: number): number {
  let at = from - 1;
  if (page.words[at]?.key === 'as' && page.words[at - 1]?.key === 'known') return at - 1;
  if (page.words[at]?.key === 'comme') return page.words[at - 1]?.shape === 'lower' ? at - 1 : at;
  for (let steps = 0; steps < 4; steps += 1) {
    const joint = page.words[at];
    const isJoint = joint !== undefined && /^(?:et|ou|and|or)$/.test(joint.key);
    const isListed = page.words[at + 1]?.gap === Gap.comma;
    if (!isJoint && !isListed) return at;
    if (isJoint) at -= 1;
    if (page.words[at] === undefined || page.words[at]?.shape === 'lower') return at;
    at -= 1;
  }
  return at;
}

const families = /^(?:familles?|fratries?|epoux|couple|clan|dynastie|consorts|heritiers|freres|soeurs)$/;

/** "la famille Vautherin", "les époux Roe", "the Vautrin family": several who bear the name, and a name of no firm. */
function isFamily(page: Page, from: number, to: number): boolean {
  const next = page.words[to];
  if (page.language === 'en')
    return (
      to - from === 1 &&
      next?.gap === 0 &&
      next.shape === 'lower' &&
      /^(?:family|families|brothers|sisters|siblings|couple|clan|dynasty|heirs|twins)$/.test(next.key) &&
      page.words[from - 1]?.key === 'the'
    );
  const noun = page.words[listBegin(page, from)];
  return (
    to - from === 1 &&
    noun?.shape === 'lower' &&
    families.test(noun.key) &&
    !isListedWord(page.words[from]?.key ?? '')
  );
}

/** "two of its customers are called MacDonald", "deux clients se nomment Roe": what people are called is told of them, not of a firm. */
function isSharedName(page: Page, from: number): boolean {
  const verb = page.words[from - 1];
  if (verb === undefined || page.words[from]?.gap !== 0) return false;
  if (
    !/^(?:called|named|nomme|nomment|appelle|appellent|prenomme|prenomment|nommee?s?|appelee?s?)$/.test(
      verb.key,
    )
  )
    return false;
  for (let at = from - 2; at >= Math.max(0, from - 8); at -= 1) {
    const word = page.words[at];
    if (word === undefined || ((page.words[at + 1]?.gap ?? 0) & (sentenceGaps | Gap.comma)) !== 0)
      return false;
    if (numbers.test(word.key)) return true;
    if (word.shape !== 'lower' || isFunctionWord(word.key)) continue;
    return people.test(word.key) || (word.key.endsWith('s') && isFunction(word.key));
  }
  return false;
}

const numbers =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/;
const people =
  /^(?:people|persons?|m[ae]n|wom[ae]n|boys?|girls?|garcons?|filles?|homme|femme|enfant|pupils|customers|staff|children|households|personnes|gens|eleves|hommes|femmes|enfants|abonnes|salaries|foyers)$/;

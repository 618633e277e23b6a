import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { isCommon, isFunctionWord } from '../lexicon/lexicon.ts';
import { institutionDomains } from '../lists/french-adjectives.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import type { Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { Gap } from '../page/words.ts';
import { isAdjective } from './adjectives.ts';
import { joined } from './names.ts';

/** A ministry has no more fields than these. */
const mostFields = 5;

/**
 * Where a body of the state ends that has more fields than the first: "ministère des Sports, de la Jeunesse et de la Vie
 * associative", "Direction générale des impôts et domaines"; `to` where it has no more. `head` is its first word.
 */
export function endOfFields(page: Page, head: number, to: number): number {
  const isMinistry = /^(?:ministere|secretariat)$/.test(page.words[head]?.key ?? '');
  const isDepartment =
    page.words[head]?.shape === 'capital' &&
    /^(?:departement|direction|office|ministere)$/.test(page.words[head]?.key ?? '');
  const end = isMinistry ? endOfListed(page, to, 'capital') : to;
  if (end > to) return end;
  // "Département de l’économie, de la sécurité et de la culture": written small, each with its article.
  const small = isDepartment && to - head > 2 ? endOfListed(page, to, 'lower') : to;
  return small > to ? small : endOfPair(page, head, to);
}

/** ", de la Jeunesse et de la Vie associative": fields with their capital, up to the one behind "et". */
function endOfListed(page: Page, from: number, shape: 'capital' | 'lower'): number {
  let to = from;
  for (let fields = 0; fields < mostFields; fields += 1) {
    const word = page.words[to];
    const isLast = word?.gap === 0 && word.key === 'et';
    if (!isLast && word?.gap !== Gap.comma) return from;
    const end = endOfField(page, isLast ? to + 1 : to, shape);
    if (end === undefined) return from;
    if (isLast) return end;
    to = end;
  }
  return from;
}

/** "de la Vie associative", "des Outre-mer": undefined where no field with a capital stands. */
function endOfField(page: Page, from: number, shape: 'capital' | 'lower'): number | undefined {
  const joint = page.words[from];
  if (joint === undefined || !/^(?:de|du|des|d)$/.test(joint.key) || page.taken[from] === 1) return undefined;
  const at = /^(?:la|l|les)$/.test(joined(page, from + 1)?.key ?? '') ? from + 2 : from + 1;
  const noun = joined(page, at);
  if (noun?.shape !== shape || isFunctionWord(noun.key)) return undefined;
  if (shape === 'lower' && at === from + 1 && joint.key !== 'des') return undefined;
  if (!institutionDomains.has(noun.key) && !isCommon(noun.key) && !isDictionaryWord(noun.key))
    return undefined;
  const quality = joined(page, at + 1);
  return quality?.shape === 'lower' && isAdjective(quality, page, at + 1) && !isPredicate(page, at + 1)
    ? at + 2
    : at + 1;
}

/** "des impôts et domaines", "de justice et police": French joins two nouns without their articles only within a name. */
function endOfPair(page: Page, head: number, to: number): number {
  const first = page.words[to - 1];
  const second = joined(page, to + 1);
  if (
    to - head < 4 ||
    first?.shape !== 'lower' ||
    joined(page, to)?.key !== 'et' ||
    second?.shape !== 'lower'
  )
    return to;
  if (page.words[head]?.shape !== 'capital' || isFunctionWord(second.key)) return to;
  if (!institutionDomains.has(first.key) && !isDictionaryWord(first.key)) return to;
  const isField = institutionDomains.has(second.key);
  const areSeveral = /[^s]s$/.test(first.key) && /[^s]s$/.test(second.key) && isDictionaryWord(second.key);
  if (!isField && !areSeveral) return to;
  const behind = page.words[to + 2];
  const isEnd =
    behind === undefined ||
    behind.gap !== 0 ||
    isFunctionWord(behind.key) ||
    isPredicate(page, to + 2) ||
    speechVerbs.has(behind.key);
  return isEnd && !isPredicate(page, to + 1) && !speechVerbs.has(second.key) ? to + 2 : to;
}

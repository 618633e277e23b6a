import {
  endsLikeProse,
  isCommon,
  isFunctionWord,
  isGivenName,
  isLegalForm,
  isPlainAcronym,
} from '../lexicon/lexicon.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { behindOffice } from '../people/offices.ts';
import { townIn } from '../places/towns.ts';
import { personFunctions, personTitles, speechVerbs } from '../lists/cue-words.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { backward, forward, joints } from './frame-reach.ts';
import { wordSet } from '../../../word-set.ts';
import { listedLength } from '../lexicon/lookup.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { endWithPoint, isCode } from '../page/plain-run.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** Roles that notices and regulators give somebody, set off by commas from who has it. */
const roles = wordSet(
  'entity associate company subcontractor vendor contractor subsidiary corporation affiliate insurer processor supplier provider reseller wholesaler distributor hoster outsourcer organization organisation nonprofit',
);
/** What a name stands right behind: "the gaming website X", "file upload service X". */
const siteNouns = wordSet(
  `website site forum forums service app application platform game community marketplace store shop retailer provider network portal exchange startup firm company brand chain manufacturer publisher
   developer maker blog magazine airline bank operator broker charity club tool software aggregator client messenger organisation organization group business agency`,
);
const hit =
  /^(?:suffered|disclosed|discovered|acknowledged|confirmed|reported|announced|notified|experienced|admitted|revealed|identified|learned|exposed|leaked|lost|mailed|sent)$/;
const struck =
  /^(?:hacked|breached|compromised|attacked|targeted|ransomed|impacted|affected|hit|victim|target|subject|found|notified|informed|alerted|allegedly)$/;

/**
 * Names that English frames whatever their words are: "the covered entity (CE), Villa of Hope, reported", "Jewish
 * Hospital, a business associate", "the game known as Clash of Kings", "the website imgur suffered a breach".
 */
export function findFrames(page: Page): void {
  if (page.language !== 'en') return;
  for (let index = 1; index < page.words.length; index += 1) {
    if (page.taken[index] === 1) continue;
    takeApposed(page, index);
    takeBeforeRole(page, index);
    takeOfRole(page, index);
    takeQuoted(page, index);
    takeNamed(page, index);
    takeStruck(page, index);
  }
}

/** "the covered entity (CE), NAME,". */
function takeApposed(page: Page, index: number): void {
  const word = page.words[index];
  if (word === undefined || (word.gap & Gap.comma) === 0 || (word.gap & sentenceGaps) !== 0) return;
  if (!isNameShaped(word) && word.shape !== 'number') return;
  const isAbbreviated = (word.gap & Gap.close) !== 0;
  const role = isAbbreviated ? index - 2 : index - 1;
  if (!isRole(page, role) || (isAbbreviated && ((page.words[index - 1]?.gap ?? 0) & Gap.open) === 0)) return;
  const to = forward(page, index);
  // "to press the company, Ostley said": who says so is no company.
  if (to - index === 1 && page.words[to]?.gap === 0 && speechVerbs.has(page.words[to]?.key ?? '')) return;
  take(page, index, to, reason(page, 'name.apposed', role, role + 1));
}

/** "NAME, the covered entity (CE),", "NAME, a business associate of". */
function takeBeforeRole(page: Page, index: number): void {
  const word = page.words[index];
  if (word === undefined || word.gap !== Gap.comma || !/^(?:the|a|an|its|our|their)$/.test(word.key)) return;
  for (let role = index + 1; role < index + 4; role += 1) {
    const noun = page.words[role];
    if (noun === undefined || noun.gap !== 0 || noun.shape !== 'lower') return;
    if (!/^(?:entity|associate)$/.test(noun.key) || !isRole(page, role)) continue;
    const next = page.words[role + 1];
    if (next !== undefined && next.gap === 0 && !/^(?:of|for|to|under|that|who|which)$/.test(next.key))
      return;
    const from = backward(page, index - 1, true);
    if (from !== undefined) take(page, from, index, reason(page, 'name.apposed', role, role + 1));
    return;
  }
}

/** "a business associate (BA) of NAME", "a subsidiary of NAME": who has somebody in that role. */
function takeOfRole(page: Page, index: number): void {
  const word = page.words[index];
  const of = page.words[index - 1];
  if (!isNameShaped(word) || word.gap !== 0 || of?.key !== 'of' || of.shape !== 'lower') return;
  const role =
    (of.gap & Gap.close) !== 0 && ((page.words[index - 2]?.gap ?? 0) & Gap.open) !== 0
      ? index - 3
      : index - 2;
  const noun = page.words[role];
  if (
    (of.gap & ~Gap.close) !== 0 ||
    noun === undefined ||
    !/^(?:associate|subsidiary|affiliate)$/.test(noun.key)
  )
    return;
  if (noun.shape !== 'lower' || isCode(word.key)) return;
  const to = forward(page, index);
  if (to - index > 1) take(page, index, to, reason(page, 'name.apposed', role, role + 1));
}

function isRole(page: Page, index: number): boolean {
  const noun = page.words[index];
  const before = page.words[index - 1]?.key ?? '';
  if (noun === undefined || noun.shape !== 'lower' || !roles.has(noun.key)) return false;
  if (noun.key === 'entity') return /^(?:covered|hybrid|managing|regulated|public)$/.test(before);
  if (noun.key === 'associate') return before === 'business';
  return !/^(?:another|any|each|every|no|other)$/.test(before);
}

/** 'the game "Clash of Kings"', 'the forum known as "Verified"': what stands in quotes behind such a noun. */
function takeQuoted(page: Page, index: number): void {
  const word = page.words[index];
  const before = page.words[index - 1];
  if (word === undefined || before === undefined || (word.gap & Gap.quoteOpen) === 0) return;
  // "… according to the blog. “We cannot say,” …": what begins anew is somebody's words.
  if ((word.gap & (sentenceGaps | Gap.comma | Gap.colon | Gap.dash)) !== 0) return;
  if (!siteNouns.has(before.key) && !(before.key === 'as' && isNaming(page, index))) return;
  let to = index + 1;
  while (to < page.words.length && to - index < 6 && ((page.words[to]?.gap ?? 0) & Gap.quoteClose) === 0)
    to += 1;
  if (((page.words[to]?.gap ?? Gap.quoteClose) & Gap.quoteClose) === 0 || to - index > 5) return;
  if (!isNameShaped(word) && (word.shape !== 'number' || to > index + 1)) return;
  take(
    page,
    index,
    to,
    reason(page, 'name.noun', index - 1, index),
    siteNouns.has(before.key) ? 'product' : undefined,
  );
}

/** "the service known as Heroes of Newerth". */
function takeNamed(page: Page, index: number): void {
  const word = page.words[index];
  if (word === undefined || word.gap !== 0 || !isNaming(page, index)) return;
  const from = word.key === 'the' ? index + 1 : index;
  const first = page.words[from];
  if (!isNameShaped(first) || first.gap !== 0 || isCode(first.key)) return;
  // "Police named Jane Doe": who names is no thing that is named.
  if (page.words[index - 1]?.key !== 'as' && isNameShaped(page.words[index - 2])) return;
  const to = forward(page, from);
  if (to - from > 1) take(page, from, to, reason(page, 'name.noun', index - 1, index));
}

/** Is what follows said to be a name: "known as", "referred to as", "named", "called"? */
function isNaming(page: Page, index: number): boolean {
  const before = page.words[index - 1]?.key ?? '';
  const second = page.words[index - 2]?.key ?? '';
  if (before === 'as') return /^(?:known|to|business|branded|online)$/.test(second);
  return (
    /^(?:called|named|dubbed)$/.test(before) &&
    !/^(?:so|she|he|they|who|we|i|it|you|then|and|to|had|have)$/.test(second)
  );
}

/** "the gaming website Guns and Robots suffered", "Advance Auto Parts confirmed", "the community imgur was hacked". */
function takeStruck(page: Page, index: number): void {
  if (!isStruck(page, index)) return;
  const last = page.words[index - 1];
  if (last === undefined || page.taken[index - 1] === 1) return;
  if (isOdd(page, index - 1)) {
    const noun = page.words[index - 2];
    const isBehindNoun = last.gap === 0 && noun !== undefined && siteNouns.has(noun.key);
    const opens =
      (last.gap & (Gap.comma | sentenceGaps)) !== 0 &&
      /^(?:suffered|was)$/.test(page.words[index]?.key ?? '');
    if (isBehindNoun || (opens && last.shape === 'lower' && last.key.length > 3))
      take(
        page,
        index - 1,
        index,
        reason(page, 'name.noun', isBehindNoun ? index - 2 : index, isBehindNoun ? index - 1 : index + 1),
      );
    return;
  }
  const from = backward(page, index - 1, false);
  if (from === undefined || index - from < 2) return;
  const cue =
    page.words[from]?.gap === 0 && siteNouns.has(page.words[from - 1]?.key ?? '') ? from - 1 : index;
  if (!isWhole(page, from, index, cue === from - 1)) return;
  if (listedLength(page, from) === index - from || placeNamed(keyOf(page, from, index)) !== undefined) return;
  take(page, from, index, reason(page, 'name.noun', cue, cue + 1));
}

/** Does a verb begin here that says that somebody was hit, or tells it? */
function isStruck(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined || word.shape !== 'lower' || (word.gap & ~(Gap.comma | Gap.quoteClose)) !== 0)
    return false;
  if (hit.test(word.key)) return word.gap === 0;
  if (!/^(?:was|were|has|have|had|is)$/.test(word.key)) return false;
  for (let at = index + 1; at < index + 4; at += 1) {
    const next = page.words[at];
    if (next === undefined || next.gap !== 0) return false;
    if (struck.test(next.key) || (word.key !== 'was' && hit.test(next.key))) return true;
  }
  return false;
}

/** A word that no language has, written without a capital: "imgur", "8fit", "bigbasket". */
function isOdd(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined || isNameShaped(word)) {
    if (word?.shape !== 'mixed') return false;
    return (
      /^\p{Ll}|\d/u.test(page.text.slice(word.start, word.end)) && word.key.length > 2 && !/-/.test(word.key)
    );
  }
  if (word.shape !== 'lower' || word.key.length < 3 || word.isElided) return false;
  return (
    !isCommon(word.key) &&
    !isFunctionWord(word.key) &&
    !endsLikeProse(word.key) &&
    !/(?:s|ed|ing|er)$/.test(word.key)
  );
}

/** The words between are one name: joined by "of" and the like, not two names or a sentence's first word. */
function isWhole(page: Page, from: number, to: number, hasCue: boolean): boolean {
  const first = page.words[from];
  if (first === undefined || personTitles.has(first.key) || personFunctions.has(first.key)) return false;
  if (conventionalCapitals.has(first.key) && to - from < 3) return false;
  let generic = 0;
  let named = 0;
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined) return false;
    if (!hasCue && joints.has(word.key) && word.shape === 'lower') {
      const end = page.words[to - 1]?.key ?? '';
      // "Jane Doe of Night Security", "Customers of X".
      if (word.key !== 'of' || isStart(page, from) || firmNameWords.has(end) || englishPublicHeads.has(end))
        return false;
    }
    if (!isNameShaped(word)) continue;
    named += 1;
    if (genericBusinessWords.has(word.key) || isPlainAcronym(word.key) || personFunctions.has(word.key))
      generic += 1;
  }
  if (isGivenName(first.key) && !hasCue) return false;
  return named > 1 && generic < named && !isFunctionWord(first.key);
}

function take(
  page: Page,
  from: number,
  to: number,
  because: ReturnType<typeof reason>,
  kind?: 'organisation' | 'product',
): void {
  const first = page.words[from];
  if (first === undefined || to <= from || personTitles.has(first.key)) return;
  if (
    to - from === 1 &&
    (isPlainAcronym(first.key) ||
      isFunctionWord(first.key) ||
      (endsLikeProse(first.key) && first.shape !== 'mixed') ||
      personFunctions.has(first.key))
  )
    return;
  if (personFunctions.has(first.key) && to - from < 3) return;
  if (isPerson(page, from, to) || behindOffice(page, from, to) !== undefined) return;
  if (townIn(page, from, to) !== undefined) return;
  const end = endWithPoint(page, to);
  mention(page, from, to, {
    kind: kind ?? kindOfInstitution(keyOf(page, from, to).split(' ')),
    strength: 6,
    reasons: [because],
    ...(end === undefined ? {} : { end }),
  });
}

/** "Alexander J. Richardson": a given name and nothing of a firm's words. */
function isPerson(page: Page, from: number, to: number): boolean {
  if (to - from > 4 || !isGivenName(page.words[from]?.key ?? '')) return false;
  // "its supplier, MONA PSS,": in capitals within a sentence, which nobody's name is.
  if (page.words[from]?.shape === 'upper' && page.inCapitals[from] === 0) return false;
  for (let index = from + 1; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined || word.shape === 'lower' || word.shape === 'number') return false;
    const { key } = word;
    if (firmNameWords.has(key) || englishPublicHeads.has(key)) return false;
    if (isLegalForm(key) && !/^(?:md|dds|m\.d|d\.d\.s)$/.test(key)) return false;
  }
  return to - from > 1;
}

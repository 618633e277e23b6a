import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isGivenName, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { authorityHeads, englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { listedLength, placeLength } from '../lexicon/lookup.ts';
import { isStart, keyOf, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { isTown } from '../places/towns.ts';
import { Gap } from '../page/words.ts';

/** Who makes up a body, or where it lives. */
const members =
  /^(?:friends|mothers|fathers|parents|sons|daughters|knights|sisters|brothers|citizens|neighbou?rs|families|ladies|veterans|voices|survivors|champions|guardians|keepers|hospice|guild|order|museum|convent|abbey)$/;
const keepsAnd = wordSet('of for on');
/** What firms sell wherever they are; a clinic, a school or a bank is of its town. */
const trades = wordSet(
  `systems solutions software technologies tech labs logistics forensics consulting motors foods holdings industries enterprises electronics media press digital data games studios ventures capital logistics freight haulage analytics networks security printing mailing
   packaging engineering construction builders lettings estates interiors furniture textiles plastics steel metals brewery brewing wines energy`,
);

/** "University of X", "Professional Dental Alliance of New York", "Department of Health and Human Services". */
export function englishJoint(page: Page, from: number, to: number, next: number): boolean {
  const joint = page.words[to]?.key ?? '';
  const last = page.words[to - 1]?.key ?? '';
  if (joint === 'of' || joint === 'for') {
    // "Privacy Officer for Tarrant County": what somebody is, and for whom.
    if (joint === 'for' && personFunctions.has(last)) return false;
    // "Marlow Vision of Ostley, Inc.": one firm, by the form at its end.
    const isPerson = isGivenName(page.words[from]?.key ?? '');
    if (joint === 'of' && to - from > 1 && !isPerson && isFirmBehind(page, next)) return true;
    // "Roe Vance LLP of Lincoln", "Volta Systems of Petone": who trades anywhere, and where.
    // "Elko Family Dental of Elko": named after where it is, and where.
    if (joint === 'of' && isNamedAfter(page, from, to)) return false;
    // "Oat Annuity Company of New York", "Oat Payments Corporation of India": of a whole state or country.
    if (
      joint === 'of' &&
      to - from > 2 &&
      /^(?:company|corporation)$/.test(last) &&
      page.inTitle[from] === 0
    ) {
      const kind = placeNamed(keyOf(page, to + 1, next));
      if (kind === 'region' || kind === 'country') return true;
    }
    if (joint === 'of' && (isLegalForm(last) || (to - from > 1 && trades.has(last)))) return false;
    if (englishPublicHeads.has(last) || englishPublicHeads.has(page.words[from]?.key ?? '')) return true;
    // "Journal of the Inland Dental Society".
    if (joint === 'of' && to - from === 1 && /^(?:journal|annals|archives|bulletin|proceedings)$/.test(last))
      return true;
    // "City of Farrow": who governs it.
    if (
      joint === 'of' &&
      to - from === 1 &&
      /^(?:city|town|county|village|borough|township|port)$/.test(last)
    )
      return true;
    // "the Friends of Larkin Library", "Mothers of Peckham": who they are, and of what.
    // "Queen of the Valley Medical Center".
    if (
      joint === 'of' &&
      to - from === 1 &&
      /^(?:queen|star|gift|spirit|light|gate|heart|rock|tree|house|isle)$/.test(last) &&
      next - to > 2 &&
      englishPublicHeads.has(page.words[next - 1]?.key ?? '')
    )
      return true;
    if (joint === 'of' && to - from === 1 && members.test(last) && !isStart(page, from)) return true;
    // "Ostley Chamber of Commerce".
    if (
      joint === 'of' &&
      last === 'chamber' &&
      /^(?:commerce|trade|industry)$/.test(page.words[to + 1]?.key ?? '')
    )
      return true;
    // "Seton Family of Hospitals".
    if (
      to - from > 1 &&
      joint === 'of' &&
      next - to === 2 &&
      englishPublicHeads.has(page.words[to + 1]?.key ?? '') &&
      (page.words[to + 1]?.key ?? '').endsWith('s')
    )
      return true;
    const isPlace = placeLength(page, next - 1) > 0 || placeLength(page, to + 1) > 0;
    for (let index = from; index < to; index += 1) {
      const word = page.words[index];
      if (word === undefined || page.inTitle[from] === 1) return false;
      const isFirm = to - from > 1 && (firmNameWords.has(word.key) || isLegalForm(word.key));
      if (isFirm || (isPlace && word.shape === 'mixed')) return true;
      // "Retina Specialists of Tulsa", "Blue Shield of Utah": what several are, and where; not "Jane Doe of Tulsa".
      if (isPlace && to - from > 1 && index === to - 1 && isKind(page, from, to)) return true;
    }
    return false;
  }
  // "Health Center at Cedar Park", "University of Dunmore at Lowell".
  if (joint === 'at')
    return (
      to - from > 1 &&
      /^(?:center|centre|hospital|university|school|college|clinic)$/.test(last) &&
      !hasHead(page, to + 1, next)
    );
  // "Kansas Department on Aging", "Office to Combat Fraud".
  if (
    joint === 'on' &&
    /^(?:department|agency|council|commission|committee|institute|office|bureau|panel|cent(?:er|re)|coalition|alliance|foundation)$/.test(
      last,
    )
  )
    return true;
  // "Blue Cross and Blue Shield"
  if (joint === 'and' && last === 'cross' && page.words[to + 1]?.key === 'blue') return true;
  if (joint === 'and' && (isFieldOfBody(page, from, to, next) || isBodyOfTwo(page, from, to, next)))
    return true;
  // "Entity: Elko City Health and Hospitals": the line of a form is no heading.
  const isLabelled = ((page.words[from]?.gap ?? 0) & Gap.colon) !== 0;
  // "Portfolio Committee on Justice and Prisons" over its minutes.
  const isCommittee = /(?:^| )committee (?:on|for) /.test(`${keyOf(page, from, to)} `);
  if (
    joint !== 'and' ||
    (page.inTitle[from] === 1 && !isLabelled && !isCommittee) ||
    page.words[to + 1]?.shape === 'lower'
  )
    return false;
  if (areTwoBodies(page, from, to, next)) return false;
  // "Northern Airlines and United": a firm by its trade, and one that a list knows.
  if (
    next - to === 2 &&
    to - from > 1 &&
    firmNameWords.has(last) &&
    isFirmAlone(page.words[to + 1]?.key ?? '')
  )
    return false;
  // "Health and Human Services", "Hospitals and Clinics", "Rehabilitation and Nursing Center": fields, not two names.
  const isField = (key: string): boolean =>
    isCommon(key) ||
    firmNameWords.has(key) ||
    englishPublicHeads.has(key) ||
    /(?:al|ics?|ive|ary|ous|ment|tion|ology|iatry|therapy|medicine)$/.test(key);
  if (!isField(last) || placeNamed(keyOf(page, to - 1, to)) !== undefined) return false;
  // "… & Spine and Federal authorities": an adjective, and what it is of.
  const noun = page.words[next];
  if (
    next - to === 2 &&
    noun !== undefined &&
    noun.gap === 0 &&
    noun.shape === 'lower' &&
    !isFunctionWord(noun.key) &&
    !isPredicate(page, next) &&
    /(?:al|ic|ive|ary|ous)$/.test(page.words[next - 1]?.key ?? '')
  )
    return false;
  for (let index = to + 1; index < next; index += 1)
    if (
      !isField(page.words[index]?.key ?? '') &&
      !(isLegalForm(page.words[index]?.key ?? '') && index > to + 1)
    )
      return false;
  return (
    hasJoint(page, from, to) ||
    (to - from > 1 && listedLength(page, from) < to - from && !isListed(page, to + 1, next))
  );
}

function isFirmAlone(key: string): boolean {
  return key === 'united' || listedName(key)?.kind === 'organisation';
}

/** "Food and Farm Administration", "Information and Privacy Commissioner": two fields before what rules over them. */
function isFieldOfBody(page: Page, from: number, to: number, next: number): boolean {
  const field = page.words[from];
  if (field === undefined || to - from !== 1 || field.shape !== 'capital' || next - to < 3) return false;
  if (!authorityHeads.has(page.words[next - 1]?.key ?? '')) return false;
  if (personFunctions.has(field.key) || placeNamed(field.name) !== undefined || listedLength(page, from) > 0)
    return false;
  for (let index = from; index < next; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (index !== to && !isCommon(key) && !isDictionaryWord(key)) return false;
  }
  return !englishPublicHeads.has(page.words[to + 1]?.key ?? '');
}

/** What has a name, and beside which another stands for itself. */
const houses = /^(?:hospitals?|clinics?|cent(?:er|re)|college|university|bank|library|museum)$/;

/** "Volta Insurance Company and Cover of Ohio", "Ohio Department of Health and Utah Insurance Agency": each is whole by itself. */
function areTwoBodies(page: Page, from: number, to: number, next: number): boolean {
  const last = page.words[to - 1]?.key ?? '';
  const behind = page.words[to + 1]?.key ?? '';
  if (/^(?:company|corporation|incorporated|inc|llc|ltd|limited)$/.test(last) && to - from > 1)
    return !/^(?:affiliates?|affiliated|subsidiar(?:y|ies)|sons|partners|associates|brothers|co|company)$/.test(
      behind,
    );
  // "Ostley Hospital and Lady of the Valley Medical Center": each has its own name and its own head.
  const isOf = page.words[next]?.key === 'of' && page.words[next]?.gap === 0;
  if (isOf && to - from > 1 && houses.test(last) && !hasHead(page, to + 1, next)) return true;
  const end = page.words[next - 1]?.key ?? '';
  const isWhole = englishPublicHeads.has(end) || /^(?:company|corporation)$/.test(end) || isLegalForm(end);
  const where = placeLength(page, to + 1);
  return isWhole && where > 0 && to + 1 + where < next && hasHead(page, from, to);
}

function isNamedAfter(page: Page, from: number, to: number): boolean {
  const where = page.words[to + 1]?.name ?? '';
  return page.words.slice(from, to).some(({ name }) => name === where);
}

/** "Avon and Somerset Police", "Perth and Kinross Council": one body of two places. */
function isBodyOfTwo(page: Page, from: number, to: number, next: number): boolean {
  const first = page.words[from];
  const second = page.words[to + 1];
  if (first === undefined || second === undefined || to - from > 2 || next - to < 3 || first.isPossessive)
    return false;
  if (!/^(?:council|police|constabulary|partnership|trust|authority)$/.test(page.words[next - 1]?.key ?? ''))
    return false;
  // "Mr Dunmore and Orsley Council": somebody, and a body.
  if (first.gap === 0 && personTitles.has(page.words[from - 1]?.key ?? '')) return false;
  const isPlace = (key: string): boolean => placeNamed(key) !== undefined || isTown(key);
  return (
    isPlace(keyOf(page, from, to)) &&
    !isCommon(second.key) &&
    (isPlace(second.name) || listedLength(page, to + 1) === 0)
  );
}

/** Is there a legal form at the end of what follows, or right behind it? */
function isFirmBehind(page: Page, next: number): boolean {
  const last = page.words[next - 1];
  const behind = page.words[next];
  if (last !== undefined && last.shape !== 'lower' && isLegalForm(last.key)) return true;
  return (
    behind !== undefined &&
    (behind.gap & ~Gap.comma) === 0 &&
    /^(?:inc|llc|llp|ltd|pllc|corp|incorporated)$/.test(behind.key)
  );
}

/** "the clinic at University of Lowell": two bodies. */
function hasHead(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (englishPublicHeads.has(page.words[index]?.key ?? '')) return true;
  return false;
}

function isListed(page: Page, from: number, to: number): boolean {
  return listedLength(page, from) === to - from;
}

/** "Retina Specialists", "Blue Shield": the last word is no surname. */
function isKind(page: Page, from: number, to: number): boolean {
  const last = page.words[to - 1]?.key ?? '';
  if (isGivenName(page.words[from]?.key ?? '') || personFunctions.has(last)) return false;
  return (
    isCommon(last) ||
    listedLength(page, from) === to - from ||
    /(?:ists?|ians|ics|ants|ers|tions?)$/.test(last)
  );
}

function hasJoint(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (keepsAnd.has(page.words[index]?.key ?? '')) return true;
  return false;
}

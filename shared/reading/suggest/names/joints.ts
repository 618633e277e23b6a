import { placeNamed } from './gazetteer.ts';
import { isCommon, isFunctionWord, isGivenName, isLegalForm } from './lexicon.ts';
import { conventionalCapitals } from './lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from './lists/institution-words.ts';
import { wordSet } from './lists/word-list.ts';
import { placeLength } from './lookup.ts';
import { isCalendar, isNameShaped, isStart, keyOf, type Page } from './page.ts';
import { isState, openingArticles, plainEnd } from './plain-run.ts';
import { Gap } from './words.ts';

const personParticles = wordSet(
  'de du d des la le van von der den ter ten zu di da del della dos das do ben bin ibn el al y e',
);
const frenchJoints = wordSet('de du d des a au aux en sur');
const englishJoints = wordSet('of for on in');
const keepsAnd = wordSet('of for');

/** Goes on over "de", "of", "van" and the like when what stands before them is a name that goes on. */
export function joinOnwards(page: Page, from: number, end: number): number {
  let to = end;
  for (let joins = 0; joins < 4; joins += 1) {
    const next = joinedName(page, from, to);
    if (next === undefined) return extendFirm(page, from, to);
    to = next;
  }
  return extendFirm(page, from, to);
}

function joinedName(page: Page, from: number, to: number): number | undefined {
  const joint = page.words[to];
  if (joint === undefined || joint.gap !== 0 || page.taken[to] === 1 || joint.shape !== 'lower')
    return undefined;
  let at = to + 1;
  const second = page.words[at];
  if (
    second !== undefined &&
    second.gap === 0 &&
    second.shape === 'lower' &&
    /^(?:la|le|les|l|the|der|den|al|el|los|las)$/.test(second.key)
  )
    at += 1;
  const name = page.words[at];
  if (
    name === undefined ||
    name.gap !== 0 ||
    page.taken[at] === 1 ||
    !isNameShaped(name) ||
    isCalendar(page, at)
  )
    return undefined;
  const last = page.words[to - 1];
  if (last === undefined || last.isPossessive) return undefined;
  if (isFunctionWord(name.key) && name.key.length < 4 && !openingArticles.has(name.key)) return undefined;
  const next = plainEnd(page, at);
  if (placeLength(page, from) >= next - from) return next;
  const isOneGiven =
    to - from <= 2 &&
    isGivenName(page.words[from]?.key ?? '') &&
    (to - from === 1 || isGivenName(last.key) || /^\p{L}$/u.test(last.key));
  if (
    personParticles.has(joint.key) &&
    isOneGiven &&
    placeNamed(name.key) !== 'country' &&
    !isStartOfProse(page, from)
  )
    return next;
  const hasArticle = openingArticles.has(page.words[from]?.key ?? '') && to - from === 2;
  const isHead =
    (isCommon(last.key) || hasArticle) &&
    !conventionalCapitals.has(last.key) &&
    (to - from > 1 || !isStart(page, from)) &&
    page.inTitle[from] === 0;
  if (page.language === 'fr' && frenchJoints.has(joint.key) && isHead && !isGivenName(last.key)) {
    if (
      (joint.key === 'a' || joint.key === 'en' || joint.key === 'sur' || joint.key === 'au') &&
      to - from < 2
    )
      return undefined;
    return next;
  }
  if (englishJoints.has(joint.key) && page.language === 'en') {
    const isPublic = englishPublicHeads.has(last.key) || englishPublicHeads.has(page.words[from]?.key ?? '');
    if (joint.key === 'in' || joint.key === 'on') return undefined;
    return isPublic || (isHead && firmNameWords.has(last.key)) ? next : undefined;
  }
  if (joint.key === 'and' && hasJoint(page, from, to) && page.language === 'en') {
    const end = page.words[next - 1]?.key ?? '';
    const isField = (key: string): boolean =>
      isCommon(key) || firmNameWords.has(key) || /(?:al|ic|ive|ary|ous|ment|tion)$/.test(key);
    if (isField(last.key) && isField(end) && placeNamed(keyOf(page, to - 1, to)) === undefined) return next;
  }
  return undefined;
}

function isStartOfProse(page: Page, from: number): boolean {
  return isStart(page, from) && isCommon(page.words[from]?.key ?? '');
}

function hasJoint(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (keepsAnd.has(page.words[index]?.key ?? '')) return true;
  return false;
}

/** Takes in a legal form behind the name: "PracMan, Inc.", "Volta SAS". */
function extendFirm(page: Page, _from: number, to: number): number {
  const word = page.words[to];
  if (
    word === undefined ||
    page.taken[to] === 1 ||
    !isLegalForm(word.key) ||
    !isNameShaped(word) ||
    isState(page, to)
  )
    return to;
  return word.gap === 0 || word.gap === Gap.comma ? to + 1 : to;
}

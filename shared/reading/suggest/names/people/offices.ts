import { placeNamed } from '../lexicon/gazetteer.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { isAuthorityAcronym, isGivenName, isLegalForm, isRareGivenName } from '../lexicon/lexicon.ts';
import { placeLength } from '../lexicon/lookup.ts';
import { isInitialAt } from '../page/plain-run.ts';
import { isNameShaped, type Page } from '../page/page.ts';
import { isDutyWord } from './duties.ts';
import { isFunction, isFunctionOf } from './cues.ts';

/** What an office of a state is of: "Secretary of State", "Science Minister". */
const portfolios =
  /^(?:state|sciences?|defen[cs]e|justice|education|commerce|business|energy|agriculture|transport(?:ation)?|labou?r|treasury|interior|insurance|health|staff|police|schools?|universities|children|court|courts|elections|trade|industry|finance|economy|economic|employment|culture|tourism|sports?|environment|climate|housing|immigration|welfare|social|planning|innovation|development|digital|ict|cabinet)$/;

/** Words with a capital that qualify an office and are none themselves: "District Judge", "Trial Attorney", "Group CEO". */
const qualifiers =
  /^(?:u\.?s|u\.k|assistant|associate|acting|interim|deputy|senior|junior|chief|special|supervisory|first|second|managing|executive|general|vice|former|district|circuit|magistrate|superior|supreme|appellate|appeals|federal|state|states|united|county|city|municipal|town|village|borough|police|fire|sheriff's|trial|staff|company|group|council|school|college|university|hospital|board|committee|security|cyber|cybersecurity|privacy|data|information|technology|technical|operating|financial|medical|nursing|legal|compliance|risk|marketing|communications?|public|relations|affairs|human|resources|press|media|news|policy|research|threat|intelligence|field|division|regional|national|international|global|program|project|product|of|in|charge|and|for|the|department|office|agency|labour|tory|conservative|democratic|republican|liberal|green|shadow|home|foreign|prime|lead|principal|presiding|retired|national)$/;

/**
 * Where the name begins behind an office with capitals: "Assistant U.S. Attorney Jane Doe", "Special Agent in Charge Jane
 * Doe", "New York Attorney General Jane Doe", "Directeur Jean Dupont". Undefined when none stands before it.
 */
export function behindOffice(page: Page, first: number, to: number): number | undefined {
  if (isChargeOf(page, first)) return first + 1 < to ? first + 1 : undefined;
  const place = placeLength(page, first);
  let from = place > 0 && place < to - first - 1 ? first + place : first;
  let end: number | undefined;
  let isOffice = true;
  while (from < to - 1) {
    const key = page.words[from]?.key ?? '';
    // "Dean Harlow, 46": a given name before a family name.
    const isName = from === first && to - first === 2 && isGivenName(key);
    const isOne = !isName && !isInitialAt(page, from) && (isFunctionOf(page, from) || isFunction(key));
    if (isOne && (isOffice || beginsName(page, from + 1))) end = from + 1;
    else if (!qualifiers.test(key) && !isAuthorityAcronym(key) && !isPortfolio(page, from, to))
      isOffice = false;
    from += 1;
  }
  // "Charlotte President": a place alone opens no office, and a name follows one.
  if (end === undefined || !isNameShaped(page.words[end])) return undefined;
  // "the U.S. Attorney’s Office", "Veterans Health Administration": a body.
  for (let index = end; index < to; index += 1) {
    const { key = '', shape } = page.words[index] ?? {};
    if (shape === 'lower' && /^(?:of|for|and)$/.test(key)) return undefined;
    if (englishPublicHeads.has(key) || firmNameWords.has(key) || isLegalForm(key)) return undefined;
  }
  return page.words[end - 1]?.isPossessive === true ? undefined : end;
}

/** "Special Agent in Charge Jane Doe": the name stands behind the last word of the office. */
function isChargeOf(page: Page, index: number): boolean {
  const key = page.words[index]?.key ?? '';
  const joint = page.words[index - 1]?.key ?? '';
  if (page.words[index - 1]?.gap !== 0 || !isFunction(page.words[index - 2]?.key ?? '')) return false;
  // "Vice President of Communications Jane Doe", "Secretary of State Jane Doe", "Minister for Health Jane Doe"
  return (
    (key === 'charge' && joint === 'in') ||
    (/^(?:of|for)$/.test(joint) && (isDutyWord(key) || portfolios.test(key)))
  );
}

/** "Science Minister", "Digital Affairs Secretary": of what somebody is minister. */
function isPortfolio(page: Page, from: number, to: number): boolean {
  if (!portfolios.test(page.words[from]?.key ?? '')) return false;
  for (let at = from + 1; at < Math.min(to - 1, from + 5); at += 1) {
    const key = page.words[at]?.key ?? '';
    if (/^(?:minister|secretary|commissioner)$/.test(key)) return true;
    if (!portfolios.test(key) && !qualifiers.test(key)) return false;
  }
  return false;
}

function beginsName(page: Page, index: number): boolean {
  const key = page.words[index]?.key ?? '';
  return isGivenName(key) || isRareGivenName(key);
}

/** "U.S. Attorney", "Assistant U.S. Attorneys": an office of a country, by its first words. */
export function isOffice(page: Page, from: number): boolean {
  const at = /^(?:assistant|deputy|acting|former)$/.test(page.words[from]?.key ?? '') ? from + 1 : from;
  return (
    /^u\.?s$/.test(page.words[at]?.key ?? '') &&
    (isFunctionOf(page, at + 1) || isFunction(page.words[at + 1]?.key ?? ''))
  );
}

/**
 * Where somebody’s name begins within a run that opens with what his function is of: "la députée du [Rhône] Jeanne Roy",
 * "le patron de [Volta] Jean Roy". Undefined when no function stands before.
 */
export function personBehind(page: Page, from: number, to: number): number | undefined {
  if (page.language !== 'fr' || to - from < 2) return undefined;
  let begin = from + 1;
  while (begin < to && !isGivenName(page.words[begin]?.key ?? '')) begin += 1;
  // "Jean d’Estrées": what stands behind the given name may begin with a particle.
  const goesOn = begin < to - 1 || /^(?:de|d|du|le|la|van|von|el|ben)$/.test(page.words[to]?.key ?? '');
  if (begin >= to || !goesOn || placeNamed(page.words[begin]?.name ?? '') !== undefined) return undefined;
  if (isGivenName(page.words[from]?.key ?? '')) return undefined;
  let at = from - 1;
  if (!/^(?:de|d|du|des|la|le|l|les|au|aux)$/.test(page.words[at]?.key ?? '')) return undefined;
  for (; at > from - 7 && at >= 0; at -= 1) {
    const word = page.words[at];
    if (word === undefined || (page.words[at + 1]?.gap ?? 1) !== 0 || word.shape === 'number')
      return undefined;
    if (isFunction(word.key)) return begin;
    if (word.shape !== 'lower' && !/^(?:d|l)$/.test(word.key)) return undefined;
  }
  return undefined;
}

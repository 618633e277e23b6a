import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeLength } from '../lexicon/lookup.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isOddGiven } from '../people/initials.ts';
import { endsLikeProse, isCommon, isFunctionWord, isGivenName } from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { keyOf, type Page } from '../page/page.ts';
import { isInitialAt } from '../page/plain-run.ts';
import { isCodeOfState } from '../places/towns.ts';
import { Gap } from '../page/words.ts';

/** "Armorys Data Breach", "Volta Cybersecurity Incident": what happened is no part of who was hit. */
export function withoutIncident(page: Page, from: number, end: number): number {
  let to = end;
  while (to - 1 > from && incidents.test(page.words[to - 1]?.key ?? '')) to -= 1;
  if (to === end) return end;
  while (
    to - 1 > from &&
    /^(?:data|security|cyber|cybersecurity|privacy|it|ransomware|network)$/.test(
      page.words[to - 1]?.key ?? '',
    )
  )
    to -= 1;
  return to;
}

/** "Armorys Data Breach Affects 5 Million": in a heading what happened ends the name, and its verb has a capital too. */
export function beforeIncident(page: Page, from: number, end: number): number {
  if (page.language !== 'en' || page.inTitle[from] !== 1) return end;
  for (let at = from + 1; at < end; at += 1) {
    const key = page.words[at]?.key ?? '';
    const isTheft = key === 'theft' && page.words[at - 1]?.key === 'data';
    if (isTheft || /^(?:incident|breach|leak|hack|cyberattack|cyber-attack|attack)$/.test(key))
      return isTheft ? Math.max(from + 1, at - 1) : withoutIncident(page, from, at + 1);
  }
  return end;
}

/** "Corvane Medical Chief Operating Officer": what somebody is there is no part of where. */
export function withoutJob(page: Page, from: number, end: number): number {
  const head = headBeforeJob(page, from, end);
  if (head !== undefined) return head;
  const isExecutive = /^(?:chief executive|general counsel)$/.test(keyOf(page, end - 2, end));
  if (
    !isExecutive &&
    !/^(?:officer|president|director|manager|spokesman|spokeswoman|spokesperson|ceo|cfo|cio|coo|ciso)$/.test(
      page.words[end - 1]?.key ?? '',
    )
  )
    return end;
  let to = end - 1;
  // "Chief Medical Officer" is one, "Corvane Medical" is a firm.
  if (page.words[to - 1]?.key === 'medical' && page.words[to - 2]?.key === 'chief') to -= 1;
  while (to - 1 > from && jobs.test(page.words[to - 1]?.key ?? '')) to -= 1;
  return to > from && !jobs.test(page.words[from]?.key ?? '') ? to : end;
}

/** "spokesman", "processor": what somebody is or does. */
export function isJob(key: string): boolean {
  if (firmNameWords.has(key) || englishPublicHeads.has(key)) return false;
  return personFunctions.has(key) || (isWord(key) && /[a-z]{3}(?:er|or|ist)$/.test(key));
}

function isWord(key: string): boolean {
  return isCommon(key) || isDictionaryWord(key);
}

/** "Mount Vane Medical Center Account Processor": behind the head, everyday words up to who does something. */
function headBeforeJob(page: Page, from: number, end: number): number | undefined {
  const last = page.words[end - 1]?.key ?? '';
  if (page.language !== 'en' || !isJob(last)) return undefined;
  for (let at = end - 2; at > from; at -= 1) {
    const key = page.words[at]?.key ?? '';
    if (/^(?:hospitals?|cent(?:er|re)|clinic|university|college|inc|llc|llp|corp|corporation)$/.test(key))
      return at + 1;
    if (!isWord(key) || firmNameWords.has(key)) return undefined;
  }
  return undefined;
}

const jobs =
  /^(?:chief|operating|executive|financial|information|security|privacy|compliance|nursing|technology|senior|vice|deputy|assistant|associate|general|managing|marketing|communications?|public|relations|affairs|legal|human|resources|interim|regional)$/;
const incidents =
  /^(?:incidents?|breach|breaches|leak|leaks|hack|hacks|cyberattacks?|cyber-attacks?|attacks?|lawsuits?|settlement|statement|faq|notification|disclosure|outage)$/;

/** In a heading with capitals throughout, everyday words at either end of a run belong to the heading. */
export function trimTitle(page: Page, first: number, end: number): { from: number; to: number } {
  let from = first;
  let to = end;
  const isHeading = (index: number): boolean => {
    const key = page.words[index]?.key ?? '';
    return (
      (isCommon(key) || (endsLikeProse(key) && placeNamed(key) !== 'city')) &&
      !firmNameWords.has(key) &&
      !englishPublicHeads.has(key) &&
      !isGivenName(key) &&
      // "Ashby County, Florida - 70,636 people"
      !(index > first && /^(?:county|parish|township|borough)$/.test(key))
    );
  };
  if (page.language !== 'en') return { from, to };
  // "New Jersey City Health": the first word of a place.
  while (from < to && isHeading(from) && placeLength(page, from) < 2 && !isDirected(page, from, to))
    from += 1;
  // "Medley Private Limited" over an announcement: a firm to its end.
  if (to - from > 1 && /^(?:limited|ltd|plc|inc|llc|corporation)$/.test(page.words[to - 1]?.key ?? ''))
    return { from, to };
  while (to > from && isHeading(to - 1)) to -= 1;
  return { from, to };
}

/** "South Wexley County Schools": where, before what a body is called by where. */
function isDirected(page: Page, from: number, to: number): boolean {
  return (
    to - from > 2 &&
    /^(?:north|south|east|west|northern|southern|eastern|western)$/.test(page.words[from]?.key ?? '') &&
    englishPublicHeads.has(page.words[to - 1]?.key ?? '')
  );
}

/** A word with a capital at the end of a run that is no part of the name: a law, a paper, a small word. */
export function isTrailingWord(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined || isCodeOfState(page, index)) return false;
  // "Opposition TDs", "rural GPs": who sits in a house, or practises.
  if (members.test(word.key) && /^\p{Lu}{2,4}s$/u.test(page.text.slice(word.start, word.end))) return true;
  // "Mutavie & Plus"
  if (word.gap === Gap.ampersand && word.shape === 'capital') return false;
  // "UK GDPR", "Data Protection DPIA": a law or a paper is no part of a name.
  if (/^(?:cedex|gdpr|rgpd|hipaa|dpia|aipd|ccpa)$/.test(word.key)) return true;
  // "ARS Grand Est"
  if (index > 0 && word.gap === 0 && placeNamed(keyOf(page, index - 1, index + 1)) !== undefined)
    return false;
  // "Kévin D.": the letter stands for a name.
  if (
    isInitialAt(page, index) &&
    (isGivenName(page.words[index - 1]?.key ?? '') || isOddGiven(page, index - 1))
  )
    return false;
  if (/^(?:api|apis|atm|atms|id|ids|hr|sdk|url|urls|er|login|logins|account|accounts)$/.test(word.key))
    return true;
  return (
    isFunctionWord(word.key) ||
    (conventionalCapitals.has(word.key) && word.key !== 'dna' && isPeopleWord(word.key))
  );
}

const members = /^(?:mps|tds|meps|msps|mlas|mss|mks|gps|cisos|cios|ceos|cfos|mds|jps|pcs|npcs)$/;

function isPeopleWord(key: string): boolean {
  return key.startsWith('francais') && key !== 'francaise';
}

/** "French Pokémon": the people is no part of the name; "British Airways", "American Medical Association": it is. */
export function hasNoField(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (isCommon(key) || firmNameWords.has(key) || englishPublicHeads.has(key) || endsLikeProse(key))
      return false;
  }
  return true;
}

/** "Affaire Xplain", "Cyberattaque Velmora", "Suivent Velmora et Xplain": what happened, and to whom; a verb before its subject. */
export function opensHeadline(key: string): boolean {
  return /^(?:affaires?|proces|scandale|cyberattaque|piratage|fuite|hack|attaque|faille|suivent|viennent|figurent|arrivent|restent|manquent|reste|vient|manque|figure|arrive|suit)$/.test(
    key,
  );
}

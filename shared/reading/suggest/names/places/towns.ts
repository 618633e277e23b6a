import type { SuggestionReason } from '../../suggestion.ts';
import { isShortTown, placeNamed } from '../lexicon/gazetteer.ts';
import { isFunctionWord, isGivenName, isLegalForm, isListedWord, listedName } from '../lexicon/lexicon.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { calendarWords, conventionalCapitals, stateAbbreviations } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { worldGivenNames } from '../lists/given-names-world.ts';
import { worldTowns } from '../lists/world-towns.ts';
import { isInitialAt } from '../page/plain-run.ts';
import { packedLookup } from '../lexicon/packed-set.ts';
import { isStart, isVerbA, keyOf, reason, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

const isListedTown = packedLookup(worldTowns);

/** States and provinces by their two letters, as addresses write them. */
export const stateCodes = wordSet(
  `al ak az ar ca co ct de fl ga hi id il in ia ks ky la md me ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on qc bc ab nb ns pe sk mb nl`,
);

/** "Redding, CA": a state by its two letters, behind a comma, where other texts have a word of the language. */
export function isCodeOfState(page: Page, index: number): boolean {
  const word = page.words[index];
  return (
    page.language === 'en' &&
    word?.shape === 'upper' &&
    word.gap === Gap.comma &&
    page.inCapitals[index] === 0 &&
    stateCodes.has(word.key)
  );
}

/** Is there, somewhere in the world, a town of this name? It may be a surname or a firm as well: ask only beside a sign that says where. */
export function isTown(key: string): boolean {
  const kind = placeNamed(key);
  return kind === 'city' || kind === 'commune' || (key.length > 2 && (isListedTown(key) || isShortTown(key)));
}

/** The key of a town as lists have it: "King’s Lynn" keeps the s that other names lose. */
export function townKey(page: Page, from: number, to: number): string {
  let key = page.words[from]?.name ?? '';
  for (let index = from + 1; index < to; index += 1)
    key += `${page.words[index - 1]?.isPossessive === true ? ' s' : ''} ${page.words[index]?.name ?? ''}`;
  return key;
}

const englishIn = /^(?:in|near|from|outside|around|within|throughout|across)$/;
const frenchIn = /^(?:a|vers|pres)$/;
const homes =
  /^(?:retirees?|pensioners?|republican|democrat|nurse|teacher|lawyer|attorney|businessman|businesswoman|homeowners?|farmer|councill?or|lawmakers?|mother|father|mum|mom|dad|grandmother|grandfather|shopkeeper|commuters?|voters?|taxpayers?|firefighter|plumber|engineer|man|woman|men|women|residents?|native|teenager|teen|couple|students?|people|family|families|city|town|village|suburb|outskirts|mayor|streets|hills|maire|mairesse|bourgmestre|syndic|syndique|echevine?|habitants?|habitante?s?|population|communes?|villes?|villages?)$/;

/** A town that only the long list has, where the words around say where: "from Dawlish", "à Godinne", "a Fort Mill store", "maire (DVG) de Vatan". */
export function townIn(page: Page, from: number, to: number): SuggestionReason | undefined {
  const before = page.words[from - 1];
  const word = page.words[from];
  if (before === undefined || word === undefined || to - from > 4 || word.shape !== 'capital')
    return undefined;
  if (page.inCapitals[from] === 1 || !mayBeTown(page, from, to)) return undefined;
  const key = townKey(page, from, to);
  if (!isTown(key)) return undefined;
  const attributive = attributeOf(page, from, to);
  if (attributive !== undefined) return attributive;
  const broader = withBroader(page, from, to);
  // "the foundation, Canton, Ohio": a word too, but for its capital and the state behind.
  const isState = page.language === 'en' && word.gap === Gap.comma && to - from === 1;
  if (broader !== undefined && (!isListedWord(key) || isState)) return broader;
  if (word.gap !== 0 || isListedWord(key)) return undefined;
  const isName = to - from === 1 && isGivenName(word.key);
  if (page.language === 'en') {
    // "from Firestone tires": whose, and not where.
    const next = page.words[to];
    const noun = page.words[from - 2]?.key ?? '';
    const isSomebody = homes.test(noun) || people.test(noun) || personFunctions.has(noun);
    const goesOn =
      !isSomebody &&
      next?.gap === 0 &&
      next.shape === 'lower' &&
      !isFunctionWord(next.key) &&
      !/[^e]ed$/.test(next.key);
    if (before.key === 'from' && (isName || goesOn)) return undefined;
    if (englishIn.test(before.key) && before.shape === 'lower')
      return /^(?:in|from)$/.test(before.key) && isAbout(page, from - 2)
        ? undefined
        : reason(page, 'name.where', from - 1, from);
    // "flies out of Shannon"
    // "Volta Forensics, of Columbus"
    const isSetOff = (before.gap & (Gap.comma | Gap.quoteClose)) !== 0;
    if (before.key === 'of' && (noun === 'out' || isSetOff))
      return reason(page, 'name.where', from - 2, from);
    return before.key === 'of' && homes.test(noun) && !isName
      ? reason(page, 'name.where', from - 2, from)
      : undefined;
  }
  // ", à Huy.": set off by a comma, a given name of elsewhere is where.
  const isNobody = !isName || ((before.gap & (Gap.comma | Gap.close)) !== 0 && worldGivenNames.has(word.key));
  if (frenchIn.test(before.key) && before.shape === 'lower' && !isVerbA(page, before) && isNobody)
    return isTold(page, from - 2) ? undefined : reason(page, 'name.where', from - 1, from);
  const noun = page.words[from - 2];
  return /^(?:de|d)$/.test(before.key) && !isName && noun !== undefined && isHome(page, from - 2)
    ? reason(page, 'name.where', from - 2, from)
    : undefined;
}

/** "Where: Felixstowe, UK", "Godinne, en Belgique": what it is in stands behind. */
function withBroader(page: Page, from: number, to: number): SuggestionReason | undefined {
  const next = page.words[to];
  if (next?.gap !== Gap.comma || (page.words[from]?.gap === 0 && isGivenName(page.words[from]?.key ?? '')))
    return undefined;
  const at = page.language === 'fr' && /^(?:en|au|aux)$/.test(next.key) ? to + 1 : to;
  const first = page.words[at];
  if (first === undefined || first.shape === 'lower' || isGivenName(first.key)) return undefined;
  for (let end = Math.min(at + 4, page.words.length); end > at; end -= 1)
    if (/^(?:country|region|department)$/.test(placeNamed(keyOf(page, at, end)) ?? ''))
      // "Volta, Kenya’s largest shop": what it is there, and not what it lies in.
      return page.words[end - 1]?.isPossessive === true
        ? undefined
        : page.language === 'fr' && at === to
          ? undefined
          : reason(page, 'name.where', at, end);
  return undefined;
}

const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fev|avr|mai|juin|juil|aout)[a-z]*$/;

/** "PENRITH, 22 August 2023 –", "NASHVILLE, March 24 –": a day behind it, and a dash. */
function isDated(page: Page, to: number): boolean {
  if (page.words[to]?.gap !== Gap.comma) return false;
  for (let at = to; at < to + 4; at += 1) {
    const word = page.words[at];
    if (word === undefined) return false;
    if (at > to && (word.gap & Gap.dash) !== 0) return true;
    if (word.shape !== 'number' && !month.test(word.key)) return false;
  }
  return ((page.words[to + 4]?.gap ?? 0) & Gap.dash) !== 0;
}

/**
 * "CHILLICOTHE - A clinic", "REGINA — The names": a town in capitals that a dash sets off at the head of a line; with a day
 * before the dash it needs no list that knows it.
 */
export function datelineAt(page: Page, from: number, to: number): SuggestionReason | undefined {
  const word = page.words[from];
  const next = page.words[to];
  if (word?.shape !== 'upper' || (word.gap & Gap.line) === 0) return undefined;
  if (to - from > 3 || word.key.length < 4 || page.inCapitals[from] === 1) return undefined;
  if (isDated(page, to)) return reason(page, 'name.dateline', from, to);
  if (next?.gap !== Gap.dash) return undefined;
  const key = keyOf(page, from, to);
  return isTown(key) || placeNamed(key) !== undefined ? reason(page, 'name.dateline', from, to) : undefined;
}

/** "maire de X", "maire (DVG) de X". */
function isHome(page: Page, index: number): boolean {
  if (homes.test(page.words[index]?.key ?? '')) return true;
  return (
    ((page.words[index]?.gap ?? 0) & Gap.open) !== 0 &&
    ((page.words[index + 1]?.gap ?? 0) & Gap.close) !== 0 &&
    homes.test(page.words[index - 1]?.key ?? '')
  );
}

/** "enroll in X", "a stake in X", "data from X": in what, not where. */
function isAbout(page: Page, index: number): boolean {
  return /^(?:interest|enroll|enrolled|participate|participated|interested|speciali[sz](?:es|ed|ing)|stake|shares?|invested|trust|confidence|believe|flaw|vulnerability|vulnerabilities|bug|logged|data|records|loaded|listed|emails?|letter|letters|message|messages|statement|information|leak|dump|breach|stolen|obtained|hacked|files|accounts|passwords|published|contained|used)$/.test(
    page.words[index]?.key ?? '',
  );
}

/** "déclare à X", "vendu à X", "grâce à X": whom, not where. */
function isTold(page: Page, index: number): boolean {
  // "confiés qu’à X"
  if (page.words[index]?.key === 'qu') return isTold(page, index - 1);
  return /^(?:declare|confiee?s?|indique|explique|affirme|precise|dit|raconte|vendu|vendue|cede|cedee|appartient|appartenant|appartenait|notifie|signale|repondu|repond|reproche|demande|transmis|confirme|assure|face|grace|quant|confiee?|reagit|adresse|facture|impute|attribue|attribuee|attribuait|succede|merci|par rapport|rattachee?|liee?s?)$/.test(
    page.words[index]?.key ?? '',
  );
}

function mayBeTown(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const { key = '', shape } = page.words[index] ?? {};
    if (shape === 'upper' || shape === 'mixed' || shape === 'number') return false;
    if (isLegalForm(key) || firmNameWords.has(key) || englishPublicHeads.has(key)) return false;
    // "a Welsh home": a people.
    if (to - from === 1 && conventionalCapitals.has(key)) return false;
    if (personFunctions.has(key) || personTitles.has(key)) {
      // "St. Albert"
      if (!/^(?:st|ste|lord|king|lady)$/.test(key)) return false;
    }
  }
  return (
    listedName(keyOf(page, from, to)) === undefined &&
    !(to - from === 1 && calendarWords.has(page.words[from]?.key ?? ''))
  );
}

export const sites =
  /^(?:office|offices|hospital|hospitals|store|stores|area|clinic|clinics|plant|factory|facility|facilities|campus|school|schools|location|locations|branch|branches|depot|depots|airport|home|house|warehouse|headquarters|neighborhood|neighbourhood|suburb|suburbs|apartment|address|site|sites|centre|center|park|library|police|courthouse|residence|store's|region|team|staff|newsroom|desk)$/;
export const people =
  /^(?:residents?|couple|woman|man|women|men|teen|teenager|mother|father|native|homeowners?|taxpayers|villagers|mayor|lawmakers?|girl|boy|student|nurse|doctor|dentist|physician|lawyer|attorney|judge|jury|court|firm|company|business|bank|chiropractor|surgeon|pharmacist|council|councillor|newspaper|practice|restaurant|hotel|supermarket|pharmacy|university|college|church|charity|landlord|detective|officer|police|prosecutor|prosecutors|health|medical|dental|law|insurance|accounting|real|high|elementary|public|nursing|surgery|parking|shopping|street|dumpster|waste|recycling|car|motel|physicians?|doctor's|dentist's|psychologist|therapist|optometrist|veterinarian|pediatrician|podiatrist|orthopedic|eye|radiology|home|post|consulting|software|technology|tech|manufacturer|retailer|agency|shop|salon|gym|bar|landmark|storage|apartment|condo|convenience|grocery)$/;

/** "a Fort Mill doctor", "his Port Orange store", "Levy’s Towson home", "the Taunton office": where stands before what is there. */
function attributeOf(page: Page, from: number, to: number): SuggestionReason | undefined {
  if (page.language !== 'en') return undefined;
  const before = page.words[from - 1];
  const word = page.words[from];
  const end = joinedEnd(page, to);
  const next = page.words[end];
  if (before === undefined || word === undefined || next === undefined) return undefined;
  if (next.gap !== 0 || next.shape !== 'lower' || page.words[to - 1]?.isPossessive === true) return undefined;
  if (isFunctionWord(next.key) || (word.gap !== 0 && !isStart(page, from))) return undefined;
  const isWithin = word.gap === 0;
  const isOne =
    isWithin && /^(?:a|an|another|one|two|three|several|many|some|local|former|his|her|my)$/.test(before.key);
  const isThe =
    isWithin && (/^(?:the|their|its|our|that|this|these|those)$/.test(before.key) || before.isPossessive);
  // "Sun City West resident Jane Roe": at the head of a sentence no article is needed.
  if (!isOne && !isThe)
    return isStart(page, from) &&
      /^(?:residents?|couple|native|mayor|man|woman|teen|teenager)$/.test(next.key)
      ? reason(page, 'name.where', end, end + 1)
      : undefined;
  // Words and given names are towns only before who or what is at home there.
  if (isOne && people.test(next.key)) return reason(page, 'name.where', end, end + 1);
  return (isOne || isThe) && sites.test(next.key) && !isListedWord(keyOf(page, from, to))
    ? reason(page, 'name.where', end, end + 1)
    : undefined;
}

/** "our Lowestoft and King’s Lynn branches": where the second of two towns ends, if there are two. */
function joinedEnd(page: Page, to: number): number {
  const joint = page.words[to];
  if (joint?.gap !== 0 || !/^(?:and|or)$/.test(joint.key)) return to;
  for (let end = to + 4; end > to + 1; end -= 1)
    if (isTown(townKey(page, to + 1, end)) && sites.test(page.words[end]?.key ?? '')) return end;
  return to;
}

/** "Tampa, Fla.", "Surrey, B.C.", "Reno, NV": a state as newspapers shorten it, behind a town that was found. */
export function stateBehind(page: Page, from: number, to: number): SuggestionReason | undefined {
  const word = page.words[from];
  const last = page.mentions.at(-1);
  if (page.language !== 'en' || to - from !== 1 || word === undefined || last === undefined) return undefined;
  if (last.kind !== 'place' || last.to !== from || word.gap !== Gap.comma) return undefined;
  const isShort =
    (word.shape === 'capital' && stateAbbreviations.has(word.key) && page.text[word.end] === '.') ||
    (word.shape === 'upper' && stateCodes.has(word.key.replaceAll('.', '')));
  return isShort ? reason(page, 'name.state', last.from, last.to) : undefined;
}

const ways =
  /^(?:street|avenue|road|boulevard|lane|highway|parkway|turnpike|terrace|crescent|broadway|drive|st|ave|rd|blvd)$/;

/** "near Leslie Street", "his Ridgewood Avenue store", "the 200 block of Oak Road": a way within a town, which is named as little as in French. */
export function isWay(page: Page, from: number, to: number): boolean {
  if (page.language !== 'en' || to - from < 2 || to - from > 4 || page.inTitle[from] === 1) return false;
  const last = page.words[to - 1]?.key ?? '';
  const before = page.words[from - 1];
  if (
    !ways.test(last) ||
    page.words[to - 1]?.isPossessive === true ||
    before === undefined ||
    before.shape !== 'lower' ||
    page.words[from]?.gap !== 0
  )
    return false;
  for (let index = from; index < to; index += 1) if (page.words[index]?.shape !== 'capital') return false;
  // "Abbie J. Lane": somebody.
  if (isInitialAt(page, to - 2) && isGivenName(page.words[from]?.key ?? '')) return false;
  if (listedName(keyOf(page, from, to)) !== undefined) return false;
  return /^(?:on|in|near|along|off|at|of|from|and|his|her|their|its|the|a|an|onto|across|down|between|to)$/.test(
    before.key,
  );
}

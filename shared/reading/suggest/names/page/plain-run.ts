import {
  isAuthorityAcronym,
  isCommon,
  isFunctionWord,
  isGivenName,
  isLegalForm,
  isPlainAcronym,
  isWeakGivenName,
  listedName,
} from '../lexicon/lexicon.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { stateAbbreviations } from '../lists/function-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isCalendar, isNameShaped, isStart, keyOf, type Page } from './page.ts';
import { changesCase, isBetweenCapitals, isWhereUpTo } from './word-kinds.ts';
import { Gap, type Word } from './words.ts';

/** Articles that open a name when they have a capital within a sentence: "Le Comptoir", "La Redoute", "The Guardian". */
export const openingArticles = wordSet('le la les l the el los las');

/** What a headline with capitals throughout goes on with behind a name: verbs that no name has. */
const headlineVerbs =
  /^(?:reaches|announces|settles|confirms|notifies|discloses|warns|fines|sues|pays|agrees|faces|suffers|says|reveals|admits|blames|loses|investigates|launches|seeks|begins|informs|alerts|apologi[sz]es|exposes|responds|urges|hits|disrupts|affects|impacts|costs|leaves|compromises|strikes|shuts|forces|cripples|halts|triggers|prompts|sparks|steals|secures|obtains|recovers|serves|imposes|bans|bars|jails|arrests|detains|indicts|convicts|probes|unveils|publishes|demands|rejects|denies|defends|challenges|accuses|condemns|slams|welcomes|joins|wins|fights|fixes|patches|appoints|sends|mails|extends|resumes|restores|remains|keeps|resets|rebuilds|vows|fears|discovers|detects|uncovers|gets|gives|takes|goes|becomes|wants|tells|asks|urged|fined|sued|hacked|breached|robbed|raided|hit|struck|targeted|attacked|exposed|share|admit|confirm|warn|say|lose|suffer|face|probe|investigate)$/;

/** Does a headline in capitals go on here with its verb: "Armorys Health Pays $2 Million"? */
export function isHeadlineVerb(page: Page, index: number): boolean {
  return (
    page.inTitle[index] === 1 && page.language === 'en' && headlineVerbs.test(page.words[index]?.key ?? '')
  );
}

/** The end of the capitals with nothing but spaces, an ampersand or an initial’s point between. */
export function plainEnd(page: Page, from: number): number {
  let to = from + 1;
  if (compoundAt(page, from) >= 0) return to;
  while (to < page.words.length && to - from < 12) {
    const word = page.words[to];
    if (
      word === undefined ||
      page.taken[to] === 1 ||
      !isNameShaped(word) ||
      isCalendar(page, to) ||
      isCode(word.key) ||
      compoundAt(page, to) >= 0
    )
      break;
    if (isHeadlineVerb(page, to) || changesCase(page, to)) break;
    const before = page.words[to - 1];
    // "… to Dalmar, Inc.  Dalmar said": the point of a legal form may end the sentence too.
    if (
      before !== undefined &&
      isLegalForm(before.key) &&
      /^\.\s\s/.test(page.text.slice(before.end, before.end + 3))
    )
      break;
    // "Contact Mme Derrien", "Signé M. Durand": a title opens a name, unless it is an initial ("John M. Smith").
    if (
      /^(?:m|mm|mme|mlle|mr|mrs|ms|dr|me|maitre|monsieur|madame)$/.test(word.key) &&
      !(page.language === 'en' && /^(?:m|mm|me)$/.test(word.key)) &&
      // "selon A. M. Durand": behind an initial, one more.
      !(word.key === 'm' && to - from === 1 && isInitialAt(page, from) && !isStart(page, from)) &&
      !(before !== undefined && isGivenName(before.key) && !isWeakGivenName(before.key))
    )
      break;
    // "B. Chronologie": the letter of a heading, "Cartes & Cie. Le vendeur": the end of a firm and of its sentence.
    if (before?.key.length === 1 && isStart(page, to) && (word.gap & ~Gap.sentence) === 0) break;
    if (before?.key === 'cie' && page.text[before.end] === '.' && word.gap === 0) break;
    const isLegal =
      isLegalForm(word.key) &&
      (word.gap === Gap.comma || word.gap === 0) &&
      before !== undefined &&
      !isState(page, to) &&
      !isListItem(page, from, to);
    if (word.gap !== 0 && word.gap !== Gap.ampersand && !isLegal && !isPlusSign(page, to)) break;
    // "RSA & CAF", "Boulanger & Fnac": two that stand for themselves.
    if (
      word.gap === Gap.ampersand &&
      before !== undefined &&
      (isPlainAcronym(before.key) ||
        (to - from === 1 && areAlike(page, to)) ||
        (listedName(before.name) !== undefined && listedName(word.name) !== undefined))
    )
      break;
    // "the HHS’s Centers": a body, and what it has.
    if (
      before?.isPossessive === true &&
      (isAuthorityAcronym(before.key) || /^(?:county|state|city|town)$/.test(before.key))
    )
      break;
    // "LILLE Le maire", "PROVINCE DE NAMUR Armorys": a rubric in capitals, and the text behind it.
    if (before?.shape === 'upper' && word.shape !== 'upper' && isRubric(page, to - 1)) break;
    if (
      isFunctionWord(word.key) &&
      !isBetweenCapitals(page, to) &&
      // "Mutavie & Plus": behind the sign even a small word is a part of the name.
      !(word.gap === Gap.ampersand && word.shape === 'capital') &&
      // "Mount Grace Hospital": a small word of French alone.
      !(
        page.language === 'en' &&
        word.shape === 'capital' &&
        (isNameParticle(word.key) || word.key === 'grace')
      ) &&
      !openingArticles.has(word.key) &&
      !isRank(word.key) &&
      !isInitialAt(page, to) &&
      !isSurnameParticle(page, to) &&
      placeNamed(keyOf(page, to - 1, to + 1)) === undefined
    )
      break;
    // "Monarch’s Health Plan" is two things, "Women’s Health" one: only an everyday word keeps its genitive within a name.
    const isSaint = /^(?:st|saint)$/.test(page.words[to - 2]?.key ?? '');
    if (before?.isPossessive === true && !isSaint && isWhereUpTo(page, from, to)) break;
    // "the Trust’s Taunton offices".
    if (
      before?.isPossessive === true &&
      englishPublicHeads.has(before.key) &&
      placeNamed(word.name) !== undefined &&
      !isCommon(word.key)
    )
      break;
    // "Ashford Eye Center’s Dover office": the genitive of a whole name ends it.
    if (
      before?.isPossessive === true &&
      to - from > 1 &&
      (englishPublicHeads.has(before.key) || firmNameWords.has(before.key)) &&
      !englishPublicHeads.has(word.key)
    )
      break;
    if (
      before?.isPossessive === true &&
      !isCommon(before.key) &&
      !/^(?:st|saint|children|women|veteran|men|people)$/.test(page.words[to - 2]?.key ?? '') &&
      !firmNameWords.has(word.key) &&
      !englishPublicHeads.has(word.key)
    )
      break;
    to += 1;
    if (
      isLegal &&
      word.gap === Gap.comma &&
      !(page.words[to]?.gap === Gap.comma && isLegalForm(page.words[to]?.key ?? ''))
    )
      break;
  }
  return to;
}

/** "Volta Air, Northern Airways, SAS, Orient": one more of a list, though its letters are those of a legal form. */
export function isListItem(page: Page, from: number, index: number): boolean {
  return (
    page.language === 'en' &&
    /^(?:sas|sa|se|ag|ab|spa)$/.test(page.words[index]?.key ?? '') &&
    page.words[index]?.gap === Gap.comma &&
    page.words[from]?.gap === Gap.comma &&
    page.words[index + 1]?.gap === Gap.comma
  );
}

/** "Dubreuil + Associés": a plus sign between spaces, as firms write it for the ampersand. */
function isPlusSign(page: Page, index: number): boolean {
  const word = page.words[index];
  const before = page.words[index - 1];
  return (
    word?.gap === Gap.other &&
    word.shape === 'capital' &&
    before !== undefined &&
    /^[ \u00a0]\+[ \u00a0]$/.test(page.text.slice(before.end, word.start)) &&
    listedName(word.name) === undefined
  );
}

/** "Denver & Seattle", "Paul & John": two towns, or two people. */
function areAlike(page: Page, index: number): boolean {
  const word = page.words[index];
  const before = page.words[index - 1];
  const next = page.words[index + 1];
  if (word === undefined || before === undefined || word.isPossessive) return false;
  if (next !== undefined && next.gap === 0 && isNameShaped(next)) return false;
  return (
    (isGivenName(before.key) && isGivenName(word.key)) ||
    (placeNamed(before.name) === 'city' && placeNamed(word.name) === 'city')
  );
}

/** Several words in capitals, or a place, that begin a line. */
function isRubric(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word === undefined || word.key.length < 4) return false;
  let from = at;
  while (at - from < 4 && (page.words[from]?.gap ?? 0) === 0 && page.words[from - 1]?.shape === 'upper')
    from -= 1;
  const begins = ((page.words[from]?.gap ?? 0) & Gap.line) !== 0;
  return begins && (at - from > 1 || placeNamed(word.name) !== undefined);
}

/** "David S. Daley", "L. Martin": a letter with its point, though the letter alone is a small word. */
export function isInitialAt(page: Page, index: number): boolean {
  const word = page.words[index];
  return (
    word !== undefined && word.key.length === 1 && word.shape === 'capital' && page.text[word.end] === '.'
  );
}

/** Numbers of decisions, hours, sizes; verbs with their pronoun behind: "SAN-2024-031", "18h", "Peux-tu". */
export function isCode(key: string): boolean {
  return /\d{3}|^\d+[a-z]{1,2}$|^\d+h\d*$|^\d[\d.,]*[a-z]{1,2}$|-old$|^[a-z]{1,3}-?\d+$|-(?:tu|vous|nous|je|il|elle|on|ils|elles|t-il|t-elle|t-on|ce|moi|toi|lui|le|la|les|en|y)$/.test(
    key,
  );
}

/** "Chester, PA 19016": a state before a number, no legal form. */
export function isState(page: Page, index: number): boolean {
  const next = page.words[index + 1];
  const word = page.words[index];
  // "Erie, Pa."
  if (word?.gap === Gap.comma && isShortState(page, word)) return true;
  if (word?.key === 'd.c') return false;
  if (isIrishCounty(page, index)) return true;
  return word?.gap === Gap.comma && next?.shape === 'number' && /^\d{5}$/.test(next.key);
}

/** "Pa.", "Calif.": a state cut short, with its point. */
export function isShortState(page: Page, { shape, key, end }: Word): boolean {
  return shape === 'capital' && stateAbbreviations.has(key) && page.text[end] === '.';
}

/** "Ballina, Co Mayo", "from Co. Clare": a county, and no company. */
export function isIrishCounty(page: Page, index: number): boolean {
  const word = page.words[index];
  const next = page.words[index + 1];
  return (
    word?.key === 'co' &&
    word.shape === 'capital' &&
    (word.gap & Gap.comma) !== 0 &&
    next?.gap === 0 &&
    next.shape === 'capital' &&
    !isLegalForm(next.key)
  );
}

/** "Siobhán Ní Fhloinn", "Te Awa", "Mac Giolla": what stands within names with a capital. */
export function isNameParticle(key: string): boolean {
  return /^(?:ni|nic|ui|te|ap|ab|mac|da|do|dos|di|du|des|de|den|der|von|van|bin)$/.test(key);
}

/** "Inti De Keulemans": a French text writes its own particle small, and this one belongs to a Flemish surname. */
export function isSurnameParticle(page: Page, index: number): boolean {
  const [before, word, next] = page.words.slice(Math.max(0, index - 1), index + 2);
  return (
    page.language === 'fr' &&
    word?.key === 'de' &&
    word.shape === 'capital' &&
    word.gap === 0 &&
    page.inTitle[index] === 0 &&
    before?.shape === 'capital' &&
    next?.shape === 'capital' &&
    next.gap === 0
  );
}

/** Ranks and numbers, which may open or go on a name: "First American", "Premier Health". */
export function isRank(key: string): boolean {
  return /^(?:first|second|third|last|next|new|old|one|two|three|four|five|seven|premier|premiere|best|all|just|more|like|over|grand|deux|trois|quatre|cent|mille)$/.test(
    key,
  );
}

/** The point of an abbreviated legal form belongs to the name: "PracMan, Inc." */
export function endWithPoint(page: Page, to: number): number | undefined {
  const last = page.words[to - 1];
  if (last === undefined) return undefined;
  // "St. Luke’s": a hospital or a church by its saint keeps the genitive.
  if (last.isPossessive && /^(?:st|saint)$/.test(page.words[to - 2]?.key ?? ''))
    return last.end + (/['’ʼ‘´]/.test(page.text[last.end] ?? '') ? 2 : 1);
  // "Lurie Children’s"
  if (
    last.isPossessive &&
    /^(?:children|women|men|veterans|people)$/.test(last.key) &&
    /['’ʼ‘´]/.test(page.text[last.end] ?? '')
  )
    return last.end + 2;
  if (page.text[last.end] !== '.') return undefined;
  if (!isLegalForm(last.key)) return undefined;
  return /^(?:inc|ltd|corp|co|cie|l\.l\.c|s\.a|s\.a\.s|p\.c|p\.a|m\.d|d\.o|o\.d|d\.c|d\.p\.m|d\.m\.d|d\.d\.s|pty|pllc)$/.test(
    last.key,
  )
    ? last.end + 1
    : undefined;
}

const compound =
  /[-\u2010\u2011](?:based|inspired|like|style|wide|only|native|free|ready|type|era|level|area|language|compliant|specific|sponsored|friendly|built|born|made|run|led|bred|grown|held|\p{Ll}{3,}(?:ed|ing))$/u;

/** "UK-based", "CE-issued", "AI-powered": where what qualifies begins, counted from the start of the word; -1 in any other word. */
export function compoundAt(page: Page, index: number): number {
  const word = page.words[index];
  if (word === undefined || !word.key.includes('-')) return -1;
  return page.text.slice(word.start, word.end).search(compound);
}

import {
  isAuthorityAcronym,
  isCommon,
  isFunctionWord,
  isPlainAcronym,
  listedName,
} from '../lexicon/lexicon.ts';
import {
  authorityHeads,
  englishPublicHeads,
  firmNameWords,
  frenchPublicHeads,
} from '../lists/institution-words.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { compoundAt } from '../page/plain-run.ts';
import { Gap, nameKey, type Word } from '../page/words.ts';

const papers =
  /^(?:reports|records|forms|requests|tickets|statements|notices|keys|certificates|invoices|questionnaires|agreements)$/;
/** How many words a long form may have. */
const longestForm = 14;

/**
 * Names that the text itself abbreviates, both ways: "Agence nationale … (ANSSI)" and "ANSSI (Agence nationale …)". The
 * initials say where the long form begins; of a long form that is no name its acronym is none either.
 */
export function findDefinitions(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    if (!isAcronym(word) || page.taken[index] === 1) continue;
    const next = page.words[index + 1];
    if ((word.gap & Gap.open) !== 0 && (next === undefined || (next.gap & Gap.close) !== 0)) {
      if (isOfLaw(page, index)) page.plainAcronyms.add(word.key);
      else defineBackwards(page, index, word);
    } else if (next !== undefined && (next.gap & Gap.open) !== 0) defineForwards(page, index, word);
  }
}

function isAcronym(word: Word): boolean {
  if (word.shape !== 'upper' && word.shape !== 'capital' && word.shape !== 'mixed') return false;
  return word.key.length >= 2 && word.key.length <= 9 && /^\p{L}[\p{L}\d-]*\p{L}$/u.test(word.key);
}

/** "l'ordonnance sur la cybersécurité (OCyS)": a law and its letters, whoever made it. */
function isOfLaw(page: Page, index: number): boolean {
  // "the taxpayer number (TPN)": what each of many has.
  if (
    /^(?:number|numbers|identifier|identifiers|numeros?|identifiants?)$/.test(
      page.words[index - 1]?.key ?? '',
    )
  )
    return true;
  // "the Orchards Protection Act 1998 (“OPA”)"
  const last = page.words[index - 1]?.shape === 'number' ? index - 2 : index - 1;
  if (page.language === 'en')
    return (
      isNameShaped(page.words[last]) &&
      /^(?:act|code|law|regulations?|directive|bill)$/.test(page.words[last]?.key ?? '')
    );
  for (let at = index - 1; at >= Math.max(0, index - 9); at -= 1) {
    const word = page.words[at];
    if (word === undefined || isNameShaped(word)) return false;
    if (/^(?:loi|ordonnance|reglement|directive|decret)$/.test(word.key)) return true;
    if (word.gap !== 0) return false;
  }
  return false;
}

/** The letters that initials stand for; a digit may say how often: "C3N" is c, c, c, n. */
function lettersOf({ key }: Word): readonly string[] {
  const plain = key.replace(/[-\d]/g, '');
  const told = key
    .replace(/-/g, '')
    .replace(/(\p{L})([2-4])/gu, (_all, letter: string, times: string) => letter.repeat(Number(times)));
  return /\d/.test(told) || told === plain ? [plain] : [told, plain];
}

function defineBackwards(page: Page, index: number, word: Word): void {
  for (const letters of lettersOf(word)) {
    const best = longFormBefore(page, index, letters);
    // "Ohio Department of Tolls (Ohio)": a word of the name, and no initials.
    if (best === undefined || page.words.slice(best, index).some(({ key }) => key === word.key)) continue;
    define(page, withHead(page, withOwner(page, best)), index, index);
    return;
  }
}

/** Where the words begin that spell these letters right before `index`. */
function longFormBefore(page: Page, index: number, letters: string): number | undefined {
  for (let from = index - 1; from >= Math.max(0, index - longestForm); from -= 1) {
    const first = page.words[from];
    if (first === undefined || page.taken[from] === 1) break;
    if (!isFunctionWord(first.key) && spells(page, from, index, letters)) return from;
    if (
      first.gap !== 0 &&
      first.gap !== Gap.ampersand &&
      (first.gap & (Gap.quoteOpen | Gap.quoteClose)) === 0 &&
      !(first.gap === Gap.comma && /^(?:de|du|des|d)$/.test(first.key))
    )
      break;
  }
  return undefined;
}

/** "Puerto Rico Department of Health (DOH)": what belongs to the name though it gives no letter. */
function withOwner(page: Page, from: number): number {
  let best = from;
  while (
    isNameShaped(page.words[best]) &&
    page.words[best]?.gap === 0 &&
    isNameShaped(page.words[best - 1]) &&
    compoundAt(page, best - 1) < 0 &&
    page.taken[best - 1] === 0 &&
    !isFunctionWord(page.words[best - 1]?.key ?? '') &&
    page.words[best - 1]?.isPossessive === false
  )
    best -= 1;
  return best;
}

/** "U.S. Department of Fair Trade Office of Grants (FTOG)": the head that gives no letter, and what stands before it. */
function withHead(page: Page, from: number): number {
  if (page.language !== 'en' || !isNameShaped(page.words[from]) || page.words[from]?.gap !== 0) return from;
  const isHead =
    page.words[from - 1]?.key === 'of' &&
    page.words[from - 1]?.gap === 0 &&
    isNameShaped(page.words[from - 2]) &&
    /^(?:department|ministry|office|bureau|university|college|school|institute)$/.test(
      page.words[from - 2]?.key ?? '',
    ) &&
    page.taken[from - 2] === 0;
  if (!isHead) return from;
  let at = from - 2;
  while (
    page.words[at]?.gap === 0 &&
    isNameShaped(page.words[at - 1]) &&
    page.taken[at - 1] === 0 &&
    !isFunctionWord(page.words[at - 1]?.key ?? '') &&
    page.words[at - 1]?.isPossessive === false
  )
    at -= 1;
  return at;
}

function defineForwards(page: Page, index: number, word: Word): void {
  const letters = lettersOf(word);
  let to = index + 1;
  while (to < page.words.length && to - index <= longestForm + 1) {
    const gap = page.words[to]?.gap ?? Gap.line;
    if (to > index + 1 && gap !== 0 && gap !== Gap.ampersand) break;
    to += 1;
  }
  if (((page.words[to]?.gap ?? Gap.close) & Gap.close) === 0 || to - index < 3) return;
  if (letters.some((one) => spells(page, index + 1, to, one))) define(page, index + 1, to, index);
}

/** Do the words begin with these letters, in order, all of them, but for small words and one other? */
function spells(page: Page, from: number, to: number, letters: string): boolean {
  let at = 0;
  let left = 0;
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined || at > letters.length) return false;
    let spelled = 0;
    for (const part of word.key.split('-')) {
      if (part !== '' && part[0] === letters[at]) {
        at += 1;
        spelled += 1;
        // "DGFiP", "Urssaf": more than one letter of a word, when the next word does not give it.
        while (at < letters.length && spelled < 3 && part[spelled] === letters[at]) {
          if (startsLater(page, index + 1, to, letters[at])) break;
          at += 1;
          spelled += 1;
        }
      }
    }
    if (spelled === 0 && !isFunctionWord(word.key)) left += 1;
    if (index === from && spelled === 0) return false;
  }
  return at === letters.length && left <= (letters.length >= 4 ? 2 : 1);
}

function startsLater(page: Page, from: number, to: number, letter: string | undefined): boolean {
  for (let index = from; index < to; index += 1) if (page.words[index]?.key[0] === letter) return true;
  return false;
}

function define(page: Page, from: number, to: number, acronym: number): void {
  const first = page.words[from];
  const short = page.words[acronym];
  if (first === undefined || short === undefined) return;
  // "Customer Engagement Reports (CER)": papers of a kind, and nobody.
  if (papers.test(page.words[to - 1]?.key ?? '') && isNameShaped(first) && page.taken[from] === 0) {
    page.plainAcronyms.add(short.key);
    page.taken.fill(1, from, to);
    return;
  }
  // "le Fichier des plaintes classées (FPC)": kept by a state, and no body of it.
  const isFile = isStateFile(page, from, to, short.key);
  if (isFile && isNameShaped(first)) page.taken.fill(1, from, to);
  if (
    isFile ||
    !isNameOfSomebody(page, from, to) ||
    (isPlainAcronym(short.key) && !isBody(page, from, to)) ||
    isProgramme(page, to, acronym)
  ) {
    if (isFile)
      mention(page, acronym, acronym + 1, {
        kind: 'product',
        strength: 7,
        reasons: [reason(page, 'name.state-file', from, to)],
      });
    else page.plainAcronyms.add(short.key);
    return;
  }
  const fullName = page.text.slice(first.start, page.words[to - 1]?.end ?? first.end);
  const kind = isAuthorityAcronym(short.key) ? 'authority' : kindOfInstitution(nameKey(fullName).split(' '));
  const reasons = [reason(page, 'name.abbreviated', acronym, acronym + 1, { name: fullName })];
  mention(page, from, to, { kind, strength: 9, reasons });
  mention(page, acronym, acronym + 1, { kind, strength: 9, reasons, fullName });
}

/** "le fichier national des comptes bancaires (Ficoba)", "le fichier des personnes recherchées (FPR)": kept by a state, and known by its initials. */
function isStateFile(page: Page, from: number, to: number, short: string): boolean {
  const words = page.words.slice(from, to).map(({ key }) => key);
  if (short.length < 3 || words.length < 3 || isPlainAcronym(short)) return false;
  const isOfState = words.some((key) => /^(?:national|automatise|europeen|antecedents)/.test(key));
  // "le Registre des véhicules assurés (RVA)"
  if (isNameShaped(page.words[from]) && /^(?:registre|repertoire)$/.test(words[0] ?? '')) return true;
  return (
    words[0] === 'fichier' ||
    (isOfState && /^(?:registre|repertoire|traitement|systeme)$/.test(words[0] ?? ''))
  );
}

/** "Accelerated Repayment Disposition (ARD) program": what is run, not who runs it. */
function isProgramme(page: Page, to: number, acronym: number): boolean {
  const behind = page.words[Math.max(to, acronym + 1)];
  if (behind === undefined || (behind.gap & ~Gap.close) !== 0 || behind.shape !== 'lower') return false;
  if (
    !/^(?:program|programs|programme|scheme|protocol|standard|syndrome|disorder|virus|test|exam|form|forms|number|numbers|certification)$/.test(
      behind.key,
    )
  )
    return false;
  const last = page.words[to - 1]?.key ?? '';
  return !englishPublicHeads.has(last) && !firmNameWords.has(last);
}

function isNameOfSomebody(page: Page, from: number, to: number): boolean {
  const words = page.words.slice(from, to);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  if (frenchPublicHeads.has(first.key) || listedName(keyOf(page, from, to)) !== undefined) return true;
  if (!isNameShaped(first)) return false;
  if (
    words.some(({ key }) => englishPublicHeads.has(key) || firmNameWords.has(key)) &&
    !words.every(({ key }) => genericBusinessWords.has(key) || isFunctionWord(key))
  )
    return true;
  // A capital on an everyday word proves nothing in English ("Protected Health Information").
  if (words.some((word) => isNameShaped(word) && !isCommon(word.key))) return true;
  if (page.language === 'fr') return words.length > 2;
  return (
    words.every((word) => isNameShaped(word) || isFunctionWord(word.key)) &&
    !words.every(({ key }) => genericBusinessWords.has(key) || isFunctionWord(key))
  );
}

/** "Direction de la tutelle des jeux (DTJ)": a body with a capital, whatever its letters mean elsewhere; not what every firm has. */
function isBody(page: Page, from: number, to: number): boolean {
  const head = page.words[from];
  if (page.language !== 'fr' || head?.shape !== 'capital' || !authorityHeads.has(head.key)) return false;
  if (isStart(page, from) || page.inTitle[from] === 1) return false;
  return page.words
    .slice(from + 1, to)
    .every(
      ({ key }) =>
        isFunctionWord(key) ||
        !(
          genericBusinessWords.has(key) ||
          /^(?:systemes?|administrati|financi|juridiqu|general|ressource|humaine|informati|numeri|communicat|commerc|technique|adjoint)/.test(
            key,
          )
        ),
    );
}

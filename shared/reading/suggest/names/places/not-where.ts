import { placeNamed } from '../lexicon/gazetteer.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { isFunctionWord } from '../lexicon/lexicon.ts';
import { isPredicate } from '../page/predicate.ts';
import { isNameShaped, isStart, keyOf, type Page } from '../page/page.ts';
import { isFunction } from '../people/cues.ts';

/** How far before a place the body stands whose name it ends ("les académies de Lille, de Reims et d’Amiens"). */
const reach = 9;
/** An academy is a stretch of land itself, a procurator somebody; several bodies ("les rectorats de Lille et d’Amiens") are told apart by where they are. */
const bodies =
  /^(?:procureure?s?|parquet|academies?|rectorat|recteur|rectrice|assises|barreau|batonnier|batonniere)$/;

/** What is agreed, drawn up or ranked, and called after a town: "l’accord de X", "le classement de X". */
const calledAfterTown =
  /^(?:classement|convention|accords?|traite|protocole|declaration|pacte|charte|memorandum|concordat|edit)$/;

/** Is this place only part of what a body is called, or of where somebody’s office is from? "la procureure de Paris", "a U.S. district court". */
export function isOfBody(page: Page, from: number, to: number): boolean {
  if (placeNamed(keyOf(page, from, to)) === undefined) return false;
  return page.language === 'fr'
    ? isCalledAfter(page, from) ||
        isOfCourt(page, from) ||
        isOfHere(page, from, to) ||
        endsName(page, from, to)
    : isAdjective(page, from, to);
}

function isCalledAfter(page: Page, from: number): boolean {
  const noun = page.words[from - 2];
  return (
    /^(?:de|d|du)$/.test(page.words[from - 1]?.key ?? '') &&
    page.words[from]?.gap === 0 &&
    page.words[from - 1]?.gap === 0 &&
    noun !== undefined &&
    // "un accord de Paris avec les banques": one of many, which somebody there has made.
    !/^(?:une?|des|chaque|plusieurs)$/.test(page.words[from - 3]?.key ?? '') &&
    calledAfterTown.test(noun.key)
  );
}

function isOfCourt(page: Page, from: number): boolean {
  if (!/^(?:de|d|du|des)$/.test(page.words[from - 1]?.key ?? '')) return false;
  for (let at = from - 2; at >= Math.max(0, from - reach); at -= 1) {
    const word = page.words[at];
    if (word === undefined || (page.words[at + 1]?.gap ?? 0) > 1) return false;
    if (bodies.test(word.key)) return true;
    if (/^(?:de|d|du|des|la|le|les|l|et|ou|republique|general|generale|adjoint|adjointe)$/.test(word.key))
      continue;
    if (!isNameShaped(word) || placeNamed(word.name) === undefined) return false;
  }
  return false;
}

/** "l’association Soleil de Bretagne", "le Campus cyber de Normandie": a region that ends a name whose head has a capital. */
function endsName(page: Page, from: number, to: number): boolean {
  if (!/^(?:country|region|department)$/.test(placeNamed(keyOf(page, from, to)) ?? '')) return false;
  let at = from - 1;
  if (/^(?:la|l|le|les)$/.test(page.words[at]?.key ?? '')) at -= 1;
  if (!/^(?:de|du|des|d)$/.test(page.words[at]?.key ?? '') || page.words[at]?.gap !== 0) return false;
  at -= 1;
  // "Crédit mutuel de Bretagne"
  if (
    page.words[at]?.shape === 'lower' &&
    page.words[at]?.gap === 0 &&
    !isFunctionWord(page.words[at]?.key ?? '')
  )
    at -= 1;
  const head = page.words[at];
  return (
    head?.shape === 'capital' &&
    !isStart(page, at) &&
    page.inTitle[at] === 0 &&
    placeNamed(head.name) === undefined &&
    !/^(?:etats?|republique|royaume|provinces?|region|departement|canton|comte|principaute|pays|maire|prefet|prefete)$/.test(
      head.key,
    ) &&
    !(page.mentions.at(-1)?.to === at + 1 && page.mentions.at(-1)?.kind !== 'organisation')
  );
}

/** "le pôle France", "la direction Europe": a country without its article, behind a noun. */
function isOfHere(page: Page, from: number, to: number): boolean {
  const noun = page.words[from - 1];
  const name = page.words[from];
  return (
    to - from === 1 &&
    noun?.shape === 'lower' &&
    name?.gap === 0 &&
    name.key.endsWith('e') &&
    (placeNamed(name.name) === 'country' || /^(?:europe|afrique|asie|amerique)$/.test(name.key)) &&
    !/^(?:pays|etat|republique|continent)$/.test(noun.key) &&
    isDictionaryWord(noun.key) &&
    !isFunction(noun.key) &&
    !isFunctionWord(noun.key)
  );
}

/** "a U.S. district court", "United States Attorney": of what country, not where. */
function isAdjective(page: Page, from: number, to: number): boolean {
  const key = page.words[from]?.key ?? '';
  const next = page.words[to];
  const before = page.words[from - 1];
  const isOne = to - from === 1 ? /^(?:u\.s|u\.k|us|uk)$/.test(key) : key === 'united';
  if (!isOne || next === undefined || next.gap !== 0) return false;
  // "the UK GDPR": a law of there.
  if (/^(?:gdpr|dpa)$/.test(next.key)) return true;
  if (next.shape === 'capital')
    return (
      isFunction(next.key) || /^(?:district|attorneys?|court|bankruptcy|magistrate|secret)$/.test(next.key)
    );
  // "40 percent of U.S. doctors": with points it tells of what kind.
  if (key.includes('.') && !isFunctionWord(next.key) && !isPredicate(page, to)) return true;
  return (
    before !== undefined &&
    page.words[from]?.gap === 0 &&
    /^(?:a|an|any|every|former|several|many|other)$/.test(before.key)
  );
}

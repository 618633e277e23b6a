import { wordSet } from '../../../word-set.ts';
import type { Page } from './page.ts';
import { Gap } from './words.ts';

/** "CIV/DPO/2024-118", "le règlement (UE) 2016/679", "under RCW 19.255": letters of a number, not of a body. */
export function isReference(page: Page, from: number): boolean {
  let at = from + 1;
  const behind = page.words[at];
  if (
    behind !== undefined &&
    (behind.gap & Gap.close) !== 0 &&
    ((page.words[from]?.gap ?? 0) & Gap.open) !== 0
  )
    return behind.shape === 'number' && page.words[at + 1]?.gap === Gap.slash;
  if (isStatute(page, from)) return true;
  while (at - from < 5 && page.words[at]?.gap === Gap.slash) {
    if (/\d/.test(page.words[at]?.key ?? '')) return true;
    at += 1;
  }
  return false;
}

/** "under RCW 19.255.010", "NRS 603A.210": the letters of a code of laws, and its section. */
function isStatute(page: Page, from: number): boolean {
  const section = page.words[from + 1];
  const before = page.words[from - 1]?.key ?? '';
  if (page.language !== 'en' || section?.gap !== 0 || !/^\d+[a-z]?[.:-]\d/.test(section.key)) return false;
  return /^\d+(?:[a-z][.:-]|\.\d+\.)/.test(section.key) || /^(?:under|section|see|per|of|and)$/.test(before);
}

/** What a text lists of somebody: the words between which initials name one more of the kind. */
const data = wordSet(
  `nom noms prenom prenoms identite identites telephone telephones adresse adresses email e-mail courriel mail mails rib iban ribs ibans nir naissance sexe nationalite profession salaire matricule passeport photo photos genre age grade
   mot passe identifiant identifiants login civilite signature name names surname surnames address addresses phone phones telephone emails birth gender passport passports password passwords salary ssn username usernames nationality occupation signature signatures
   scores marks grades results diagnoses diagnosis disability`,
);
/** What English calls such a thing behind its initials. */
const numbered =
  /^(?:numbers?|scores?|codes?|ids?|percentiles?|marks|grades?|certificates?|identifiers?|digits|no|nos)$/;

/** "ENEM scores", "les numéros AVS", "(identité, CIN, téléphone)": what is known of somebody, and no firm. */
export function isDatum(page: Page, from: number): boolean {
  const word = page.words[from];
  const next = page.words[from + 1];
  const before = page.words[from - 1];
  if (word === undefined) return false;
  if (page.language === 'en' && next?.gap === 0 && next.shape === 'lower' && numbered.test(next.key))
    return before?.key !== 'the' || next.key.endsWith('s');
  if (page.language === 'fr' && word.gap === 0 && /^(?:numeros?|nos?)$/.test(before?.key ?? '')) return true;
  const isAmong = word.gap === Gap.comma && next?.gap === Gap.comma;
  return isAmong && before !== undefined && data.has(before.key) && data.has(next.key);
}

/** "Numéro CAF", "Code INSEE" alone on a line: what a form asks for, and not who. */
export function isKindOfNumber(page: Page, from: number): boolean {
  return (
    page.language === 'fr' &&
    page.words[from]?.gap === 0 &&
    /^(?:numeros?|code|codes|carte|matricule|identifiants?)$/.test(page.words[from - 1]?.key ?? '') &&
    /^(?:\p{Lu}|\n|$)/u.test(
      page.text.slice(page.words[from - 1]?.start ?? 0, (page.words[from - 1]?.start ?? 0) + 1),
    ) &&
    isLineEnd(page, from)
  );
}

function isLineEnd(page: Page, from: number): boolean {
  const next = page.words[from + 1];
  return next === undefined || (next.gap & Gap.line) !== 0;
}

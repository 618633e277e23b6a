import { isDictionaryForm } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isCommon, isFunctionWord, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isNameShaped, type Page } from '../page/page.ts';

/** Ranks of police, army, hospitals and cloth as English writes them before a name. */
const ranks = wordSet(
  `supt supts superintendent insp insps inspector inspectors sergeant sgt sgts cmdr cdr comdr commander const constable cpl corporal adv ombud ombudsman nurse sister matron maj major brig brigadier
   captain detective det trooper patrolman patrolwoman coach cllr ald alderman engr alhaji haji shri smt kumari bailiff ranger chief-superintendent`,
);
/** What stands before a rank and makes another of it: "Detective Chief Inspector", "Wing Commander". */
const degrees = wordSet(
  'chief deputy assistant asst acting temporary temp ch senior special lance staff petty warrant wing group squadron flight police detective det lieutenant lt',
);
/** Ranks by their initials, as British, Irish, Indian and southern papers write them. */
const initialRanks =
  /^(?:ds|dc|di|pc|dci|dsi|dcs|dsu|wpc|psni|acc|dac|acp|dcp|asp|dsp|csp|sp|ig|dig|adgp|dgp|cp|pso|snr|d\/sgt|asc|psc)$/;

/** How many words from here are ranks before somebody's name ("Det Supt", "Wing Cdr", "DS"); 0 when none, or when no name follows. */
export function rankLength(page: Page, from: number, to: number): number {
  if (page.language !== 'en' || page.inCapitals[from] === 1) return 0;
  let at = from;
  while (
    at < to - 1 &&
    (isRank(page, at) || (at > from && /^(?:mr|mrs|ms|miss|dr|prof)$/.test(page.words[at]?.key ?? '')))
  )
    at += 1;
  // The last of them may be the name itself: "Chief Major", "Sister Nurse".
  return at > from && namesSomebody(page, at, to, from) ? at - from : 0;
}

function isRank(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined) return false;
  if (word.shape === 'upper') return initialRanks.test(word.key);
  // "Det. Con."
  if (word.key === 'con') return /^(?:det|detective|temp)$/.test(page.words[index - 1]?.key ?? '');
  if (word.shape !== 'capital') return false;
  const next = page.words[index + 1];
  return (
    ranks.has(word.key) ||
    (degrees.has(word.key) && next?.gap === 0 && isNameShaped(next) && isRank(page, index + 1))
  );
}

/** Does what follows look like somebody, and not like a firm or a body ("Advocate Health", "Major Oak Primary School")? */
function namesSomebody(page: Page, from: number, to: number, rank: number): boolean {
  const first = page.words[from];
  if (first === undefined || to - from > 4 || !isNameShaped(first) || first.isElided) return false;
  if (isFunctionWord(first.key) || listedName(first.name) !== undefined) return false;
  for (let index = from; index < to; index += 1) {
    const { key = '', shape } = page.words[index] ?? {};
    if (isLegalForm(key) && key !== 'sc') return false;
    if (firmNameWords.has(key) || englishPublicHeads.has(key)) return false;
    if (shape === 'number' || shape === 'mixed') return false;
  }
  const isPlain = isCommon(first.key) || isDictionaryForm(first.key) || placeNamed(first.name) !== undefined;
  if (isAnyGivenName(first.key) && (!isPlain || to - from > 1)) return true;
  // What is an everyday word too ("Major", "Nurse") needs more than one word of a name behind.
  const isEveryday = isCommon(page.words[rank]?.key ?? '');
  if (!isEveryday && !isCommon(first.key)) return true;
  return !isPlain && (to - from > 1 || from - rank > 1);
}

import { isCommon, isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isNameShaped, mention, reason, type Page } from './page.ts';
import { placesOf } from './places-of.ts';

/** What a headline says a firm is, right before its name. */
const trades = wordSet(
  'insurer retailer giant chain provider maker operator processor startup start-up lender carrier vendor broker supplier manufacturer developer airline automaker carmaker chipmaker drugmaker brewer broadcaster publisher distributor',
);
/** In what, before that. */
const fields =
  /^(?:health|healthcare|telecoms?|tech|retail|insurance|hotel|casino|payments?|credit|food|fashion|fitness|dating|software|hardware|crypto|education|cloud|security|cybersecurity|data|restaurant|grocery|pharmacy|drug|car|auto|energy|oil|gas|water|travel|airline|cruise|media|gaming|game|toy|clothing|furniture|electronics|mobile|internet|phone|cable|logistics|shipping|parcel|medical|dental|hospital|genetics|e-commerce|ecommerce|online|office|supply|home|improvement|department|store|steel|chip|aerospace|defense|defence|consulting|accounting|payroll|staffing|uk|us|eu|french|german|british|american|australian|canadian|indian|dutch|italian|spanish|japanese|korean|chinese|irish|swiss|global|leading|major|former)$/;
const programmes = wordSet('program programme programs programmes scheme');
const channels = wordSet(
  'channel channels group groups account accounts page pages server servers feed handle profile',
);

/**
 * Takes out of reading what stands with a capital beside a name and is no part of it: what a firm is, in a headline ("Health
 * Insurer Norvane"), and the network on which it has a page ("a Norvane Telegram channel"). English only. Linear.
 */
export function markLabels(page: Page): void {
  if (page.language !== 'en') return;
  for (const index of placesOf(page, trades)) markTrade(page, index);
  for (const index of placesOf(page, channels)) markChannel(page, index);
  for (const index of placesOf(page, programmes)) markLetters(page, index);
}

function markTrade(page: Page, index: number): void {
  const word = page.words[index];
  const name = page.words[index + 1];
  if (word?.shape !== 'capital' || page.inTitle[index] === 0 || word.isPossessive) return;
  if (name?.gap !== 0 || !isNameShaped(name) || isFunctionWord(name.key)) return;
  if (
    listedName(name.name) === undefined &&
    (isCommon(name.key) || firmNameWords.has(name.key) || englishPublicHeads.has(name.key))
  )
    return;
  let from = index;
  while (index - from < 3 && page.words[from]?.gap === 0 && fields.test(page.words[from - 1]?.key ?? ''))
    from -= 1;
  // "Volta Giant Norvane": another name before it makes one name of all.
  if (
    page.words[from]?.gap === 0 &&
    isNameShaped(page.words[from - 1]) &&
    !isFunctionWord(page.words[from - 1]?.key ?? '') &&
    !isCommon(page.words[from - 1]?.key ?? '')
  )
    return;
  page.taken.fill(1, from, index + 1);
  if (listedName(name.name) === undefined && name.shape !== 'upper')
    mention(page, index + 1, index + 2, {
      kind: 'organisation',
      strength: 4,
      reasons: [reason(page, 'name.noun', from, index + 1)],
    });
}

function markChannel(page: Page, index: number): void {
  const network = page.words[index - 1];
  const owner = page.words[index - 2];
  if (page.words[index]?.shape !== 'lower' || page.words[index]?.gap !== 0 || network?.gap !== 0) return;
  if (
    !/^(?:telegram|facebook|twitter|whatsapp|instagram|linkedin|youtube|tiktok|discord|signal|slack)$/.test(
      network.key,
    )
  )
    return;
  const isOwned = /^(?:its|their|his|her|our|your|my|an?|the|official)$/.test(owner?.key ?? '');
  if (isOwned && network.shape !== 'lower') page.taken[index - 1] = 1;
  if (isNameShaped(owner) && !isFunctionWord(owner.key) && page.inTitle[index - 1] === 0)
    page.taken[index - 1] = 1;
}

/** "the Norvane FFP program": the letters of what is run, behind whose it is. */
function markLetters(page: Page, index: number): void {
  const letters = page.words[index - 1];
  if (page.words[index]?.gap !== 0 || letters?.shape !== 'upper' || letters.gap !== 0) return;
  if (isPlainAcronym(letters.key) && isNameShaped(page.words[index - 2])) page.taken[index - 1] = 1;
}

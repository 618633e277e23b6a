import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { isLegalForm } from '../lexicon/lexicon.ts';
import { calendarWords } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { isNameShaped, isStart, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { Gap } from '../page/words.ts';

const calls = /^(?:remember|recall|forget|enter|meet|consider|imagine|picture|introducing|add|blame)$/;

/**
 * "Remember Corvane Medical Center in Dover?", "Meet Volta Systems, the latest victim": what English calls a reader’s mind to,
 * before a name of two words or more that ends as a firm’s does. With a verb behind the name the word is its own
 * ("Recall Total Information Management lost …").
 */
export function opensTale(page: Page, index: number, to: number): boolean {
  const word = page.words[index];
  if (word === undefined || word.shape !== 'capital' || !calls.test(word.key) || !isStart(page, index))
    return false;
  const last = page.words[to - 1]?.key ?? '';
  if (to - index < 3 || !(firmNameWords.has(last) || englishPublicHeads.has(last))) return false;
  return !isLegalForm(last) && !isPredicate(page, to);
}

/**
 * "1Password", "20 Minutes", "«24 heures» a révélé": may a number open a name that a list knows? In quotes the second word of a
 * newspaper may be written small, but for how long something takes ("sous « 24 heures »").
 */
export function opensNumbered(page: Page, index: number): boolean {
  if (isNameShaped(page.words[index + 1])) return true;
  const isQuoted = ((page.words[index]?.gap ?? 0) & Gap.quoteOpen) !== 0;
  return (
    isQuoted &&
    !/^(?:sous|en|pendant|apres|durant|pour|depuis|chaque|les|ces|des|toutes|in|within|for)$/.test(
      page.words[index - 1]?.key ?? '',
    )
  );
}

/** "beside April’s one billion", "Valve left open": a month or a thing, though a firm of the lists is called so. */
export function isPlainHere(page: Page, index: number): boolean {
  if (page.language !== 'en') return false;
  return calendarWords.has(page.words[index]?.key ?? '') || isLeftOpen(page, index);
}

/** "Valve left open for two hours": a headline leaves out the article of a thing, and who left it so. */
function isLeftOpen(page: Page, index: number): boolean {
  const state = page.words[index + 2];
  const behind = page.words[index + 3];
  return (
    isStart(page, index) &&
    isDictionaryWord(page.words[index]?.key ?? '') &&
    page.words[index + 1]?.key === 'left' &&
    /^(?:open|ajar|unlocked|unattended|unguarded|unsecured|unprotected|running|behind|exposed)$/.test(
      state?.key ?? '',
    ) &&
    (behind === undefined ||
      behind.gap !== 0 ||
      /^(?:for|on|in|at|by|since|during|after|all|overnight|to|near|under|from)$/.test(behind.key))
  );
}

/**
 * "Update Kelvaris to 4.2", "Compare Advanced (March) and 23andMe": what a reader is told to do, before the one capital that is its
 * object; a firm of two such words does something behind them ("Compare Energy said").
 */
export function opensOrder(page: Page, index: number, to: number): boolean {
  const word = page.words[index];
  if (word?.shape !== 'capital' || !orders.test(word.key) || !isStart(page, index) || to - index < 2)
    return false;
  return page.inTitle[index] === 0 && !isPredicate(page, to);
}

const orders =
  /^(?:update|upgrade|patch|install|uninstall|compare|visit|download|join|avoid|watch|beware|expect|cue)$/;

/** "sur X", "on X (formerly Twitter)": the network, not the letter. */
export function isOnline(page: Page, index: number): boolean {
  const before = page.words[index - 1]?.key ?? '';
  const next = page.words[index + 1]?.key ?? '';
  return (
    /^(?:sur|on|via|reseau|ex-twitter|from)$/.test(before) ||
    /^(?:ex-twitter|anciennement|ex|formerly)$/.test(next)
  );
}

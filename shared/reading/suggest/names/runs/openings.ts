import { isLegalForm } from '../lexicon/lexicon.ts';
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

import { isLegalForm } from '../lexicon/lexicon.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { isNameShaped, type Page } from '../page/page.ts';

/** "Adelaide’s Torrens Bank", "Florence’s Kolver AG": does a firm or a body begin at `from`, behind the genitive of where it is? */
export function isOwnedThere(page: Page, from: number): boolean {
  if (page.language !== 'en' || page.words[from - 1]?.isPossessive !== true || page.words[from]?.gap !== 0)
    return false;
  let to = from;
  while (to - from < 5 && isNameShaped(page.words[to]) && page.words[to]?.gap === 0) to += 1;
  const last = page.words[to - 1]?.key ?? '';
  return to - from > 1 && (firmNameWords.has(last) || englishPublicHeads.has(last) || isLegalForm(last));
}

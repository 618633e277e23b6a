import { listedLength } from '../lexicon/lookup.ts';
import { isTechnology, listedName } from '../lexicon/lexicon.ts';
import { keyOf, type Page } from '../page/page.ts';

/** What firms sell under an English name of its own, by the last word of it. */
const kinds =
  /^(?:network|cloud|store|drive|mail|pay|wallet|online|suite|box|hub|connect|music|prime|play|live|analytics|workspace|desktop|server|manager|messenger|studio|watch|phone|pass)$/;

/** "le PlayStation Network de Sony", "du Volta Cloud de Brelandis": a product, and whose it is; they are two names. */
export function isProductOf(page: Page, from: number, to: number): boolean {
  if (!/^(?:de|d)$/.test(page.words[to]?.key ?? '')) return false;
  // "un fichier Excel de Brelandis"
  if (to - from < 2) return isTechnology(keyOf(page, from, to));
  const listed = listedName(keyOf(page, from, to));
  if (listed?.kind === 'product') return true;
  const isLed =
    page.words[from]?.gap === 0 && /^(?:le|la|l|du|au|son|leur|un)$/.test(page.words[from - 1]?.key ?? '');
  return isLed && listedLength(page, from) < to - from && kinds.test(page.words[to - 1]?.key ?? '');
}

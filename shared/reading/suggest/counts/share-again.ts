import type { HitShare, ReadShare } from './hit-shares.ts';
import { besideHits } from './share-words.ts';

/** How far back a share may have been said that is named again, in signs: a few posts, a few paragraphs. */
const reach = 3000;
/** What takes up a figure that was said: it begins a sentence, or has a word that points at it. */
const pointsAt =
  /(?:^|[("«“:;>–—-] ?|(?<![a-z])(?:this|that|those|these|only|just|mere|even|but|and|so|why|is|as|if|on|about|ces?|cette|les|chiffre d[eu]s?|figure of|mais|meme|et|ou|ok|pourquoi|que|seulement|avec|with|to) ?)$/;
/** Growth, discounts and rates have the same figures as anything else. */
const elsewhere =
  /(?<![a-z])(?:hauss|baiss|augment|recul|croiss|grow|grew|ris(?:e|ing)|rose|fell|fall|drop|gain|shares? (?:price|fell|rose)|action|bourse|stock|interest|interets?|taux|inflation|impots?|tax|tva|vat|remises?|rabais|discount|amende|fine|salaires?|wage|part de marche|market|batterie|battery|vote|voix|marge|margin|commission|majority|majorite)/;

/** Where a text last said which per cent of those hit, in signs of the text as it is written. */
export type SaidShares = Map<string, number>;

/** By what the same share is known again. */
export function shareSaid({ lower, upper }: HitShare): string {
  return `${lower} ${upper}`;
}

/**
 * The shares of a block that name once more the per cent of a share said before, in the block or in the text before it: "0.2% sounds
 * tiny", "ces 3 %, c'est beaucoup". `read` are its shares, `found` those of them that are known to be of those hit, `said` those before the
 * block, which begins at `from`.
 */
export function sharesAgainIn(
  read: readonly ReadShare[],
  found: readonly HitShare[],
  said: Readonly<SaidShares>,
  from: number,
): readonly HitShare[] {
  return read.flatMap(({ setting, found: share }) => {
    if (found.includes(share) || !isTakenUp({ setting, found: share })) return [];
    const last = said.get(shareSaid(share));
    const isSaid = found.some((one) => one.start < share.start && shareSaid(one) === shareSaid(share));
    return isSaid || (last !== undefined && from - last <= reach) ? [share] : [];
  });
}

function isTakenUp({ setting, found }: ReadShare): boolean {
  const { share, whole, before, behind, isAboutBreach } = setting;
  // Halves and all are said of anything; so are round tens.
  if (!isAboutBreach || share.form !== 'per-cent' || found.upper % 10 === 0) return false;
  if (whole.kind !== 'none' && whole.kind !== 'had') return false;
  if (!pointsAt.test(before)) return false;
  const clause = `${before.slice(-90)} ${behind.slice(0, 90)}`;
  return (
    !besideHits.test(clause) &&
    !elsewhere.test(clause) &&
    !/^ ?(?:de |d'|of |more|plus|moins)/.test(behind.slice(whole.length))
  );
}

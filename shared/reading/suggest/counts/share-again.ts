import { isOfHit, readSharesOf, type HitShare, type ReadShare } from './hit-shares.ts';
import { blocksOf, type Block } from './prepare.ts';
import { besideHits } from './share-words.ts';

/** How far back a share may have been said that is named again, in signs: a few posts, a few paragraphs. */
const reach = 3000;
/** Signs of a paragraph on either side of a share that are read with it. */
const around = 400;
/** Places where the same figure stands before that are looked at. */
const places = 3;

/** What takes up a figure that was said: it begins a sentence, or has a word that points at it. */
const pointsAt =
  /(?:^|[("«“:;>–—-] ?|(?<![a-z])(?:this|that|those|these|only|just|mere|even|but|and|so|why|is|as|if|on|about|ces?|cette|les|chiffre d[eu]s?|figure of|mais|meme|et|ou|ok|pourquoi|que|seulement|avec|with|to) ?)$/;
/** Growth, discounts and rates have the same figures as anything else. */
const elsewhere =
  /(?<![a-z])(?:hauss|baiss|augment|recul|croiss|grow|grew|ris(?:e|ing)|rose|fell|fall|drop|gain|shares? (?:price|fell|rose)|action|bourse|stock|interest|interets?|taux|inflation|impots?|tax|tva|vat|remises?|rabais|discount|amende|fine|salaires?|wage|part de marche|market|batterie|battery|vote|voix|marge|margin|commission|majority|majorite)/;

/**
 * The shares of a block that name once more the per cent of a share said before, in the block or in the text before it: "0.2% sounds
 * tiny", "ces 3 %, c'est beaucoup". `read` are its shares, `found` those of them that are known to be of those hit.
 */
export function sharesAgainIn(
  block: Block,
  read: readonly ReadShare[],
  found: readonly HitShare[],
): readonly HitShare[] {
  return read.flatMap(({ setting, found: share }) => {
    if (found.includes(share) || !isTakenUp({ setting, found: share })) return [];
    const isSaid = found.some((one) => one.start < share.start && isSame(one, share));
    return isSaid || isSaidEarlier(block, share) ? [share] : [];
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

function isSame(one: HitShare, other: HitShare): boolean {
  return one.lower === other.lower && one.upper === other.upper;
}

/** Whether the text before a block says the same per cent of those hit, in so many words. */
function isSaidEarlier({ folded, language }: Block, share: HitShare): boolean {
  const end = folded.offsets[0] ?? 0;
  const before = folded.original.slice(Math.max(0, end - reach), end);
  const figure = /\d+(?:[.,]\d+)?(?=[^\d]*$)/.exec(folded.text.slice(share.start, share.end))?.[0];
  if (figure === undefined) return false;
  let from = 0;
  for (let round = 0; round < places; round += 1) {
    const at = before.indexOf(figure, from);
    if (at < 0) return false;
    from = at + figure.length;
    const paragraph = before.slice(Math.max(0, at - around), from + around);
    const blocks = blocksOf(paragraph, language);
    if (
      blocks.some((one) =>
        readSharesOf(one, []).some((read) => isSame(read.found, share) && isOfHit(read.setting)),
      )
    )
      return true;
  }
  return false;
}

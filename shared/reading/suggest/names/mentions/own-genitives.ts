import { isPredicate } from '../page/predicate.ts';
import type { Page } from '../page/page.ts';
import { Gap, nameKey } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

/** Houses called after somebody in the genitive: it is a part of the name, and no sign of what they have. */
const houses = wordSet(
  'mcdonald domino macy kohl lowe wendy arby denny applebee chili morton nando dillard bloomingdale moody sotheby christie zaxby sainsbury levi kellogg hershey carrabba hardee culver popeye freddy cabela menard michael claire zaxby waterstone marshall torrid schlotzsky bojangle papa brinker landry benihana ruth sephora mcvitie lloyd coutts harrod selfridge foyle',
);

/**
 * "108 Zaxby’s restaurants", "Morley’s has told": a firm whose name ends in a genitive of its own, as a list knows it or as a
 * verb right behind it shows. English. Linear in the mentions.
 */
export function keepOwnGenitives(page: Page): void {
  if (page.language !== 'en') return;
  const own = new Set<string>();
  for (const one of page.mentions) {
    const last = page.words[one.to - 1];
    if (!isFirm(one.kind) || last?.isPossessive !== true) continue;
    if (one.to - one.from === 1 && houses.has(last.key)) own.add(one.key);
    // "Microsoft’s said" nobody writes: only the name itself does something.
    else if (one.to - one.from === 1 && isPredicate(page, one.to) && isDoing(page, one.to)) own.add(one.key);
  }
  if (own.size === 0) return;
  for (const [at, one] of page.mentions.entries()) {
    if (!own.has(one.key) || !isFirm(one.kind) || page.words[one.to - 1]?.isPossessive !== true) continue;
    const end = one.end + 2;
    if (/^['’ʼ‘´][sS]$/.test(page.text.slice(one.end, end)))
      page.mentions[at] = { ...one, end, key: nameKey(page.text.slice(one.start, end)) };
  }
}

function isFirm(kind: string): boolean {
  return kind === 'organisation' || kind === 'product';
}

/** "Morley’s has told", and no "Volta’s has been": what one says or does. */
function isDoing(page: Page, at: number): boolean {
  const verb = page.words[at];
  const next = page.words[at + 1];
  if (verb === undefined || (verb.gap & Gap.comma) !== 0) return false;
  if (/^(?:said|says|told|confirmed|announced|disclosed|operates|runs|offers|suffered)$/.test(verb.key))
    return true;
  return (
    /^(?:has|had)$/.test(verb.key) &&
    /^(?:told|said|confirmed|notified|apologi[sz]ed|hired|closed)$/.test(next?.key ?? '')
  );
}

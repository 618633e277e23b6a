import { placeNamed } from '../lexicon/gazetteer.ts';
import { isFunctionWord } from '../lexicon/lexicon.ts';
import { keyOf, mention, reason, type Mention, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { isTown } from '../places/towns.ts';

/**
 * "Weir Shores 102,000" beside "Weir Shores HealthCare", "Dunmore Regional said" beside "Dunmore Regional Hospital": a name of
 * three words or more without its last, where its first word alone would be a town. English only. Linear in the names found.
 */
export function findCutForms(page: Page): void {
  if (page.language !== 'en') return;
  const cuts = new Map<string, Mention>();
  for (const one of page.mentions) {
    if (one.kind === 'person' || one.kind === 'place' || one.to - one.from < 3) continue;
    const cut = keyOf(page, one.from, one.to - 1);
    // "York Valley and" is cut within; "New York" of "New York Presbyterian" is a town.
    const last = page.words[one.to - 2];
    if (last === undefined || last.shape === 'lower' || last.isPossessive || isFunctionWord(last.key))
      continue;
    if (placeNamed(cut) === undefined && !isTown(cut) && !cuts.has(cut)) cuts.set(cut, one);
  }
  for (const [cut, whole] of cuts) {
    const length = whole.to - whole.from - 1;
    for (const from of page.places.get(page.words[whole.from]?.key ?? '') ?? [])
      take(page, from, length, cut, whole);
  }
}

function take(page: Page, from: number, length: number, cut: string, whole: Mention): void {
  const to = from + length;
  const words = page.words.slice(from, to);
  if (from === whole.from || keyOf(page, from, to) !== cut) return;
  if (words.some(({ gap, shape }, at) => shape === 'lower' || (at > 0 && gap !== 0))) return;
  const next = page.words[to];
  const isEnd =
    next === undefined ||
    next.gap !== 0 ||
    next.shape === 'number' ||
    isFunctionWord(next.key) ||
    isPredicate(page, to);
  if (!isEnd) return;
  // The town that its first word was taken for, it is not.
  const at = page.mentions.findIndex((one) => one.from < to && one.to > from);
  const other = page.mentions[at];
  if (other?.kind !== 'place' || other.from !== from || other.to >= to) return;
  page.mentions.splice(at, 1);
  page.taken.fill(0, from, to);
  const fullName = page.text.slice(whole.start, whole.end);
  mention(page, from, to, {
    kind: whole.kind,
    strength: 5,
    reasons: [reason(page, 'name.short', from, to, { name: fullName })],
    fullName,
  });
}

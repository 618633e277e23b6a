import { keyOf, type Mention, type Page } from '../page/page.ts';
import { isFunctionWord } from '../lexicon/lexicon.ts';
import { isPredicate } from '../page/predicate.ts';

/** What a foundation, a fund or a prize that is called after somebody ends with. */
const calledAfter = /^(?:foundation|fund|trust|institute|museum|library|hospice|charity|centre|center)$/;

/**
 * Names by the whole they have elsewhere in the text: "Varlow" in a heading where the text goes on to "Varlow Phone", "Marl
 * Dental" before "of Utah" where both are one firm; "Fred Harrow donors" beside the Fred Harrow Foundation, which are not his.
 * Linear in the names found, but for those that begin alike.
 */
export function findWholeForms(page: Page): void {
  const wholes = new Map<string, Mention[]>();
  for (const one of page.mentions) {
    if (one.kind === 'person' || one.kind === 'place' || one.to - one.from < 2) continue;
    const first = page.words[one.from]?.key ?? '';
    const same = wholes.get(first);
    if (same === undefined) wholes.set(first, [one]);
    else if (!same.some(({ key }) => key === one.key)) same.push(one);
  }
  // Extending one changes the list itself.
  const found = page.mentions.slice();
  for (const one of found) {
    const whole = (wholes.get(page.words[one.from]?.key ?? '') ?? [])
      .filter((other) => other.to - other.from > one.to - one.from && isAt(page, one, other))
      .toSorted((left, right) => right.to - right.from - (left.to - left.from))[0];
    if (whole !== undefined && one.kind !== 'person') extend(page, one, whole);
  }
  if (page.language === 'en') relabelCalledAfter(page, wholes);
}

/** Does the text go on from a mention as the whole does, with nothing but spaces between? */
function isAt(page: Page, one: Mention, whole: Mention): boolean {
  const to = one.from + whole.to - whole.from;
  if (keyOf(page, one.from, to) !== keyOf(page, whole.from, whole.to)) return false;
  return page.words.slice(one.from + 1, to).every(({ gap, shape }, at) => {
    const own = page.words[whole.from + 1 + at];
    return gap === (own?.gap ?? 0) && (shape !== 'lower' || own?.shape === 'lower');
  });
}

function extend(page: Page, one: Mention, whole: Mention): void {
  const to = one.from + whole.to - whole.from;
  const last = page.words[to - 1];
  const isCut = page.mentions.some((other) => other.from < to && other.to > to);
  if (last === undefined || isCut || !page.mentions.includes(one)) return;
  const kept = page.mentions.filter((other) => other.to <= one.from || other.from >= to);
  page.mentions.length = 0;
  page.mentions.push(...kept, {
    ...whole,
    from: one.from,
    to,
    start: one.start,
    end: one.start + (whole.end - whole.start),
  });
  page.taken.fill(1, one.from, to);
}

/** "1,700 Fred Harrow donors": whose they are, where the text names what is called after him. */
function relabelCalledAfter(page: Page, wholes: ReadonlyMap<string, readonly Mention[]>): void {
  for (const [at, one] of page.mentions.entries()) {
    const next = page.words[one.to];
    if (one.kind !== 'person' || one.to - one.from < 2 || next?.gap !== 0 || next.shape !== 'lower') continue;
    if (!/[^su]s$/.test(next.key) || isFunctionWord(next.key) || isPredicate(page, one.to)) continue;
    const whole = (wholes.get(page.words[one.from]?.key ?? '') ?? []).find(
      ({ from, to }) =>
        to - from === one.to - one.from + 1 &&
        keyOf(page, from, to - 1) === one.key &&
        calledAfter.test(page.words[to - 1]?.key ?? ''),
    );
    if (whole === undefined) continue;
    page.mentions[at] = { ...one, key: whole.key, kind: whole.kind, strength: whole.strength };
  }
}

import { isCommon, isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import { mention, reason, type Mention, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

/** So many firms side by side make a list. */
const fewest = 2;
/** Firms and brands whose short name is a word, or letters that may be anything: only between firms are they surely meant. */
const everyday = wordSet(
  'united boots gap seat next three sky virgin sas vw gm ge bp dhl ups tui klm swiss american southwest frontier spirit allegiant jet british emirates saga arcadia office monsoon superdry whistles oasis subway chipotle wendys target square stripe discover prudential admiral nationwide progressive vanguard fidelity principal guardian nate tinder bumble hinge match zoom slack signal telegram threads twitch box pearson blackboard canvas',
);

/**
 * "Volta Air, Northern Airways, SAS, United", "VW, Audi, Seat and Skoda": what a list knows as a firm though it be an everyday
 * word, between firms or behind them. English. Linear in the mentions.
 */
export function findEnumerated(page: Page): void {
  if (page.language !== 'en') return;
  const firms = page.mentions.filter(isFirm).toSorted((left, right) => left.from - right.from);
  const ends = new Map(firms.map((one) => [one.to, one]));
  const starts = new Map(firms.map((one) => [one.from, one]));
  for (const one of firms) {
    // How many stand before this one, over commas.
    let count = 1;
    for (let at = one.from; count < fewest && page.words[at]?.gap === Gap.comma && ends.has(at); count += 1)
      at = ends.get(at)?.from ?? at;
    takeBehind(page, one, count, starts);
  }
}

function isFirm({ kind }: Mention): boolean {
  return kind === 'organisation' || kind === 'product' || kind === 'medium';
}

/** The word behind a comma or an "and", if a list has it; then what follows on it. */
function takeBehind(page: Page, one: Mention, before: number, starts: ReadonlyMap<number, Mention>): void {
  let to = one.to;
  let count = before;
  for (let step = 0; step < 6; step += 1) {
    const gap = page.words[to]?.gap;
    const isAnd = (gap === 0 || gap === Gap.comma) && /^(?:and|or)$/.test(page.words[to]?.key ?? '');
    const at = isAnd ? to + 1 : to;
    const word = page.words[at];
    if (word === undefined || !(isAnd ? word.gap === 0 : word.gap === Gap.comma)) return;
    if (page.taken[at] === 1 || (word.shape !== 'capital' && word.shape !== 'upper') || word.isPossessive)
      return;
    const isListed = listedName(word.name)?.kind === 'organisation';
    if (!(isListed || everyday.has(word.key)) || isFunctionWord(word.key)) return;
    const next = page.words[at + 1];
    const isAlone = next === undefined || next.gap !== 0 || next.shape === 'lower';
    // Behind one firm alone, another has to follow.
    const isBetween =
      next !== undefined &&
      (starts.has(at + 1)
        ? next.gap === Gap.comma
        : next.gap === 0 && next.key === 'and' && starts.has(at + 2));
    if (!isAlone || !(count >= fewest || isBetween || !isCommon(word.key))) return;
    mention(page, at, at + 1, {
      kind: 'organisation',
      strength: 5,
      reasons: [reason(page, 'name.beside', one.from, one.to)],
    });
    to = at + 1;
    count += 1;
  }
}

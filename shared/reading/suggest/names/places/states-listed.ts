import { placeLength } from '../lexicon/lookup.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { keyOf, mention, reason, type Page } from '../page/page.ts';

/** So many states in a row are a list, and no part of a name. */
const enough = 3;

/** "OHIO OREGON NEW YORK TEXAS": where a firm has its offices, as its letterhead has them, with nothing between. Linear. */
export function findListedStates(page: Page): void {
  if (page.language !== 'en') return;
  for (let index = 0; index < page.words.length; index += 1) {
    const states = statesFrom(page, index);
    const last = states.at(-1);
    if (last === undefined) continue;
    if (states.length >= enough)
      for (const { from, to } of states)
        mention(page, from, to, {
          kind: 'place',
          strength: 7,
          reasons: [reason(page, 'name.region', from, to)],
        });
    index = last.to - 1;
  }
}

function statesFrom(page: Page, index: number): readonly { readonly from: number; readonly to: number }[] {
  const states: { readonly from: number; readonly to: number }[] = [];
  let from = index;
  while (page.words[from]?.shape === 'upper' && (from === index || page.words[from]?.gap === 0)) {
    const length = placeLength(page, from);
    const key = keyOf(page, from, from + length);
    if (length === 0 || (placeNamed(key) !== 'region' && !/^(?:washington|new york|georgia)$/.test(key)))
      break;
    states.push({ from, to: from + length });
    from += length;
  }
  return states;
}

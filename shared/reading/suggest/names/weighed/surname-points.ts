import type { SuggestionReason } from '../../suggestion.ts';
import type { Points } from './place-points.ts';
import type { Evidence } from './weigh.ts';
import { isCommon } from '../lexicon/lexicon.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import { ageBehind } from '../people/cues.ts';
import { reason, sentenceAround, type Mention, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** What says of one word, in a text that gives no given name, that it is a surname: its spelling, who speaks, "he" and "her" behind it. */
export function surnamePoints(page: Page, one: Mention, evidence: Evidence): Points {
  const none: Points = { points: 0, reasons: [] };
  const word = page.words[one.from];
  const next = page.words[one.to];
  if (word === undefined || one.to - one.from !== 1 || word.shape === 'upper' || isCommon(word.key))
    return none;
  if (page.inTitle[one.from] === 1 || evidence.firmWords.has(one.key) || evidence.places.has(one.key))
    return none;
  let points = 0;
  const reasons: SuggestionReason[] = [];
  const add = (more: number, because?: SuggestionReason): void => {
    points += more;
    if (because !== undefined) reasons.push(because);
  };
  // "McFall", "O’Dwyer", "FitzMaurice"
  if (/^(?:Ma?c|O['’]|Fitz)\p{Lu}\p{Ll}{2}/u.test(page.text.slice(word.start, word.end)))
    add(3, reason(page, 'name.spelling', one.from, one.to));
  else if (word.shape === 'mixed') return none;
  const before = page.words[one.from - 1];
  if (before !== undefined && word.gap === 0 && /^(?:the|a|an|in|at|from|via|using|on)$/.test(before.key))
    add(-3);
  if (next?.gap === 0 && speechVerbs.has(next.key)) add(2, reason(page, 'name.speech', one.to, one.to + 1));
  else if (before !== undefined && word.gap === 0 && speechVerbs.has(before.key))
    add(2, reason(page, 'name.speech', one.from - 1, one.from));
  // "Brownlee, 52, of Truro"
  const age = ageBehind(page, one.to);
  if (age !== undefined) add(4, age);
  if (next?.gap === 0 && next.shape !== 'lower') add(-2);
  if (next?.gap === Gap.comma && /^(?:who|whose)$/.test(next.key))
    add(3, reason(page, 'name.fate', one.to, one.to + 1));
  // "McKesson said it had told the state": a firm.
  const around = sentenceAround(page, one.from, 25);
  if (
    page.words
      .slice(one.to, Math.min(around.to, one.to + 4))
      .some(({ key }) => /^(?:it|its|which)$/.test(key))
  )
    add(-3);
  // Asked last, and only where it decides: it looks through every name of the text.
  const pronoun = points >= 2 ? pronounBehind(page, one) : undefined;
  if (pronoun !== undefined) add(2, reason(page, 'name.short', pronoun, pronoun + 1, { name: one.key }));
  return { points, reasons };
}

/** "he", "her" within the sentence behind the name, when nobody else is named in it. */
function pronounBehind(page: Page, one: Mention): number | undefined {
  const { from, to } = sentenceAround(page, one.from, 25);
  if (
    page.mentions.some(
      (other) => other.kind === 'person' && other.from >= from && other.from < to && other !== one,
    )
  )
    return undefined;
  for (let index = one.to; index < to; index += 1)
    if (/^(?:he|she|his|her|him|herself|himself)$/.test(page.words[index]?.key ?? '')) return index;
  return undefined;
}

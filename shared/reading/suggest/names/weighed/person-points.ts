import type { SuggestionReason } from '../../suggestion.ts';
import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import type { Points } from './place-points.ts';
import type { Evidence } from './weigh.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isCommon, isFunctionWord, isLegalForm, isListedWord } from '../lexicon/lexicon.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { reason, type Mention, type Page } from '../page/page.ts';
import { isFunction } from '../people/cues.ts';
import { isInitialAt } from '../page/plain-run.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** Ends of nouns for who does something; not of what somebody owns or runs. */
const doers =
  /(?:\p{L}{3}(?:er|or|ist|ian|ant)|man|woman|lady|nurse|teacher|clerk|monk|nun|cook|baker|aide|guard|guide|chef|heir|thief|judge|student|mum|dad|mother|father|son|daughter|widow|nephew|niece|uncle|aunt|friend|neighbou?r|native|resident|mother-of-\p{L}+|father-of-\p{L}+)$/u;
/** Who does something by the end of its word, and is no person. */
const notDoers =
  /^(?:maker|provider|retailer|vendor|carrier|insurer|lender|broker|publisher|supplier|seller|operator|processor|manufacturer|distributor|developer|contractor|subcontractor|exporter|importer|producer|server|container|computer|partner|member|number|letter|order|offer|newspaper|paper|cyber|customer|former|other|another|never|over|under|after|power|water|center|cluster|player|competitor|giant|wholesaler|builder|grocer|caterer|haulier|shipper|printer|leader|founder|owner|plant|restaurant|tenant|user|folder|filter|major|minor|senior|junior|for|nor|or|per|her|their|whether|either)$/;

/** What says of a name of several words that it is somebody’s. */
export function personPoints(page: Page, one: Mention, at: number, evidence: Evidence): Points {
  const { from, to } = one;
  const first = page.words[from];
  const last = page.words[to - 1];
  if (first === undefined || last === undefined || !mayBeName(page, from, to))
    return { points: 0, reasons: [] };
  let points = 0;
  const reasons: SuggestionReason[] = [];
  const add = (more: number, because?: SuggestionReason): void => {
    points += more;
    if (because !== undefined) reasons.push(because);
  };
  if (isAnyGivenName(first.key) && !isListedWord(first.key))
    add(isDictionaryForm(first.key) ? 1 : 2, reason(page, 'name.given', from, from + 1));
  if (isDouble(page.text.slice(last.start, last.end))) add(2, reason(page, 'name.spelling', to - 1, to));
  let isOwn = true;
  for (let index = from; index < to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (index === from && isAnyGivenName(key) && !isListedWord(key)) continue;
    if (isCommon(key) || (isDictionaryForm(key) && key.length > 4)) add(-1.5);
    else if (!isDictionaryWord(key)) continue;
    isOwn = false;
  }
  // Words that no dictionary has.
  if (isOwn) add(1);
  const before = page.words[from - 1];
  const next = page.words[to];
  if (before !== undefined && first.gap === 0) {
    if (before.key === 'the' || before.key === 'a' || before.key === 'an') add(-4);
    else if (/^(?:at|in|into|through|via|on)$/.test(before.key)) add(-2);
    else if (before.shape === 'lower' && doers.test(before.key) && !notDoers.test(before.key))
      add(2, reason(page, 'name.function', from - 1, from));
    else if (speechVerbs.has(before.key)) add(1, reason(page, 'name.speech', from - 1, from));
  }
  const isOwner =
    first.gap === 0 &&
    /^(?:owner|parent)$/.test(before?.key ?? '') &&
    /^(?:its|their)$/.test(page.words[from - 2]?.key ?? '');
  if (
    before !== undefined &&
    !isOwner &&
    isFunction(before.key) &&
    (first.gap === 0 || first.gap === Gap.comma)
  )
    add(2, reason(page, 'name.function', from - 1, from));
  if (next !== undefined) {
    const doer = doerBehind(page, to);
    if (doer !== undefined) add(3, doer);
    if (next.gap === 0 && speechVerbs.has(next.key)) add(1, reason(page, 'name.speech', to, to + 1));
    if (
      next.gap === 0 &&
      next.key === 'and' &&
      page.mentions[at + 1]?.kind === 'person' &&
      page.mentions[at + 1]?.from === to + 1
    )
      add(2);
    if (/^(?:who|whose)$/.test(next.key) && (next.gap & ~Gap.comma) === 0)
      add(3, reason(page, 'name.fate', to, to + 1));
    // "Theeban Nanthakumar of Oshawa, whose wife": from where, and then who.
    if (next.key === 'of' && next.gap === 0 && isWhoFrom(page, to + 1))
      add(4, reason(page, 'name.fate', to, to + 1));
    if (next.key === 'which') add(-3);
    if (
      /^(?:in|on|at|and|with)$/.test(next.key) &&
      next.gap === 0 &&
      /^(?:his|her)$/.test(page.words[to + 1]?.key ?? '')
    )
      add(2);
  }
  // "K. Venkata Ramana Murthy"
  if (isInitialAt(page, from) && to - from > 2) add(3, reason(page, 'name.given', from, from + 1));
  const isBy = before?.key === 'by' && first.gap === 0;
  if (
    isBy &&
    (next === undefined ||
      (next.gap & (sentenceGaps | Gap.comma | Gap.close)) !== 0 ||
      /^(?:and|in)$/.test(next.key))
  )
    add(
      /^(?:editing|reporting|written|words|story|photos?|compiled|illustrations?|edited|interview|taken|minuted|prepared)$/.test(
        page.words[from - 2]?.key ?? '',
      )
        ? 3
        : 1,
      reason(page, 'name.signature', from - 1, from),
    );
  // A text says "Mukherjee" of somebody and "Larkspur" of a firm: the last word alone, or the first.
  if (evidence.alone.has(last.name))
    add(3, reason(page, 'name.short', to - 1, to, { name: page.text.slice(one.start, one.end) }));
  if (evidence.alone.has(first.name) && !isAnyGivenName(first.key)) add(-3);
  return { points, reasons: reasons.length === 0 ? [reason(page, 'name.given', from, to)] : reasons };
}

function isWhoFrom(page: Page, town: number): boolean {
  for (let at = town + 1; at < town + 4; at += 1) {
    const word = page.words[at];
    if (word === undefined || (word.gap & sentenceGaps) !== 0) return false;
    if (word.gap === Gap.comma) return /^(?:who|whose|whom)$/.test(word.key);
  }
  return false;
}

function mayBeName(page: Page, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 4 || page.inTitle[from] === 1 || page.inCapitals[from] === 1) return false;
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined || (word.gap !== 0 && index > from)) return false;
    const { key, shape } = word;
    if (isInitialAt(page, index)) continue;
    if (
      shape === 'lower'
        ? !/^(?:van|von|der|de|da|di|al|el|bin|binti|ibn|ap|du|la|le|y)$/.test(key)
        : shape !== 'capital'
    )
      return false;
    if (
      isLegalForm(key) ||
      firmNameWords.has(key) ||
      englishPublicHeads.has(key) ||
      conventionalCapitals.has(key)
    )
      return false;
    if (shape === 'capital' && isFunctionWord(key)) return false;
    if (index > from && /^(?:country|region)$/.test(placeNamed(word.name) ?? '')) return false;
  }
  return page.words[to - 1]?.shape === 'capital';
}

/** "Delacroix-Young": two names by a hyphen, each with its capital. */
function isDouble(written: string): boolean {
  const parts = /^\p{Lu}[\p{Ll}'’]+(?:\p{Lu}\p{Ll}+)?[-\u2010\u2011](\p{Lu}[\p{L}'’]+)$/u.exec(written);
  return parts !== null && !firmNameWords.has((parts[1] ?? '').toLowerCase());
}

/** ", a schoolteacher of", ", the fund’s treasurer", ", her solicitor": who somebody is. */
function doerBehind(page: Page, at: number): SuggestionReason | undefined {
  // "Asia Tompkins was a hospital clerk"
  const isVerb = page.words[at]?.gap === 0 && /^(?:was|is)$/.test(page.words[at]?.key ?? '');
  if (isVerb && /^(?:a|an|the|one)$/.test(page.words[at + 1]?.key ?? '')) return nounOfDoer(page, at + 2);
  const opens = page.words[at];
  if (opens === undefined || (opens.gap & (Gap.comma | Gap.open | Gap.dash)) === 0) return undefined;
  if (!/^(?:a|an|the|his|her|their|its|who|whose|one|another)$/.test(opens.key)) return undefined;
  return nounOfDoer(page, at + 1);
}

function nounOfDoer(page: Page, from: number): SuggestionReason | undefined {
  for (let index = from; index < from + 5; index += 1) {
    const word = page.words[index];
    if (word === undefined || word.gap !== 0 || isFunctionWord(word.key)) return undefined;
    if (
      word.shape === 'lower' &&
      !notDoers.test(word.key) &&
      (isFunction(word.key) || doers.test(word.key))
    ) {
      const behind = page.words[index + 1];
      // "a printer firm"
      if (behind === undefined || behind.gap !== 0 || isFunctionWord(behind.key) || behind.shape !== 'lower')
        return reason(page, 'name.function', index, index + 1);
    }
  }
  return undefined;
}

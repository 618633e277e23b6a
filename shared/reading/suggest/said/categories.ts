import { firstPlace } from '../../../lib/first-place.ts';
import { matchesIn } from '../../matches.ts';
import { categoryMentions, type CategoryMention } from '../../category-words.ts';
import { originalSpan } from '../../fold.ts';
import type { ExposureSuggestion, SuggestionReason } from '../suggestion.ts';
import {
  aboutData,
  advice,
  hitBehind,
  listOnly,
  meansAfter,
  meansBefore,
  nothingKnown,
  opensList,
  otherSense,
  ownOtherSense,
  weakMention,
} from './category-cues.ts';
import { isWhose, sufferedBefore } from './category-persons.ts';
import { isBeside, statesIn, type MentionState } from './category-states.ts';
import { tokenAtOrAfter, type SaidText } from './tokens.ts';

type Clause = { readonly start: number; readonly end: number; readonly ends: string };

/** Where a thought ends, or turns round. */
const clauseEnds =
  /[.!?](?=[\s»”")\]]|$)|[;\n]|,? (?:mais (?!pas |aussi )|toutefois|cependant|en revanche|tandis que|alors que|but (?!not |also )|however|although|whereas|while )/g;

/**
 * The categories of data that a text says were hit, or spared, or hit for some only: one for each mention. Ordinary words
 * ("noms", "messages") count only in a list or beside a number; what a text advises, or writes with, does not.
 */
export function categoriesIn(said: SaidText): readonly ExposureSuggestion[] {
  const text = withLines(said);
  const mentions = categoryMentions(said.folded).filter(
    (one) => !isInName(said, one) && !isParticiple(said, one),
  );
  const found: ExposureSuggestion[] = [];
  let from = 0;
  let carried: MentionState | undefined;
  /** How many clauses ago the text last spoke of data. */
  let since = Number.POSITIVE_INFINITY;
  for (const clause of clausesOf(text)) {
    const here: CategoryMention[] = [];
    for (; from < mentions.length && (mentions[from]?.start ?? 0) < clause.end; from += 1)
      here.push(mentions[from] as CategoryMention);
    const words = text.slice(clause.start, clause.end);
    if (words.trim() === '') continue;
    const isListItem = /^[\s;]*(?:[-–—•*·▪]|\d+[.)])?\s/.test(words) && words.trim().length < 160;
    if (!isListItem || here.length === 0) carried = undefined;
    since = aboutData.test(words) ? 0 : since + 1;
    const isAbout = since <= (clause.ends.startsWith('\n') && !isListItem ? 1 : aboutReach);
    const states = here.length === 0 ? [] : statesIn(text, clause, here, carried);
    if (!advice.test(words))
      for (const [index, mention] of here.entries()) {
        const state = states[index] ?? { state: 'exposed' };
        if (isMeant(text, mention, here, index, isAbout || state.code !== undefined))
          found.push(suggestionOf(said, mention, state));
      }
    // A list under its head, and what a question or a title announced.
    carried = carriedBy(words, clause, states, carried);
  }
  return found;
}

/** What was said of data still holds so many clauses on: the lines of a list are each one. */
const aboutReach = 6;
/** A line shorter than this was not broken by a margin: it ends where its thought does. */
const shortLine = 60;

/** The folded text with the ends of short lines kept: lists and labels have a line each. */
function withLines({ folded }: SaidText): string {
  const { original, text, offsets } = folded;
  const pieces: string[] = [];
  let from = 0;
  for (
    let at = original.indexOf('\n'), line = 0;
    at >= 0;
    line = at + 1, at = original.indexOf('\n', at + 1)
  ) {
    if (at - line >= shortLine && !/^[ \t]*[-–—•*·▪]/.test(original.slice(at + 1, at + 12))) continue;
    const place = foldedPlace(offsets, at);
    if (text.charAt(place) !== ' ') continue;
    pieces.push(text.slice(from, place), '\n');
    from = place + 1;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from);
}

function foldedPlace(offsets: Uint32Array, at: number): number {
  return firstPlace(offsets.length - 1, (place) => (offsets[place] ?? 0) >= at);
}

function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of text.matchAll(clauseEnds)) {
    clauses.push({ start, end: match.index, ends: match[0] });
    start = match.index + (/^[.!?;\n]/.test(match[0]) ? 1 : 0);
  }
  return [...clauses, { start, end: text.length, ends: '' }];
}

/** "Ne sont pas concernés :" says it of all the lines that follow. */
function carriedBy(
  words: string,
  clause: Clause,
  states: readonly MentionState[],
  before: MentionState | undefined,
): MentionState | undefined {
  if (!/[;\n]/.test(clause.ends)) return undefined;
  const last = states.at(-1);
  if (last === undefined) return /:\s*$/.test(words) ? headState(words, clause) : before;
  const isDeniedHead = last.code === 'category-denied' && opensList.test(words);
  return isDeniedHead || before !== undefined ? last : undefined;
}

function headState(words: string, clause: Clause): MentionState | undefined {
  const denied = /(?<![a-z])(?:pas|aucune?|epargne|non concerne|not|unaffected|n't)(?![a-z])/.exec(words);
  if (denied === null) return undefined;
  const start = clause.start + denied.index;
  return { state: 'not-exposed', code: 'category-denied', start, end: start + denied[0].length };
}

/** "Haute Autorité de santé", "Mutuelle Bocagia": the name of a body is no category. */
function isInName(said: SaidText, mention: CategoryMention): boolean {
  const kind = said.named.get(tokenAtOrAfter(said, mention.start))?.kind;
  return kind !== undefined && kind !== 'dataset';
}

/** "adressé", "salariés" are no "adresse", no "salaries": an accent makes a participle of a noun. */
function isParticiple(said: SaidText, mention: CategoryMention): boolean {
  const words = said.folded.text.slice(mention.start, mention.end);
  if (!/^(?:adresses?|salaries|commandes?|factures?|photographies?)$/.test(words)) return false;
  const { start, end } = originalSpan(said.folded, mention.start, mention.end);
  return /(?:é|e\u0301)e?s?$/iu.test(said.folded.original.slice(start, end));
}

function isMeant(
  text: string,
  mention: CategoryMention,
  list: readonly CategoryMention[],
  index: number,
  isAbout: boolean,
): boolean {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const words = text.slice(mention.start, mention.end);
  const neighbours = [
    isBeside(text, list[index - 1], mention),
    isBeside(text, mention, list[index + 1]),
  ].filter((isNear) => isNear).length;
  if (
    /(?:^|[\s(])(?:si|whether|if) [^,;]{0,60}$/.test(before) &&
    !/renseign|fourni|provided/.test(text.slice(mention.end, mention.end + 60))
  )
    return false;
  if (nothingKnown.test(text.slice(Math.max(0, mention.start - 90), mention.start))) return false;
  const around = text.slice(Math.max(0, mention.start - 24), mention.end + 24);
  if (isWhose(text, mention.start, mention.end)) return false;
  if (otherSense.test(around) || isOwnOtherSense(around, mention)) return false;
  const isMeans =
    !sufferedBefore.test(before) &&
    (meansBefore.test(before) || meansAfter.test(text.slice(mention.end, mention.end + 24)));
  if (isMeans && neighbours < 2) return false;
  if (!weakMention.test(words)) return isAbout || neighbours >= 1;
  // "298 117 adresses": counted, they are data.
  const isCounted = /\d(?: ?(?:k|m|millions? d[e'] ?|mille|000))? ?$/.test(before) && /(?:s|x)$/.test(words);
  const isLabelled = /^\s?:\s?(?:oui|non|yes|no|aucun|none|absent)/.test(
    text.slice(mention.end, mention.end + 12),
  );
  if (isAbout && isWholeItem(text, mention)) return true;
  if (isLabelled || neighbours >= 2 || (isAbout && (neighbours >= 1 || isCounted))) return true;
  if (hitBehind.test(text.slice(mention.end, mention.end + 90))) return true;
  return isAbout && hasCollectiveBefore(before) && !listOnly.test(words);
}

/** "En son nom", "s’adresse à": what is around the mention holds it. */
function isOwnOtherSense(around: string, { start, end }: CategoryMention): boolean {
  const from = Math.min(24, start);
  return matchesIn(around, ownOtherSense).some(
    (match) => match.index < from + end - start && from < match.index + match[0].length,
  );
}

/** A line or an item of a list that is nothing but the mention: "Champs : nom ; prénom ; email". */
function isWholeItem(text: string, { start, end }: CategoryMention): boolean {
  return (
    /(?:[;:|\n\t]|^)[\s\d.,*•·–—-]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s*(?:[;|\n\t]|\.?\s*$)/.test(text.slice(end, end + 6))
  );
}

/** "leurs coordonnées", "les noms des patients": of people, in a sentence about data. */
function hasCollectiveBefore(before: string): boolean {
  return /(?:leurs?|their|votre|vos|your|ses|des|customers'|users'|patients'|clients'|aucune?|ni|contien\w+|contain\w*|includ\w+|expos\w+) (?:les? |la |l')?$/.test(
    before,
  );
}

function suggestionOf(said: SaidText, mention: CategoryMention, state: MentionState): ExposureSuggestion {
  const { original } = said.folded;
  const place = originalSpan(said.folded, mention.start, mention.end);
  const quote = original.slice(place.start, place.end);
  const named: SuggestionReason = { code: 'category-named', words: quote, ...place };
  const reasons = [named];
  if (state.code !== undefined && state.start !== undefined && state.end !== undefined) {
    const cue = originalSpan(said.folded, state.start, state.end);
    reasons.push({ code: state.code, words: original.slice(cue.start, cue.end), ...cue });
  }
  return { kind: 'exposure', ...place, quote, category: mention.category, state: state.state, reasons };
}

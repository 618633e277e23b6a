import type { CategoryMention } from '../../category-words.ts';
import { matchesIn } from '../../matches.ts';
import {
  deniesAfter,
  deniesAround,
  deniesBefore,
  deniesSomethingElse,
  excepts,
  exceptsSomebody,
  limits,
} from './category-cues.ts';
import { hitForSome } from './category-persons.ts';

/** The state that a clause gives to what it names, and the words that give it; offsets are folded. */
export type MentionState = {
  readonly state: 'exposed' | 'not-exposed' | 'partly';
  readonly code?: 'category-denied' | 'category-excepted' | 'category-partly';
  readonly start?: number;
  readonly end?: number;
};

type Cue = { readonly start: number; readonly end: number; readonly text: string };

/** Verbs: the list before one of them is over. */
const over =
  /(?<![a-z'])(?:a|ont|est|sont|etait|etaient|avait|avaient|sera|seront|n'ont|n'a|contien[a-z]+|comport[a-z]+|figur[a-z]+|was|were|is|are|has|have|had|did|does|contain[a-z]*|includ(?:es?|ed))(?![a-z])|[.;!?\n]/;
/** Longest stretch of words between two things of one list ("les numéros de téléphone des clients et"). */
const longestGap = 60;

/**
 * The states of the categories that one clause names. A denial before a list reaches as far as the list; a negated verb
 * denies its subject, else what follows; an exception has the other state than its clause; "parfois", "dans 300 cas" limit
 * what they stand before, else what they stand behind. `carried` is the state that the head of a list gave.
 */
export function statesIn(
  text: string,
  clause: { readonly start: number; readonly end: number },
  mentions: readonly CategoryMention[],
  carried?: MentionState,
): readonly MentionState[] {
  const words = text.slice(clause.start, clause.end);
  const find = (pattern: RegExp): readonly Cue[] =>
    matchesIn(words, pattern).map((match) => ({
      start: clause.start + match.index,
      end: clause.start + match.index + match[0].length,
      text: match[0],
    }));
  const states: MentionState[] = mentions.map(() => carried ?? { state: 'exposed' });
  const set = (indexes: readonly number[], state: MentionState): void => {
    for (const index of indexes) states[index] = state;
  };
  const exceptions = find(excepts);
  const isInException = (at: number): boolean => exceptions.some(({ end }) => end <= at);

  const around = find(deniesAround).filter(({ end }) => !deniesSomethingElse.test(text.slice(end, end + 40)));
  const after = find(deniesAfter);
  let isDenied =
    carried?.state === 'not-exposed' || /(?<![a-z])(?:rien n'|nothing (?:else )?(?:was|has))/.test(words);
  for (const cue of around) {
    const before = indexesBefore(mentions, cue.start, isInException);
    const hit = before.length > 0 ? before : indexesAfter(text, mentions, cue.end, longestGap);
    if (hit.length === 0) isDenied = true;
    set(hit, { state: 'not-exposed', code: 'category-denied', start: cue.start, end: cue.end });
  }
  for (const cue of after) {
    const hit = listFrom(text, mentions, cue.end);
    // "Aucune donnée n’a été compromise": the denial is of all.
    if (hit.length === 0 && /^(?:aucun|no\b|none)/.test(cue.text)) isDenied = true;
    set(hit, { state: 'not-exposed', code: 'category-denied', start: cue.start, end: cue.end });
  }
  for (const cue of find(deniesBefore)) {
    const before = indexesBefore(mentions, cue.start, () => false);
    const hit =
      before.length > 0
        ? lastList(text, mentions, before)
        : indexesAfter(text, mentions, cue.end, longestGap);
    set(hit, { state: 'not-exposed', code: 'category-denied', start: cue.start, end: cue.end });
  }
  for (const cue of exceptions) {
    const hit = listFrom(text, mentions, cue.end);
    const isFlipped = isDenied && !/(?:contrairement|unlike|pas|non|not|no)$/.test(cue.text.trim());
    set(
      hit,
      isFlipped
        ? { state: 'exposed' }
        : { state: 'not-exposed', code: 'category-excepted', start: cue.start, end: cue.end },
    );
  }
  limit(text, clause, mentions, states, find(limits));
  return states;
}

function limit(
  text: string,
  clause: { readonly end: number },
  mentions: readonly CategoryMention[],
  states: MentionState[],
  cues: readonly Cue[],
): void {
  for (const cue of cues) {
    const state: MentionState = { state: 'partly', code: 'category-partly', start: cue.start, end: cue.end };
    const ahead = listFrom(text, mentions, cue.end, true);
    const behind = mentions.findLastIndex(({ end }) => end <= cue.start);
    const isClose = behind >= 0 && !over.test(text.slice(mentions[behind]?.end ?? 0, cue.start));
    const hit = ahead.length > 0 ? ahead : isClose || isHitFor(text, mentions[behind], cue) ? [behind] : [];
    for (const index of hit) if (states[index]?.state === 'exposed') states[index] = state;
  }
  // "Aucune donnée bancaire, sauf pour nos agents": some of them after all.
  for (const [index, one] of states.entries()) {
    const mention = mentions[index];
    if (one.state !== 'not-exposed' || mention === undefined) continue;
    const next = mentions[index + 1]?.start ?? clause.end;
    const found = exceptsSomebody.exec(text.slice(mention.end, Math.min(next, clause.end)));
    if (found === null || next < clause.end) continue;
    const start = mention.end + found.index;
    states[index] = {
      state: 'partly',
      code: 'category-partly',
      start,
      end: start + found[0].trimEnd().length,
    };
  }
}

/** "L’IBAN n’a été dérobé que pour certains clients": behind the verb, of what the verb is said of. */
function isHitFor(text: string, mention: CategoryMention | undefined, cue: Cue): boolean {
  if (mention === undefined || !/^(?:pour|chez|for|in) /.test(cue.text)) return false;
  return hitForSome.test(text.slice(mention.end, cue.start));
}

/** The list that begins within three words of a cue. */
function listFrom(
  text: string,
  mentions: readonly CategoryMention[],
  from: number,
  mayPause = false,
): readonly number[] {
  const first = mentions.findIndex(({ start }) => start >= from);
  const mention = mentions[first];
  if (mention === undefined) return [];
  const gap = text.slice(from, mention.start);
  const isNear =
    /^[\s,:«"(–-]*(?:[\p{L}\d'’.-]+\s*){0,4}[«"(]?$/u.test(mayPause ? gap.replace(',', ' ') : gap) &&
    gap.length <= 45 &&
    !over.test(gap) &&
    (!/(?<![a-z])(?:sur|de la part|about|from|chez|pour)(?![a-z])/.test(gap) ||
      /(?:donnee|information|data)/.test(gap));
  return isNear ? grown(text, mentions, first) : [];
}

/** A list goes on as long as no verb and no turn stands between two of its things. */
function grown(text: string, mentions: readonly CategoryMention[], first: number): readonly number[] {
  const indexes = [first];
  for (let index = first; index + 1 < mentions.length; index += 1) {
    if (!isOneList(text, mentions[index], mentions[index + 1])) break;
    indexes.push(index + 1);
  }
  return indexes;
}

/** Whether two things are named side by side, whatever is said of each. */
export function isBeside(
  text: string,
  left: CategoryMention | undefined,
  right: CategoryMention | undefined,
): boolean {
  if (left === undefined || right === undefined) return false;
  const gap = text.slice(left.end, right.start);
  return gap.length <= longestGap && !over.test(gap);
}

/** Whether two things stand in one list, of which the same is said. */
function isOneList(
  text: string,
  left: CategoryMention | undefined,
  right: CategoryMention | undefined,
): boolean {
  if (left === undefined || right === undefined || !isBeside(text, left, right)) return false;
  const gap = text.slice(left.end, right.start);
  const turns = [excepts, limits].some((pattern) => {
    pattern.lastIndex = 0;
    const isThere = pattern.test(gap);
    pattern.lastIndex = 0;
    return isThere;
  });
  return !turns && !/(?<![a-z])(?:mais|but|que|qui|which|that|tandis|whereas|while)(?![a-z])/.test(gap);
}

/** What stands before a verb, back to what an exception took. */
function indexesBefore(
  mentions: readonly CategoryMention[],
  at: number,
  isExcepted: (at: number) => boolean,
): readonly number[] {
  return mentions.flatMap(({ start, end }, index) => (end <= at && !isExcepted(start) ? [index] : []));
}

function lastList(
  text: string,
  mentions: readonly CategoryMention[],
  before: readonly number[],
): readonly number[] {
  const hit: number[] = [];
  for (const index of before.toReversed()) {
    const next = hit.at(-1);
    if (next !== undefined && !isOneList(text, mentions[index], mentions[next])) break;
    hit.push(index);
  }
  return hit;
}

function indexesAfter(
  text: string,
  mentions: readonly CategoryMention[],
  from: number,
  reach: number,
): readonly number[] {
  const first = mentions.findIndex(({ start }) => start >= from);
  const mention = mentions[first];
  return mention === undefined || mention.start - from > reach ? [] : grown(text, mentions, first);
}

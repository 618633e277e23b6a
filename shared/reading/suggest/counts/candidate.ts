import { askedOnce } from '../../../lib/asked-once.ts';
import type { FoldedText } from '../../fold.ts';
import { isSaidPlainly } from './addressed.ts';
import { isWholeAhead } from './ahead.ts';
import {
  allHit,
  amongThem,
  amongHit,
  announced,
  bracketOfHit,
  compared,
  dwells,
  earlier,
  hasVerb,
  hitLater,
  isNamedItem,
  isOfPlace,
  isRecord,
  isRestating,
  isUnderHead,
  namedHit,
  ofThese,
  predicate,
  putRight,
  relative,
  whoseHit,
  withShare,
} from './candidate-words.ts';
import { isRuledIn } from './ruled-in.ts';
import { isOwnHouse } from './spared/house.ts';
import { corrects } from './cue-words.ts';
import { surroundings, type Surroundings } from './cues.ts';
import type { Draft } from './draft.ts';
import { isEcho } from './echo.ts';
import { isRuledOut } from './spared/ruled-out.ts';
import { isNotInUse, isOutOfUse } from './spared/out-of-use.ts';
import { isActing, isElsewhere, isVulnerable } from './people.ts';
import { inBrackets, isCapacity, isIncluded, isItem, isListed, isWhole } from './place.ts';
import { isInHitList, isListItem, otherItem } from './lists.ts';
import type { Before, Past } from './past.ts';
import type { Block } from './prepare.ts';
import type { Candidate } from './standing.ts';
import { isRate } from './rate.ts';
import { isHousedIn, isPlaintiff, isTakenFrom, isWhereFrom, pointsBack } from './refers.ts';
import { hasHitPart, isSpared } from './spared/index.ts';
import { hasVerbOfOne, toldOf, type Told } from './told.ts';

/** How much of a sentence says whose number it is. */
export const nearby = 240;

type Span = { readonly start: number; readonly end: number };

/** What is known of a number before it is judged: its words, its place, and what was read before it. */
export function candidateOf(block: Block, draft: Draft, span: Span, past: Past): Candidate {
  const { folded } = block;
  const { range, phrase } = draft;
  const { before, counted, sentence, said, repeated } = past;
  const value = range?.upper ?? draft.token.value;
  const listed =
    before !== undefined && (before.isNamed || before.isCount) && isListed(folded, before.end, draft.start)
      ? before
      : undefined;
  // "les données de 12 000 à 15 000 clients": the "de" is the range's and the data's.
  const opening = range !== undefined && folded.text.startsWith('de ', draft.start) ? 3 : 0;
  const around = surroundings(folded, draft.start + opening, Math.max(phrase.end, draft.numberEnd), span, {
    isRecord: isRecord(phrase),
    previousEnd: listed === undefined && before?.isNamed === true ? before.end : 0,
  });
  return read({
    block,
    folded,
    draft,
    span,
    value,
    around,
    told: toldOf(folded, draft, span),
    listed,
    before,
    counted,
    sentence,
    // The values go on growing.
    hasCounts: said.size > 0,
    isEcho: isEcho(said, folded, draft, value),
    isRepeated: repeated.has(value),
  });
}

/** A number with its words, its sentence and the numbers before it: all that a candidate is told by. */
type Numbered = Omit<Past, 'said' | 'repeated'> & {
  readonly block: Block;
  readonly folded: FoldedText;
  readonly draft: Draft;
  readonly span: Span;
  readonly value: number;
  readonly around: Surroundings;
  readonly told: Told;
  readonly listed: Before | undefined;
  readonly hasCounts: boolean;
  readonly isEcho: boolean;
  readonly isRepeated: boolean;
};

const read = askedOnce<Numbered, Candidate>({
  token: ({ draft }) => draft.token,
  value: ({ value }) => value,
  phrase: ({ draft }) => draft.phrase,
  label: ({ draft }) => draft.label,
  around: ({ around }) => around,
  told: ({ told }) => told,
  hasCounts: ({ hasCounts }) => hasCounts,
  isEcho: ({ isEcho }) => isEcho,
  isRepeated: ({ isRepeated }) => isRepeated,
  isAboutBreach: ({ block }) => block.isAboutBreach,
  isHedged: ({ draft }) =>
    draft.range !== undefined || draft.hedges.some((hedge) => hedge.exactness !== 'exact'),
  isRuledOut: ({ folded, draft, span }) => isRuledOut(folded, draft, span.start),
  isRuledIn: ({ folded, draft, span }) => isRuledIn(folded, draft, span.start, span.end),
  isNotHit: isSpared,
  isRestated: ({ folded, draft, before }) =>
    before !== undefined &&
    before.isNamed &&
    !before.isCount &&
    draft.start - before.end < 160 &&
    isRestating(folded.text.slice(before.end, draft.start)),
  followsCount: ({ counted, sentence }) => counted?.sentence === sentence,
  followsUncounted: ({ before, sentence }) =>
    before?.sentence === sentence && !before.isNamed && !before.isCount,
  followsOther: ({ before, sentence, value }) =>
    before?.sentence === sentence && before.isNamed && !before.isCount && !(before.isFew && value >= 1000),
  isNearCount: ({ draft, counted, sentence }) =>
    counted !== undefined && draft.start - counted.end < 250 && sentence - counted.sentence <= 2,
  listed: ({ listed }) => (listed === undefined ? undefined : listed.isCount ? 'count' : 'other'),
  isWhole: ({ folded, draft, span, before, counted }) =>
    (counted !== undefined && counted === before && counted.isPartOfNext) ||
    isWhole(folded, draft.start, span.start, counted?.end),
  isWholeAhead: (one) => isWholeAhead(left(one, 40), afterNoun(one, 80)),
  hasHitPart,
  isOutOfUse: (one) =>
    isOutOfUse(left(one, 40), restOfSentence(one, 110)) && !isNotInUse(beforeNoun(one), afterNoun(one, 30)),
  isIncluded: (one) =>
    isIncluded(
      one.folded,
      one.draft.start,
      one.span.start,
      one.before?.isCount === true && one.before.sentence === one.sentence,
    ) || amongThem.test(afterNoun(one, 24)),
  isItem: ({ block, folded, draft, span }) =>
    block.isPortrait !== true &&
    isItem(
      folded,
      draft.start,
      draft.end,
      span,
      isRecord(draft.phrase) || draft.phrase.sense?.nounClass === 'person',
    ),
  inBrackets: ({ folded, draft, span }) => inBrackets(folded, draft.start, span.start),
  isAnnounced: (one) => announced.test(left(one, 30)),
  isSubject: ({ folded, draft, span, counted }) =>
    counted !== undefined &&
    draft.start - span.start <= 2 &&
    dwells.test(folded.text.slice(Math.max(draft.phrase.end, draft.numberEnd), draft.end + 40)),
  isLargerPart: ({ before, counted, sentence, value }) =>
    counted?.sentence === sentence &&
    before !== undefined &&
    before.value !== undefined &&
    value > before.value,
  isMany: (one) =>
    one.value >= 1000 &&
    (one.draft.token.grouped || one.draft.token.spelled) &&
    predicate.test(behind(one, 40)),
  isPredicate: (one) => one.draft.start - one.span.start <= 2 && predicate.test(behind(one, 40)),
  isCompared: (one) =>
    compared.test(left(one, 24)) ||
    (/(?<![a-z])(?:after|following|apres) $/.test(left(one, 12)) && earlier.test(afterNoun(one, 24))),
  isPlaintiff: ({ folded, draft }) => isPlaintiff(folded, draft),
  isNamedParty: ({ folded, draft, span }) => pointsBack(folded, draft, span) && isPlaintiff(folded, draft),
  isAtEnd: (one) => /^ ?(?:[.,;)\n|]|$)/.test(behind(one, 2)),
  isRevised: (one) => /^ (?:as |comme |initial|previous|first|annonc|d'abord)/.test(behind(one, 12)),
  isRate: ({ folded, draft, span }) => isRate(folded, draft, span),
  isOthers: (one) => /(?<![a-z])(?:autres?|other|further|more|additional)(?![a-z])/.test(beforeNoun(one)),
  isNamedHit: (one) => isOfPlace(one.folded, one.draft) || namedHit.test(beforeNoun(one)),
  isHitLater: (one) => bracketOfHit.test(left(one, 50)) || hitLater.test(restOfSentence(one, 190)),
  isHitRelative: (one) =>
    (relative.test(afterNoun(one, 60)) && hitLater.test(restOfSentence(one, 130))) ||
    whoseHit.test(restOfSentence(one, 150)) ||
    amongHit.test(left(one, 90)) ||
    allHit.test(restOfSentence(one, 120)),
  isOwnHouse: ({ folded, draft, span }) => isOwnHouse(folded, draft, span.start),
  isRowCount: ({ folded, draft: { phrase } }) =>
    /^(?:lignes?|rows?|lines?|enregistrements?|entrees?|records?|fiches?|entries)$/.test(
      folded.text.slice(phrase.start, phrase.end),
    ),
  isInList: (one) =>
    (one.draft.phrase.kind === 'none' &&
      isListItem(
        one.folded,
        one.draft,
        one.counted !== undefined && one.draft.start - one.counted.end < nearby,
      )) ||
    (one.folded.text.charAt(one.draft.start - 1) === '(' && isInHitList(left(one, 200))),
  isNamedItem: (one) =>
    one.draft.phrase.kind === 'none' &&
    isNamedItem(left(one, 80), behind(one, 50), one.value) &&
    !otherItem.test(left(one, 80)),
  isOfThese: (one) => ofThese.test(left(one, 90)),
  hasShare: (one) => withShare.test(behind(one, 40)),
  isPutRight: (one) => putRight.test(behind(one, 24)),
  isAddressed: (one) =>
    isSaidPlainly({
      left: left(one, 140),
      earlier: one.folded.text.slice(Math.max(0, one.draft.start - 140), one.draft.start),
      behind: one.folded.text.slice(one.draft.numberEnd, one.draft.numberEnd + 80),
      right: afterNoun(one, 80),
      value: one.value,
      isAccounts: one.draft.phrase.sense?.unit === 'accounts',
    }),
  isAloneInBrackets: ({ folded: { text }, draft }) =>
    text.charAt(draft.start - 1) === '(' && text.charAt(draft.end) === ')',
  hasPlace: (one) =>
    /^ (?:en|au|aux|in|at|inside|from|de|du|a|dans) (?:l[ae']? ?|les |the )?[a-z]/.test(behind(one, 12)),
  hasVerb: (one) =>
    hasVerb.test(behind(one, 30)) || hasVerbOfOne(one.folded, { token: one.draft.token, draft: one.draft }),
  isUnderHead: ({ folded, draft, counted }) =>
    draft.label !== undefined && counted !== undefined && isUnderHead(folded, draft.start),
  isCorrection: (one) => corrects.test(left(one, 30)),
  isElsewhere: (one) => isElsewhere(clauseAround(one)),
  isWhereFrom: ({ folded, draft, counted, sentence, value }) =>
    counted?.sentence === sentence && value < 100 && isWhereFrom(folded, counted.end, draft),
  isTakenFrom: ({ folded, draft, counted, sentence }) =>
    counted?.sentence === sentence && isTakenFrom(folded, counted, draft),
  isHousedIn: ({ folded, draft, before, sentence }) =>
    before?.sentence === sentence &&
    before.isPeople &&
    !before.isCount &&
    isHousedIn(folded, before.end, draft.start),
  isOneOf: (one) =>
    /(?<![a-z])(?:une?|l'une?|one) (?:d[e']s?|of) ?(?:nos |ses |leurs |our |its |their |the )?$/.test(
      left(one, 24),
    ),
  isGlossed: ({ folded, draft, counted }) =>
    counted !== undefined &&
    /^(?: [a-z]+)? ?\((?:dont |including |soit |n ?= ?)?$/.test(folded.text.slice(counted.end, draft.start)),
  isVulnerable: ({ folded, draft }) => isVulnerable(folded, draft.phrase),
  hasWhole: ({ counted, sentence }) => counted?.sentence === sentence && counted.isWhole,
  isActing: ({ folded, draft, span, value }) =>
    !isRecord(draft.phrase) && isActing(folded, draft.start, draft.end, span, value),
  isCapacity: ({ folded, draft, span }) =>
    draft.phrase.kind === 'size' && isCapacity(folded, draft.start, draft.end, span.start),
});

/** So many signs before the number with its hedges, inside its sentence. */
function left({ folded, draft, span }: Numbered, length: number): string {
  return folded.text.slice(Math.max(span.start, draft.start - length), draft.start);
}

/** What stands between the number and its noun. */
function beforeNoun({ folded, draft }: Numbered): string {
  return folded.text.slice(draft.numberEnd, draft.phrase.start);
}

/** So many signs behind the noun, whatever they are part of. */
function afterNoun({ folded, draft: { phrase } }: Numbered, length: number): string {
  return folded.text.slice(phrase.end, phrase.end + length);
}

/** So many signs behind the noun, inside its sentence. */
function restOfSentence({ folded, draft: { phrase }, span }: Numbered, length: number): string {
  return folded.text.slice(phrase.end, Math.min(span.end, phrase.end + length));
}

/** So many signs behind the number with its noun and its hedges, whatever they are part of. */
function behind({ folded, draft }: Numbered, length: number): string {
  return folded.text.slice(draft.end, draft.end + length);
}

/** The sentence around the number, from one semicolon to the next. */
function clauseAround({ folded, draft: { start, end }, span }: Numbered): string {
  const before = folded.text.slice(Math.max(span.start, start - nearby), start);
  const after = folded.text.slice(start, Math.min(span.end, end + nearby));
  return before.slice(before.lastIndexOf(';') + 1) + after.replace(/;.*$/s, '');
}

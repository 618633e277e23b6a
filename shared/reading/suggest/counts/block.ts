import { excludedSpans, outside } from '../../exclusions.ts';
import { originalSpan, type FoldedText } from '../../fold.ts';
import { combinedExactness, hedgeAfter, hedgesBefore, type Hedge } from '../../hedges.ts';
import { numberTokens, type NumberToken } from '../../number-tokens.ts';
import { rangeOf, type RangeToken } from '../../ranges.ts';
import type { CountSuggestion } from '../suggestion.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { corrects } from './cue-words.ts';
import { surroundings } from './cues.ts';
import { judge, type Candidate, type Verdict } from './judge.ts';
import { labelBefore, labelOfCell, type Label } from './labels.ts';
import { phraseAfter, type CountedPhrase } from './phrase.ts';
import type { Block } from './prepare.ts';
import { suggestionOf } from './suggest.ts';
import { isActing, isElsewhere, isVulnerable } from './people.ts';
import { inBrackets, isCapacity, isIncluded, isItem, isListed, isWhole, looksLikeCode } from './place.ts';

/** A number with its hedges, its noun and its label. Folded offsets. */
export type Draft = {
  readonly token: NumberToken;
  readonly range?: RangeToken;
  readonly hedges: readonly Hedge[];
  readonly numberStart: number;
  readonly numberEnd: number;
  /** With hedges. */
  readonly start: number;
  readonly end: number;
  readonly phrase: CountedPhrase;
  readonly label?: Label;
};

/** What was read before: where it ended, whether it counted, in which sentence. */
type Before = {
  readonly end: number;
  readonly isCount: boolean;
  readonly sentence: number;
  readonly isWhole: boolean;
  readonly isNamed: boolean;
};

/** A number of a block, whether it counts, and the sentence it stands in. */
export type Reading = {
  readonly draft: Draft;
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly bounds?: Bounds;
  /** The sentence, or what of it stands near the number. */
  readonly sentence: string;
  /** Where that stretch stands. */
  readonly from: number;
  readonly to: number;
};

/** Shorter than this a line that comes back may say something new each time; a longer one is a caption or a page's head. */
const repeatable = 40;

/** The counts of one block. A long sentence that was `read` before, word for word, is not read again. */
export function countsOfBlock(block: Block, read: Set<string>): readonly CountSuggestion[] {
  const sentences: string[] = [];
  const found = readingsOfBlock(block).flatMap((reading) => {
    const { bounds, verdict } = reading;
    if (!verdict.isCount || bounds === undefined) return [];
    const words = originalWords(block.folded, reading.from, reading.to);
    if (read.has(words)) return [];
    if (words.length >= repeatable) sentences.push(words);
    return [suggestionOf(block.folded, { ...reading, bounds })];
  });
  for (const words of sentences) read.add(words);
  return found;
}

/** Every number of one block, in order, with the verdict on it. */
export function readingsOfBlock(block: Block): readonly Reading[] {
  const { folded } = block;
  const tokens = outside(numberTokens(folded, block.language), excludedSpans(folded, false)).filter(
    (token) => !token.selectionOnly || isAlone(folded, token),
  );
  const readings: Reading[] = [];
  let sentence = 0;
  let before: Before | undefined;
  let counted: Before | undefined;
  let floor = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const second = tokens[index + 1];
    const range = second === undefined ? undefined : rangeOf(folded, token, second, floor);
    if (range !== undefined) index += 1;
    const number = { token, ...(range === undefined ? {} : { range }) };
    const draft = draftOf(block, number, floor, tokens[index + 1]?.start);
    while ((block.sentenceEnds[sentence] ?? Infinity) <= draft.numberStart) sentence += 1;
    const start = block.sentenceEnds[sentence - 1] ?? 0;
    const end = block.sentenceEnds[sentence] ?? folded.text.length;
    const isCode = looksLikeCode(folded, token, draft, range !== undefined);
    // Days, money, versions and years are most of a text's numbers: nothing around them is looked at.
    if (isCode || draft.phrase.kind === 'never') {
      floor = draft.end;
      if (!isCode) before = { end: draft.end, isCount: false, sentence, isWhole: false, isNamed: false };
      continue;
    }
    const candidate = candidateOf(block, draft, { start, end }, { before, counted, sentence });
    const verdict = judge(candidate);
    const bounds = boundsOf(token, range, combinedExactness(draft.hedges), draft.phrase.factor);
    const from = Math.max(start, draft.start - nearby);
    const to = Math.min(end, draft.end + nearby);
    readings.push({
      draft,
      candidate,
      verdict,
      ...(bounds === undefined ? {} : { bounds }),
      sentence: folded.text.slice(from, to),
      from,
      to,
    });
    floor = draft.end;
    const isCount = verdict.isCount && bounds !== undefined;
    const past = {
      end: draft.end,
      isCount,
      sentence,
      isWhole: candidate.isWhole,
      isNamed: draft.phrase.kind === 'noun',
    };
    before = past;
    if (isCount) counted = past;
  }
  return readings;
}

function originalWords(folded: FoldedText, from: number, to: number): string {
  const span = originalSpan(folded, from, to);
  return folded.original.slice(span.start, span.end).trim();
}

/** How much of a sentence says whose number it is. */
const nearby = 240;

function draftOf(
  block: Block,
  number: { readonly token: NumberToken; readonly range?: RangeToken },
  floor: number,
  following: number | undefined,
): Draft {
  const { folded, language } = block;
  const { token, range } = number;
  const numberStart = range?.start ?? token.start;
  const numberEnd = range?.end ?? token.end;
  const next = following ?? folded.text.length;
  const left = hedgesBefore(folded, numberStart, floor).filter(
    (hedge) =>
      !isPreposition(folded, hedge) && !isSum(folded, hedge) && !isComparison(folded, hedge, numberStart),
  );
  const start = left.at(-1)?.start ?? numberStart;
  const glued = hedgeAfter(folded, numberEnd, next);
  const phrase = phraseAfter(folded, glued?.end ?? numberEnd, next, language, range?.upper ?? token.value);
  const right = glued ?? hedgeAfter(folded, phrase.end, next) ?? trailing(folded, phrase, next);
  const label =
    phrase.kind === 'none'
      ? (labelBefore(folded, start, floor) ?? labelOfCell(folded, start, right?.end ?? numberEnd))
      : undefined;
  const counts = phrase.kind === 'noun' || phrase.kind === 'size' || phrase.isPart;
  return {
    ...number,
    hedges: right === undefined ? left : [...left, right],
    numberStart,
    numberEnd,
    start,
    end: Math.max(numberEnd, right?.end ?? 0, counts ? phrase.end : 0),
    phrase,
    ...(label === undefined ? {} : { label }),
  };
}

/** "more than the 600 it first reported": another number than that one. */
function isComparison(folded: FoldedText, { start, end }: Hedge, numberStart: number): boolean {
  return (
    folded.text.slice(start, end).endsWith(' than') && /^ ?the $/.test(folded.text.slice(end, numberStart))
  );
}

/** "2 480 élèves + 190 professeurs": a sum, not a floor. */
function isSum(folded: FoldedText, { start, end }: Hedge): boolean {
  return (
    folded.text.slice(start, end) === '+' &&
    /[a-z)] \+ $/.test(folded.text.slice(Math.max(0, start - 2), end + 1))
  );
}

/** "letters about 14 children": about what, not about how many. */
function isPreposition(folded: FoldedText, { start, end }: Hedge): boolean {
  return (
    folded.text.slice(start, end) === 'about' &&
    /(?<![a-z])(?:letters?|information|data|details|records?|e-?mails?|notes?|files?|reports?|complaints?|something|anything|story|stories|warned|told|questions?|documents?) $/.test(
      folded.text.slice(Math.max(0, start - 14), start),
    )
  );
}

/** "84 000 numéros de téléphone environ": the hedge may follow the noun's complement. */
function trailing(folded: FoldedText, phrase: CountedPhrase, next: number): Hedge | undefined {
  if (phrase.kind !== 'noun') return undefined;
  const complement = /^ (?:de |d'|of )?[a-z·-]+(?: (?:de |d'|of )[a-z-]+)?(?= )/.exec(
    folded.text.slice(phrase.end, phrase.end + 48),
  );
  return complement === null ? undefined : hedgeAfter(folded, phrase.end + complement[0].length, next);
}

function candidateOf(
  block: Block,
  draft: Draft,
  span: { readonly start: number; readonly end: number },
  past: {
    readonly before: Before | undefined;
    readonly counted: Before | undefined;
    readonly sentence: number;
  },
): Candidate {
  const { folded } = block;
  const { token, range, phrase, label } = draft;
  const { before, counted, sentence } = past;
  const listed =
    before !== undefined && (before.isNamed || before.isCount) && isListed(folded, before.end, draft.start)
      ? before
      : undefined;
  return {
    token,
    value: range?.upper ?? token.value,
    isHedged: range !== undefined || draft.hedges.some((hedge) => hedge.exactness !== 'exact'),
    phrase,
    around: surroundings(folded, draft.start, Math.max(phrase.end, draft.numberEnd), span, {
      isRecord: isRecord(phrase),
      previousEnd: listed === undefined && before?.isNamed === true ? before.end : 0,
    }),
    followsCount: counted?.sentence === sentence,
    followsOther: before?.sentence === sentence && before.isNamed && !before.isCount,
    isNearCount: counted !== undefined && draft.start - counted.end < 250 && sentence - counted.sentence <= 2,
    ...(listed === undefined ? {} : { listed: listed.isCount ? 'count' : 'other' }),
    isWhole: isWhole(folded, draft.start, span.start, counted?.end),
    isIncluded: isIncluded(
      folded,
      draft.start,
      span.start,
      before?.isCount === true && before.sentence === sentence,
    ),
    isItem: isItem(folded, draft.start, draft.end, span),
    inBrackets: inBrackets(folded, draft.start, span.start),
    isAboutBreach: block.isAboutBreach,
    isAnnounced: announced.test(folded.text.slice(Math.max(span.start, draft.start - 30), draft.start)),
    hasPlace: /^ (?:en|au|aux|in|from|de|du|a|dans) (?:l[ae']? ?|les |the )?[a-z]/.test(
      folded.text.slice(draft.end, draft.end + 12),
    ),
    hasVerb: hasVerb.test(folded.text.slice(draft.end, draft.end + 30)),
    isCorrection: corrects.test(folded.text.slice(Math.max(span.start, draft.start - 30), draft.start)),
    isElsewhere: isElsewhere(clauseAround(folded, draft, span)),
    isOneOf:
      /(?<![a-z])(?:une?|l'une?|one) (?:d[e']s?|of) ?(?:nos |ses |leurs |our |its |their |the )?$/.test(
        folded.text.slice(Math.max(span.start, draft.start - 24), draft.start),
      ),
    isGlossed:
      counted !== undefined &&
      /^(?: [a-z]+)? ?\((?:dont |including |soit )?$/.test(folded.text.slice(counted.end, draft.start)),
    isVulnerable: isVulnerable(folded, phrase),
    hasWhole: counted?.sentence === sentence && counted.isWhole,
    isActing: isActing(folded, draft.start, draft.end, span, range?.upper ?? token.value),
    isCapacity: phrase.kind === 'size' && isCapacity(folded, draft.start, draft.end, span.start),
    ...(label === undefined ? {} : { label }),
  };
}

/** The sentence around a number, from one semicolon to the next. */
function clauseAround(
  folded: FoldedText,
  { start, end }: Draft,
  span: { readonly start: number; readonly end: number },
): string {
  const left = folded.text.slice(Math.max(span.start, start - nearby), start);
  const right = folded.text.slice(start, Math.min(span.end, end + nearby));
  return left.slice(left.lastIndexOf(';') + 1) + right.replace(/;.*$/s, '');
}

/** "For 63 pupils, they also held …": a part of those counted before. */
const announced =
  /(?:^|[.;:] ?)(?:for|pour|chez|in the case of|s'agissant des?)(?: (?:some|about|around|environ|quelque|les|the))? ?$/;
/** "22k are police vehicles", "the 212 whose files": a bare number that is the subject of a verb. */
const hasVerb =
  /^ (?:are|were|have|had|will|whose|who|dont|qui|ont|sont|avaient|etaient|auraient|seraient|concernent|figurent|contiennent|comportent|restent|proviennent|appartiennent|contain|include|belong|come|remain)(?![a-z])/;

function isRecord({ sense }: CountedPhrase): boolean {
  return sense?.nounClass === 'record' || sense?.nounClass === 'piece' || sense?.nounClass === 'size';
}

/** "un seul ordinateur", "a single laptop", "only one server": a lone article is a number only so. */
function isAlone(folded: FoldedText, token: NumberToken): boolean {
  return (
    /^(?:un|une|one)$/.test(folded.text.slice(token.start, token.end)) &&
    (/^ seule?(?![a-z])/.test(folded.text.slice(token.end, token.end + 8)) ||
      /(?:only|just) $/.test(folded.text.slice(Math.max(0, token.start - 6), token.start)))
  );
}

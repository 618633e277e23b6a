import { excludedSpans, outside } from '../../exclusions.ts';
import { originalSpan, type FoldedText } from '../../fold.ts';
import { combinedExactness } from '../../hedges.ts';
import { spelledSize } from '../../number-words.ts';
import { numberTokens, type NumberToken } from '../../number-tokens.ts';
import { rangeOf, withSharedScales } from '../../ranges.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { candidateOf, nearby } from './candidate.ts';
import { decide } from './decide.ts';
import { withoutDoubles } from './doubled.ts';
import { draftOf, type Draft } from './draft.ts';
import { echoOf, isEcho } from './echo.ts';
import { asPart, asWhole } from './paired.ts';
import { looksLikeCode } from './place.ts';
import type { Before } from './past.ts';
import type { Block } from './prepare.ts';
import { repeatedIn } from './repeated.ts';
import { wordsBeside } from './balance/words.ts';
import { settingOf } from './setting.ts';
import { asSize } from './sized.ts';
import type { Candidate } from './standing.ts';
import type { Verdict } from './verdict.ts';

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
  /** Where the whole sentence stands. */
  readonly span: { readonly start: number; readonly end: number };
};

/** A number that is a count. */
export type Counted = Reading & { readonly bounds: Bounds };

/** Shorter than this a line that comes back may say something new each time; a longer one is a caption or a page's head. */
const repeatable = 40;

/** What a house is measured by, before its people: "420 lits et 1 150 agents". */
const facilities =
  /^(?:lits?|beds?|salles?|rooms?|chambres?|places?|etages?|floors|pays|countries|langues|voies|pistes|navires|ships)$/;

/**
 * The counts of one block among its readings. A long sentence that was read before, word for word, is not read again; `sentences` holds
 * those with counts, and grows.
 */
export function countsAmong(
  block: Block,
  readings: readonly Reading[],
  sentences: Set<string>,
): readonly Counted[] {
  const read: string[] = [];
  const found = readings.flatMap((reading) => {
    const { bounds, verdict } = reading;
    if (!verdict.isCount || bounds === undefined) return [];
    const words = originalWords(block.folded, reading.from, reading.to);
    if (sentences.has(words)) return [];
    if (words.length >= repeatable) read.push(words);
    return [{ ...reading, bounds }];
  });
  for (const words of read) sentences.add(words);
  return found;
}

/**
 * The numbers of every block. A title or a lead often has a number of which only what follows says what it is ("Le maire s'inquiète pour les
 * 2 190"): a block that passes over one which turns out a count further on is read once more.
 */
export function readingsOfBlocks(blocks: readonly Block[]): readonly (readonly Reading[])[] {
  const said = new Set<string>();
  const numbers = blocks.map((block) => numbersOf(block));
  const repeated = repeatedIn(numbers);
  const read = (block: Block, paragraph: number): readonly Reading[] =>
    readingsOfBlock(block, numbers[paragraph] ?? [], said, repeated);
  const readings = blocks.map(read);
  return readings.map((found, paragraph) => {
    const block = blocks[paragraph];
    if (block === undefined) return found;
    const isPassedOver = found.some(
      ({ verdict, candidate, draft }) =>
        !verdict.isCount && !candidate.isEcho && isEcho(said, block.folded, draft, candidate.value),
    );
    return isPassedOver ? read(block, paragraph) : found;
  });
}

/** The numbers of a block that may be counts. */
function numbersOf({ folded, language }: Block): readonly NumberToken[] {
  const outsideOthers = outside(numberTokens(folded, language), excludedSpans(folded, false));
  return withSharedScales(
    folded,
    withoutDoubles(folded, outsideOthers).filter((token) => !token.selectionOnly || isAlone(folded, token)),
  );
}

/**
 * Every number of one block, in order, with the verdict on it; `said` holds by what those that were counts before are known again
 * (`echoOf`), `repeated` the figures that stand more than once in the text.
 */
function readingsOfBlock(
  block: Block,
  tokens: readonly NumberToken[],
  said: Set<string>,
  repeated: ReadonlySet<number>,
): readonly Reading[] {
  const { folded } = block;
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
    const last = readings.at(-1);
    const counting = last?.verdict.isCount === true ? last.draft : undefined;
    const alone = draftOf(block, number, floor, tokens[index + 1]?.start);
    const draft = asWhole(
      folded,
      asSize(
        folded,
        asPart(folded, block.language, alone, tokens[index + 1], tokens[index + 2]?.start),
        counting,
      ),
      counting,
    );
    while ((block.sentenceEnds[sentence] ?? Infinity) <= draft.numberStart) sentence += 1;
    const start = block.sentenceEnds[sentence - 1] ?? 0;
    const end = block.sentenceEnds[sentence] ?? folded.text.length;
    const isCode = looksLikeCode(folded, token, draft, range !== undefined);
    // Days, money, versions and years are most of a text's numbers: nothing around them is looked at.
    if (isCode || draft.phrase.kind === 'never') {
      floor = draft.end;
      const isNamed = facilities.test(folded.text.slice(draft.phrase.start, draft.phrase.end));
      if (!isCode)
        before = {
          end: draft.end,
          isCount: false,
          sentence,
          isWhole: false,
          isNamed,
          isPartOfNext: false,
          value: token.value,
          noun: folded.text.slice(draft.phrase.start, draft.phrase.end),
          isPeople: false,
          isFew: false,
          isOfData: false,
        };
      continue;
    }
    const candidate = candidateOf(
      block,
      draft,
      { start, end },
      { before, counted, sentence, said, repeated },
    );
    const verdict = decide(
      candidate,
      () => settingOf(folded, draft, { start, end }),
      () => wordsBeside(folded, draft, { start, end }),
    );
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
      span: { start, end },
    });
    floor = draft.end;
    const isCount = verdict.isCount && bounds !== undefined;
    const nounClass = draft.phrase.sense?.nounClass;
    const past: Before = {
      end: draft.end,
      isCount,
      sentence,
      isWhole: candidate.isWhole,
      // What somebody has is the first of a list of such, also where no list knows its noun.
      isNamed: draft.phrase.kind === 'noun' || (draft.phrase.kind === 'unknown' && candidate.around.isOwned),
      isPartOfNext: draft.phrase.isPart && draft.phrase.end > draft.end,
      noun: folded.text.slice(draft.phrase.start, draft.phrase.end),
      isPeople: nounClass === 'person' || nounClass === 'base',
      isFew: nounClass === 'base' && candidate.value <= 12,
      isOfData: nounClass === 'record' || nounClass === 'piece' || nounClass === 'size',
    };
    before = past;
    if (isCount) {
      counted = past;
      const echo = echoOf(folded, draft, candidate.value);
      if (echo !== undefined) said.add(echo);
    }
  }
  return readings;
}

function originalWords(folded: FoldedText, from: number, to: number): string {
  const span = originalSpan(folded, from, to);
  return folded.original.slice(span.start, span.end).trim();
}

/** "dans un seul message", "par un seul agent": where, or by whom, and not how many. */
const reachedBy =
  /(?<![a-z])(?:dans|par|a|en|sur|via|depuis|in|into|by|to|on|from|with|avec) (?:(?:only|just|but|merely) )?$/;

/** "un seul ordinateur", "a single laptop", "only one server", "un téraoctet": a lone article is a number only so. */
function isAlone(folded: FoldedText, token: NumberToken): boolean {
  if (!/^(?:un|une|one)$/.test(folded.text.slice(token.start, token.end))) return false;
  if (spelledSize.test(folded.text.slice(token.end, token.end + 14))) return true;
  const before = folded.text.slice(Math.max(0, token.start - 20), token.start);
  if (reachedBy.test(before)) return false;
  return (
    /^ seule?(?! (?:et meme )?(?:etablissement|hopital|acheteur|buyer|organisme|prestataire|fournisseur|site|pays|cas|point|mot|objectif|but|lieu|page|ligne|phrase|lettre|reponse|question|maison|societe|entreprise|structure|agence|personne ne))(?![a-z])/.test(
      folded.text.slice(token.end, token.end + 26),
    ) || /(?:only|just) $/.test(before)
  );
}

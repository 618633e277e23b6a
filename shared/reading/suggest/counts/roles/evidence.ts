import type { FoldedText } from '../../../fold.ts';
import { matchesIn } from '../../../matches.ts';
import type { Reading } from '../block.ts';
import type { Block } from '../prepare.ts';
import {
  added,
  amongHead,
  compares,
  corrected,
  groupWords,
  newEstimate,
  pairBefore,
  pairBehind,
  putOnline,
  sameSeller,
  share,
  speaksOf,
  anaphor,
  datedHead,
  detail,
  only,
  otherBreach,
  overall,
  partBefore,
  pluperfect,
  rest,
  sample,
  suffers,
  surePart,
} from './words.ts';

/** A count with the paragraph it stands in. */
export type Placed = { readonly reading: Reading; readonly block: Block; readonly paragraph: number };

/** A count that was read before, with the role it was given. */
export type Past = {
  readonly value: number;
  readonly unit: string;
  readonly isOther: boolean;
  readonly isPart: boolean;
  readonly paragraph: number;
  readonly sentence: number;
};

/** What is known of the text as a whole. */
export type Whole = {
  readonly paragraphs: number;
  /** Its beginning, where the breach is named that it is about; folded. */
  readonly opening: string;
  readonly year: number;
  /** Counts that stand together and add up to another one. */
  readonly parts: ReadonlySet<Reading>;
};

/** The words of a count's sentence before and after it, those before the sentence, and where it begins. */
export function sentenceOf(
  { folded }: Block,
  { draft, span }: Reading,
): { readonly start: number; readonly left: string; readonly right: string; readonly before: string } {
  const { start, end } = span;
  return {
    start,
    left: folded.text.slice(Math.max(start, draft.start - 300), draft.start),
    right: folded.text.slice(draft.end, Math.min(end, draft.end + 200)),
    before: folded.text.slice(Math.max(0, start - 400), start),
  };
}

/** What a count counts, so that a part is compared with a whole of its kind. */
export function kindOf({ draft }: Reading, past: readonly Past[]): string {
  const unit = draft.phrase.sense?.unit ?? draft.label?.sense?.unit;
  return unit ?? past.at(-1)?.unit ?? 'persons';
}

/** What speaks for a count being of another incident. */
export function otherEvidence(placed: Placed, past: readonly Past[], whole: Whole): readonly string[] {
  const { block, paragraph, reading } = placed;
  const { start, left, right, before } = sentenceOf(block, reading);
  const last = past.at(-1);
  const isSameParagraph = last !== undefined && last.paragraph === paragraph;
  const year = yearIn(left);
  const value = reading.candidate.value;
  const echo = past.find((one) => one.value === value);
  const names = namesIn(block.folded, Math.max(start, reading.draft.start - 200), reading.draft.start);
  const isNew = names.some((name) => !whole.opening.includes(name));
  const isLate = whole.paragraphs >= 4;
  const at = paragraph / Math.max(1, whole.paragraphs - 1);
  return codes({
    'says other breach': otherBreach.test(left),
    'says other breach after': otherBreach.test(right),
    'paragraph said other breach': otherBreach.test(before),
    'dated head': datedHead.test(left),
    'same seller': sameSeller.test(left) || sameSeller.test(before.slice(-120)),
    'for comparison': compares.test(left) || compares.test(before.slice(-90)),
    'in brackets behind a name': /[a-z] \((?:pres de |environ |plus de |about |some |over )?$/.test(left),
    'dated and pluperfect': datedHead.test(left) && pluperfect.test(left + right.slice(0, 80)),
    pluperfect: pluperfect.test(left + right.slice(0, 60)),
    'older year': year !== undefined && year < whole.year && !whole.opening.includes(String(year)),
    'year of the opening': year !== undefined && whole.opening.includes(String(year)),
    'year in sentence after': (yearIn(right) ?? whole.year) < whole.year,
    'new name': isNew,
    'new name suffers': isNew && suffers.test(left),
    'after another incident': isSameParagraph && last.isOther,
    'after another incident, same sentence': isSameParagraph && last.isOther && last.sentence === start,
    'after this incident, same sentence': isSameParagraph && !last.isOther && last.sentence === start,
    'after this incident, same paragraph': isSameParagraph && !last.isOther,
    'said before of this': echo?.isOther === false && value >= 50,
    'nothing before': past.length === 0,
    'last paragraph': isLate && paragraph === whole.paragraphs - 1,
    'last half': isLate && at >= 0.5,
    'last third': isLate && at >= 0.67,
    'first two': paragraph <= 1 && whole.paragraphs > 2,
    'larger than all': past.length > 0 && past.every((one) => one.isOther || one.value < value),
    'any other before': past.some((one) => one.isOther),
  });
}

/** What speaks for a count of this incident being a part of what was hit. */
export function partEvidence(placed: Placed, past: readonly Past[], whole: Whole): readonly string[] {
  const { block, paragraph, reading } = placed;
  const { candidate, draft } = reading;
  const { start, left, right, before } = sentenceOf(block, reading);
  const kind = kindOf(reading, past);
  const value = candidate.value;
  const own = past.filter((one) => !one.isOther);
  const hasSame = own.some((one) => one.unit === kind);
  const largest = largestOf(own, (unit) => unit === kind);
  // Bytes are no measure of people.
  const any = largestOf(own, (unit) => (unit === 'bytes') === (kind === 'bytes'));
  const last = own.at(-1);
  const isSentence = last !== undefined && last.paragraph === paragraph && last.sentence === start;
  const close = left.slice(-60);
  const around = left + right;
  const draftWords = block.folded.text.slice(draft.start, draft.end);
  const told = codes({
    'sure part': surePart.test(close) || candidate.isGlossed,
    'part before': partBefore.test(close),
    anaphor: isAnaphor(reading, block.folded),
    'possessive part': draft.phrase.isPart && !isAnaphor(reading, block.folded),
    'among head':
      amongHead.test(left) &&
      /^[^a-z]*(?:parmi|sur|of|out of|among|dans le detail|dans le lot)(?![a-z])/.test(left),
    added: added.test(close),
    corrected: corrected.test(close),
    'speaks of': speaksOf.test(left.slice(-90)),
    share: share.test(right),
    'smaller and close':
      isSentence &&
      value < last.value &&
      /[:(–—-][^.;]*$/.test(block.folded.text.slice(Math.max(0, draft.start - 40), draft.start)),
    'after a colon':
      /: ?(?:- )?$/.test(left) ||
      /[:] ?\n[^:]{0,400}$/.test(block.folded.text.slice(Math.max(0, draft.start - 400), draft.start)),
    rest: rest.test(close) || candidate.isOthers,
    'rest of much': (rest.test(close) || candidate.isOthers) && value < any,
    sample: sample.test(around.slice(-260)),
    detail: detail.test(around) || detail.test(before.slice(-160)),
    only: only.test(left.slice(-50) + right.slice(0, 30)),
    overall: overall.test(left.slice(-40) + right.slice(0, 20)),
    'for so many':
      /(?:^|[ ,;(])(?:for|pour|chez|dans)(?: (?:some|about|around|environ|quelque|les|the|at least|au moins|approximately))? $/.test(
        close,
      ),
    'first of all': own.length === 0,
    'larger than all of its kind': hasSame && value > largest * 1.02,
    'as said before': own.some((one) => one.value === value && !one.isPart),
    'a part before': own.some((one) => one.value === value && one.isPart),
    'nearly the largest': hasSame && value <= largest * 1.02 && value > largest * 0.9,
    'a fraction of its kind': value > 0 && value <= largest * 0.1,
    'smaller than any': value < any,
    'right after a part': isSentence && last.isPart,
    'after a part in the paragraph': last !== undefined && last.paragraph === paragraph && last.isPart,
    'listed after a part': candidate.listed === 'count' && last?.isPart === true,
    'listed after no part': candidate.listed === 'count' && last?.isPart === false,
    'an item': candidate.isItem,
    'an item after': candidate.isItem && own.length > 0,
    'sums up': whole.parts.has(reading),
    'put online': putOnline.test(left.slice(-70) + draftWords + right.slice(0, 70)),
    'a group': groupWords.test(draftWords + right.slice(0, 22)),
    'new estimate': newEstimate.test(left.slice(-70)),
    'one of a pair': pairBehind.test(right.slice(0, 60)),
    'other of a pair': isSentence && pairBefore.test(left.slice(-60)),
    'first paragraph': paragraph === 0,
    'first two': paragraph <= 1,
    hedged: candidate.isHedged,
    'no noun': draft.phrase.kind === 'none',
  });
  return [`counts ${kind}`, `class ${draft.phrase.sense?.nounClass ?? draft.phrase.kind}`, ...told];
}

/** The largest of the counts in a unit; none is 0. */
function largestOf(counts: readonly Past[], isUnit: (unit: string) => boolean): number {
  return counts.reduce((largest, { unit, value }) => (isUnit(unit) && value > largest ? value : largest), 0);
}

/** "312 d'entre eux", "8,227 of them". */
export function isAnaphor({ draft }: Reading, folded: FoldedText): boolean {
  return anaphor.test(folded.text.slice(draft.numberEnd, draft.numberEnd + 24));
}

function codes(flags: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(flags).filter((code) => flags[code]);
}

const year = /(?<![\d.,-])(?:19|20)\d\d(?![\d.,]*\d)/g;

/** The years that a stretch names, in order. */
export function yearsIn(words: string): readonly number[] {
  return matchesIn(words, year).map(([written]) => Number(written));
}

function yearIn(words: string): number | undefined {
  return yearsIn(words).at(-1);
}

const longWord = /[a-z][a-z'’-]{2,}/g;

/** Words with a capital inside a stretch, folded; months and the like have none in French and are left out in English. */
function namesIn({ original, offsets, text }: FoldedText, from: number, to: number): readonly string[] {
  const names: string[] = [];
  for (const match of matchesIn(text.slice(from, to), longWord)) {
    const at = from + match.index;
    if (!/\p{Lu}/u.test(original.charAt(offsets[at] ?? 0))) continue;
    const opens = /(?:^|[.!?:«"“] ?)$/.test(text.slice(Math.max(0, at - 2), at));
    if (!(opens && !/[a-z]/.test(text.slice(from, at)) && match.index < 3) && !noName.test(match[0]))
      names.push(match[0]);
  }
  return names;
}

const noName =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|les|des|une|its|their|and|cnil|anssi|ico|hhs|ocr|rib|iban|csv|pdf|sql)$/;

import { rowById, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { Anchor } from '#shared/commands/claim/record.ts';
import type { EventStage } from '#shared/model/event.ts';
import type { Entity, Id, Source } from '#shared/model/index.ts';
import type { Language } from '#shared/reading/detect-language.ts';
import { readCategories } from '#shared/reading/category-words.ts';
import { entityName, guessEntityKind } from '#shared/reading/entity-words.ts';
import { stageOf } from '#shared/reading/event-stage.ts';
import { findDate } from '#shared/reading/find-date.ts';
import { foldText, foldWord } from '#shared/reading/fold.ts';
import { readFigure, type FigureReading } from '#shared/reading/read-figure.ts';
import { readRelation } from '#shared/reading/relation-words.ts';
import { sentenceAround } from '#shared/reading/sentences.ts';
import { translator } from '../i18n/translate.ts';
import { emptyDraft, type ClaimDraft } from './claim-draft.ts';
import type { ClaimLetter } from './letters.ts';

/** What the selected words say, read once for the bar and for the form. */
export type Reading = {
  readonly figure?: FigureReading | undefined;
  readonly likely: ClaimLetter;
};

/** Reads the language a source is in, for the readers of numbers and dates. */
export function languageOf(source: Source | undefined): Language {
  return source?.language === 'en' ? 'en' : 'fr';
}

/** What the words look like: a number with something counted, a date, categories of data, a name, else a plain claim. */
export function readSelection(quote: string, source: Source | undefined): Reading {
  const language = languageOf(source);
  if (quote.length > 2000) return { likely: 'A' };
  const figure = readFigure(quote, language);
  if (figure?.unit !== undefined) return { figure, likely: 'C' };
  if (findDate(quote, language, source?.published) !== undefined) return { figure, likely: 'E' };
  if (readCategories(quote).length > 0) return { figure, likely: 'X' };
  if (figure !== undefined) return { figure, likely: 'C' };
  const isName =
    /^[«“"]?\s*(?:\p{Lu}[\p{L}\p{N}’'&.-]*)(?:\s+(?:de |du |des |la |le |d’|l’)?[\p{Lu}\d][\p{L}\p{N}’'&.-]*){0,4}\s*[»”"]?$/u.test(
      quote.trim(),
    );
  return { likely: isName ? 'N' : 'A' };
}

/**
 * A draft prefilled from the words selected and the source. Nothing judged of an earlier claim is carried over: each
 * claim is graded by itself. The words are read for every letter, since the form goes from one to another; not so for a
 * suggestion recorded without the form (`isSuggested`), which brings its date with it.
 */
export function readDraft(
  snapshot: Snapshot,
  input: {
    readonly letter: ClaimLetter;
    readonly sourceId: string;
    readonly anchor?: Anchor | undefined;
    readonly isSuggested?: boolean | undefined;
  },
): ClaimDraft {
  const { letter, isSuggested = false } = input;
  const reads = (...letters: readonly ClaimLetter[]): boolean => !isSuggested || letters.includes(letter);
  const source = rowById(snapshot, 'sources', input.sourceId);
  const language = languageOf(source);
  const draft: ClaimDraft = {
    ...emptyDraft(input.sourceId as Id<'sources'>, letter),
    anchor: input.anchor,
  };
  const quote = input.anchor?.quote;
  if (quote === undefined || quote.length > 5000) return draft;
  const figure = reads('C') ? figureOf(quote, input.anchor?.suffix ?? '', language) : undefined;
  const date = isSuggested ? undefined : findDate(quote, language, source?.published);
  const [category] = reads('X') ? readCategories(quote) : [];
  const name = entityName(quote);
  const spoken = bareQuote(quote);
  return {
    ...draft,
    ...(figure === undefined ? {} : figureFields(figure)),
    title: spoken.slice(0, 200),
    ...(reads('E') ? { stage: stageIn(quote, input.anchor, date?.words) } : {}),
    date: date?.date ?? '',
    dateFromPublication: date?.from === 'publication' ? true : undefined,
    category: category?.category,
    ...(reads('X') ? { state: stateWithContext(quote, input.anchor, category?.state) } : {}),
    detail: category === undefined ? '' : detailOf(quote, category.words),
    name: name.length <= 120 ? name : '',
    entityKind: guessEntityKind(name),
    ...(reads('L') ? linkEnds(snapshot, quote) : {}),
    wording: spoken,
    stance: guessStance(quote),
  };
}

/** The words without the quotation marks around them. */
export function bareQuote(quote: string): string {
  return quote
    .trim()
    .replace(/^[«“"]\s*/u, '')
    .replace(/\s*[»”"]$/u, '')
    .replace(/\s+/gu, ' ');
}

/** The number of the words selected; what it counts may stand just after them ("491 840" of "491 840 noms"). */
function figureOf(quote: string, suffix: string, language: Language): FigureReading | undefined {
  const figure = readFigure(quote, language);
  if (figure === undefined || figure.unit !== undefined) return figure;
  const wider = readFigure(`${quote}${suffix}`, language);
  const isSame =
    wider !== undefined &&
    wider.start === figure.start &&
    wider.lower === figure.lower &&
    wider.upper === figure.upper;
  return isSame ? wider : figure;
}

function figureFields(figure: FigureReading): Partial<ClaimDraft> {
  return {
    lower: figure.lower,
    upper: figure.upper,
    exactness: figure.exactness,
    unit: figure.unit,
    unitWord: ownWord(figure),
    vagueWord: figure.vagueWord,
    role:
      figure.unit === 'money' || figure.unit === 'places' || figure.unit === 'bytes'
        ? 'not-victims'
        : 'total',
  };
}

/** The texts' word, unless it is the unit's own name in either language. */
function ownWord({ unit, unitWord }: FigureReading): string {
  if (unit === undefined || unitWord === undefined) return unitWord ?? '';
  const names = (['fr', 'en'] as const).flatMap((locale) =>
    [1, 2].map((count) => foldWord(translator(locale)(`model.unit.${unit}`, { count }))),
  );
  return names.includes(foldWord(unitWord)) ? '' : unitWord;
}

/** "Aucune" may stand just before the words selected; what they say themselves wins. */
function stateWithContext(
  quote: string,
  anchor: Anchor | undefined,
  own: ClaimDraft['state'] | undefined,
): ClaimDraft['state'] {
  if (own === undefined) return 'exposed';
  if (own !== 'exposed' || anchor === undefined) return own;
  const prefix = /[^.;:!?\n]*$/u.exec(anchor.prefix)?.[0] ?? '';
  const suffix = /^[^.;:!?\n]*/u.exec(anchor.suffix)?.[0] ?? '';
  return (
    readCategories(`${prefix}${quote}${suffix}`).find(({ start }) => start >= prefix.length)?.state ?? own
  );
}

function detailOf(quote: string, words: string): string {
  const bare = bareQuote(quote);
  return foldWord(bare) === foldWord(words) || bare.length > 200 ? '' : bare;
}

/** The step that the sentence of the words selected tells of, at their date. */
function stageIn(quote: string, anchor: Anchor | undefined, date: string | undefined): EventStage {
  const [prefix, suffix] = [anchor?.prefix ?? '', anchor?.suffix ?? ''];
  const whole = `${prefix}${quote}${suffix}`;
  const place = date === undefined ? -1 : quote.indexOf(date);
  const start = prefix.length + Math.max(place, 0);
  const end = start + (place < 0 || date === undefined ? quote.length : date.length);
  const sentence = sentenceAround(whole, start, end);
  return stageOf(whole.slice(sentence.start, sentence.end), {
    start: start - sentence.start,
    end: end - sentence.start,
  });
}

function guessStance(quote: string): ClaimDraft['stance'] {
  const folded = foldText(quote).text;
  if (
    /pas en mesure de (?:commenter|repondre)|n'(?:a|ont) pas (?:souhaite|repondu|donne suite)|no comment|declined to comment|did not respond/.test(
      folded,
    )
  )
    return 'declines';
  if (/\b(?:dement\w*|nie\b|nient\b|refute\w*|conteste\w*|denie[sd]|denies|rejects?)\b/.test(folded))
    return 'denies';
  if (/aucune certitude|pas certain|doute\b|doutent\b|not certain|unsure|doubts?\b/.test(folded))
    return 'doubts';
  return 'states';
}

/** Entities of the case named in the words, in their order: the ends of a link, with the relation the words say. */
function linkEnds(snapshot: Snapshot, quote: string): Partial<ClaimDraft> {
  const [from, to] = namedIn(snapshot, quote);
  const relation = readRelation(wordsOf(quote), from, to);
  return {
    ...(from === undefined ? {} : { from: { existing: from.entity.id } }),
    ...(to === undefined ? {} : { to: { existing: to.entity.id } }),
    ...(relation === undefined ? {} : { relation }),
  };
}

/** Entities whose name or other name stands in a text, in its order. */
export function entitiesNamedIn(snapshot: Snapshot, text: string): readonly Entity[] {
  return namedIn(snapshot, text).map(({ entity }) => entity);
}

/** A text as names are looked for in it: folded words with one space before, between and after. */
function wordsOf(text: string): string {
  return ` ${foldText(text).text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** Where in `wordsOf` a text the entities of the case are named; of two that begin together the longer name first. */
function namedIn(
  snapshot: Snapshot,
  text: string,
): readonly { readonly entity: Entity; readonly start: number; readonly end: number }[] {
  const words = wordsOf(text);
  return rowsOf(snapshot, 'entities')
    .flatMap((entity) => {
      const places = [entity.name, ...entity.aliases].flatMap((name) => {
        const wanted = ` ${foldWord(name)
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `;
        const start = words.indexOf(wanted);
        return start < 0 ? [] : [{ start: start + 1, end: start + wanted.length - 1 }];
      });
      const [first] = places.toSorted((left, right) => left.start - right.start || right.end - left.end);
      return first === undefined ? [] : [{ entity, ...first }];
    })
    .toSorted((left, right) => left.start - right.start);
}

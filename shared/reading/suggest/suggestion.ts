import type { CategoryCode } from '../../model/categories.ts';
import type { Stance } from '../../model/claim.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { ExposureState } from '../../model/exposure.ts';
import type { Exactness, FigureRole } from '../../model/figure.ts';
import type { UnitCode } from '../../model/units.ts';
import type { Language } from '../detect-language.ts';

/**
 * Why something is proposed: a code, the words it rests on and where they stand (UTF-16). The sentence is made by the
 * page (`suggest.reason.<code>`: "« près de » : environ"); `values` are what its words need besides.
 */
export type SuggestionReason = {
  readonly code: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** What every suggestion has. UTF-16 offsets into the text as given; `quote` is `text.slice(start, end)`, always. */
type Found = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reasons: readonly SuggestionReason[];
};

/** A number of something hit by a breach, or said to be. For `about` both bounds are the number said. */
export type CountSuggestion = Found & {
  readonly kind: 'count';
  readonly lower?: number;
  readonly upper?: number;
  readonly exactness: Exactness;
  readonly unit?: UnitCode;
  readonly unitWord?: string;
  /** A magnitude without a figure ("des millions"): the word; the bounds are then what the word implies. */
  readonly vagueWord?: string;
  readonly role: FigureRole;
  /** Who gives the number its weight: the text, somebody who sells or threatens, or nobody yet ("pourrait"). */
  readonly modality: 'asserted' | 'claimed' | 'potential';
  /** What is counted, in the text's words ("patients d’un généraliste de Vannes"). */
  readonly scope?: string;
};

/** A date or a period. */
export type DateSuggestion = Found & {
  readonly kind: 'date';
  /** EDTF level 0/1, an interval, or a set; absent when it hangs on a date that is not known ("mardi soir"). */
  readonly edtf?: string;
  /** Counted from the document's own date (or, unresolved, would have to be). */
  readonly isRelative: boolean;
};

/** The name of somebody or something, at its first occurrence; `also` are the others. */
export type NameSuggestion = Found & {
  readonly kind: 'name';
  readonly entityKind: EntityKind;
  /** The longest form of the same name in this text ("Direction générale…" for "DGFiP"), when it is another. */
  readonly fullName?: string;
  /** Every later occurrence of the very same form. */
  readonly also: readonly { readonly start: number; readonly end: number }[];
  /** What is already known under this name, the open case first; offered before a new one. */
  readonly known?: KnownMatch;
};

/** A category of data with the state its clause gives. */
export type ExposureSuggestion = Found & {
  readonly kind: 'exposure';
  readonly category: CategoryCode;
  readonly state: Exclude<ExposureState, 'unknown'>;
};

/** Somebody who says something: the cue with its name; `from`/`to` is what they are made to say, usually the sentence. */
export type SpeakerSuggestion = Found & {
  readonly kind: 'speaker';
  /** The name as it stands in the text, and where. */
  readonly speaker: string;
  readonly speakerStart: number;
  readonly speakerEnd: number;
  readonly stance: Stance;
  readonly saidStart: number;
  readonly saidEnd: number;
};

/** Whom the text has it from: "selon l’AFP", "révélé par Libération". */
export type RelaySuggestion = Found & {
  readonly kind: 'relay';
  readonly from: string;
  readonly fromStart: number;
  readonly fromEnd: number;
};

/** Somebody who was asked and did not answer, or declined. */
export type SilenceSuggestion = Found & {
  readonly kind: 'silence';
  /** Who is silent, if the sentence names them. */
  readonly who?: string;
  readonly answer: 'no-answer' | 'no-comment';
};

export type Suggestion =
  | CountSuggestion
  | DateSuggestion
  | NameSuggestion
  | ExposureSuggestion
  | SpeakerSuggestion
  | RelaySuggestion
  | SilenceSuggestion;

/** An entity that is known already, in this case file or another one. */
export type KnownEntity = {
  readonly id: string;
  /** The case file it is in, when it is not the open one. */
  readonly caseId?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly string[];
  readonly kind: EntityKind;
};

/** Which known entity a name was found to be, and by what. */
export type KnownMatch = {
  readonly id: string;
  readonly caseId?: string;
  readonly name: string;
  readonly by: 'name' | 'alias' | 'identifier' | 'word-order' | 'initials';
};

/** What a text is read with. */
export type ReadingContext = {
  readonly language: Language;
  /** The document's own day or, less precise, month or year (EDTF level 0); without it relative dates stay unresolved. */
  readonly documentDate?: string;
  readonly known?: readonly KnownEntity[];
};

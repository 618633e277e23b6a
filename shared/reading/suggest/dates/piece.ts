/** What a piece of a date names. A `day-number` is "8" in "les 8 et 15 février": nothing without its neighbour. */
export type PieceUnit =
  | 'day'
  | 'month'
  | 'year'
  | 'school-year'
  | 'quarter'
  | 'half'
  | 'season'
  | 'decade'
  | 'weekday'
  | 'day-number';

/** Which way the words point from the date they are counted from. */
export type Lean = 'past' | 'future' | 'this';

/** A year that is said by its place: "l'an dernier", "the same year". */
export type YearReference = 'last' | 'this' | 'next' | 'same' | 'previous' | 'following';

/** One date as it is written, before anything is completed; offsets are those of the plain text. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly unit: PieceUnit;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
  /** Quarter 1 to 4, half 1 or 2, or the season's EDTF code. */
  readonly index?: number;
  readonly lean?: Lean;
  /** The weekday of another week than the last: "Tuesday last week" is -1. */
  readonly weekShift?: -1 | 0 | 1;
  /** So many weeks further than the words before say: "the Monday before last" is -1, "jeudi en huit" 1. */
  readonly further?: -1 | 1 | 2;
  /** The weekday after or before a date already told: "le lundi suivant". */
  readonly fromTold?: boolean;
  /** The same, counted from the day of the attack: "the Monday after the breach". */
  readonly ofEvent?: boolean;
  readonly yearReference?: YearReference;
  /** The first one after the date told before: "en février suivant", "the following March". */
  readonly afterTold?: boolean;
  /**
   * Words that make it approximate ("vers le"), and where. "On or about" is how a notice names a day it does not vouch for: the day
   * stands as it is told, and the words are its reason.
   */
  readonly about?: { readonly start: number; readonly end: number; readonly isFormal?: true };
  /** Begins with "début", "mi-", "late": it is part of what it names, which is given whole. */
  readonly isPart?: boolean;
  /** Written in figures alone whose order is not said by themselves ("03/02/2021"). */
  readonly ambiguous?: boolean;
  /** A date only at the head of a line or a row: "09/12 | Orvalys". */
  readonly isHead?: boolean;
  /** The week, or its end, that the day is in: "the week of 4 March", "le week-end du 8 mars". */
  readonly within?: 'week' | 'weekend';
  /** A day whose date moves from year to year, by its name (`feastDay`). */
  readonly feast?: string;
  /** A month whose day is left blank, as in a letter's template: "October XX, 2016". */
  readonly isBlankDay?: boolean;
  /** Only figures: "2021", "03/2021". */
  readonly figures?: boolean;
};

/** How figures such as 03/02/2021 are read in a text. */
export type FigureOrder = 'day-first' | 'month-first';

/** Pieces joined to one date: alone, from one to another, each of several, or one of several. */
export type Written = {
  readonly kind: 'written';
  readonly start: number;
  readonly end: number;
  readonly form: 'point' | 'interval' | 'set' | 'choice' | 'separate';
  readonly pieces: readonly Piece[];
  /** From a date on until the text's own day: "de 2015 à aujourd'hui". */
  readonly isOpen?: boolean;
  /** The badge of a blog's entry, its day on a line and its month and year on the next. */
  readonly isBadge?: boolean;
  /** Leaves out its month: "le 5 au soir". */
  readonly isBare?: boolean;
  /** What stands before it can only be followed by a day: "a écrit le 14 que". */
  readonly isSureDay?: boolean;
  /** "Depuis le 12": it lies behind what is told beside it. */
  readonly isBegun?: boolean;
  /** "Prolongé au 28": it comes after the day told before it, though that lies ahead. */
  readonly isPutOff?: boolean;
  /** Its month is first looked for in the text's own day: "votre courrier du 20". */
  readonly isOfWriting?: boolean;
  /** Its month is told by its place: "le 3 de ce mois", "le 17 du même mois". */
  readonly ofMonth?: YearReference;
};

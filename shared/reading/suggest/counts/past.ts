/** What was read before: where it ended, whether it counted, in which sentence. */
export type Before = {
  readonly end: number;
  readonly isCount: boolean;
  readonly sentence: number;
  readonly isWhole: boolean;
  readonly isNamed: boolean;
  /** How many days, euros or such, if it was no count. */
  readonly value?: number;
  /** A part that is counted in the noun of the next number. */
  readonly isPartOfNext: boolean;
  /** The noun it counts, and whether that is people, or something that holds data. */
  readonly noun: string;
  readonly isPeople: boolean;
  /** A handful of people, who do something: "two clerks answered". */
  readonly isFew: boolean;
  readonly isOfData: boolean;
};

/** What was read before a number: the number right before it, the last that was a count, and the values of all counts. */
export type Past = {
  readonly before: Before | undefined;
  readonly counted: Before | undefined;
  readonly sentence: number;
  readonly said: ReadonlySet<string>;
  /** The figures that stand more than once in the text. */
  readonly repeated: ReadonlySet<number>;
};

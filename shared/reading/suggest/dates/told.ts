/** What a relative date is counted in. */
export type ToldUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';

/**
 * A date that is told by its place before or after another: `shift` units from the document's own date, or from the date
 * told before it. A `span` ("il y a deux semaines") is about as exact as its unit; else it is that unit of the calendar
 * ("la semaine dernière", Monday to Sunday).
 */
export type Told = {
  readonly kind: 'told';
  readonly start: number;
  readonly end: number;
  readonly from: 'document' | 'told';
  readonly unit: ToldUnit;
  readonly shift: number;
  readonly isSpan?: boolean;
  /** Counted from the day of the attack: "le lendemain de l'intrusion". */
  readonly ofEvent?: boolean;
  readonly isAbout?: boolean;
  /** The last that has begun, were it the one that runs: "over the weekend" on a Sunday. */
  readonly hasBegun?: boolean;
  /** The first after the date told before it, in a chronology and nowhere else: "- le week-end : …". */
  readonly isOnward?: boolean;
};

/** A relative date without its place. */
export type ToldRule = Omit<Told, 'kind' | 'start' | 'end'>;
/** The words a phrase can begin with, its pattern, and what it says. */
export type ToldPhrase = readonly [
  first: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => ToldRule | undefined,
];

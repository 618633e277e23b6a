/** Where the page runs. Known before its first line runs, and fixed for the life of the window. */
export type Environment = {
  readonly kind: 'electron' | 'browser';
  /** BCP 47 tag of the system's first language, such as `fr-FR`. */
  readonly systemLocale: string;
  /** Version of Recoupe. */
  readonly version: string;
  /** Versions of what it stands on, by name (`electron`, `chrome`, `node`); empty in a browser. */
  readonly versions: Readonly<Record<string, string>>;
  /** What a test fakes; undefined in every ordinary run. */
  readonly test?: TestConditions;
};

/** The only things a test may fake in the real application: the clock, and randomness (hence ids). */
export type TestConditions = {
  /** ISO 8601 instant the clock starts from. */
  readonly now?: string;
  /** Seed of the generator of ids. */
  readonly seed?: number;
};

/** The languages of the product. */
export type Language = 'fr' | 'en';

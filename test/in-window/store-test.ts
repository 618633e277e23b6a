/** How one test of the store went in the window; `name` as Vitest lists it, its groups before it. */
export type StoreTest = {
  readonly name: string;
  /** `pass`, or another word of Vitest. */
  readonly state: string;
  readonly errors: readonly string[];
};

/** What the page of the store's tests offers as `window.storeTests`. */
export type StoreTestPage = {
  /** The test files in the page, from the folder `test`. */
  readonly files: readonly string[];
  /** Runs one of them. */
  readonly run: (file: string) => Promise<readonly StoreTest[]>;
};

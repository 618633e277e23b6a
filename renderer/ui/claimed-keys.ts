let claimed: ReadonlySet<string> = new Set();

/** Tells lists which single keys are commands here, so that typing a word never swallows one. Set by the shell. */
export function claimKeys(keys: Iterable<string>): void {
  claimed = new Set([...keys].map((key) => key.toLowerCase()));
}

let awaitedUntil = Number.NEGATIVE_INFINITY;

/** Tells lists that the next key belongs to a sequence of the commands, until a time of events (milliseconds). */
export function claimNextKey(until: number): void {
  awaitedUntil = until;
}

/** Whether a key pressed alone at a time of events is a command here, or may end one. */
export function isClaimed(key: string, at: number): boolean {
  return at <= awaitedUntil || claimed.has(key.toLowerCase());
}

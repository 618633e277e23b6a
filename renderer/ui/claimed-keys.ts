let claimed: ReadonlySet<string> = new Set();

/** Tells lists which single keys are commands here, so that typing a word never swallows one. Set by the shell. */
export function claimKeys(keys: Iterable<string>): void {
  claimed = new Set([...keys].map((key) => key.toLowerCase()));
}

/** Whether a key pressed alone is a command here. */
export function isClaimed(key: string): boolean {
  return claimed.has(key.toLowerCase());
}

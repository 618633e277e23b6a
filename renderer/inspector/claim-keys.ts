import { credibilities, type Credibility, type Stance } from '#shared/model/claim.ts';

/**
 * One key for each stance on the claim that has the focus, the same in both languages: pour / pro, opposes,
 * doute / doubts, muet / mute. None is a digit, which grades, nor a letter that a list of words would wait for.
 */
export const stanceKeys = {
  p: 'states',
  o: 'denies',
  d: 'doubts',
  m: 'declines',
} as const satisfies Readonly<Record<string, Stance>>;

/** What a key asks of a claim; undefined when it asks nothing. */
export type ClaimAct =
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'credibility'; readonly credibility: Credibility }
  | { readonly kind: 'edit' | 'discard' | 'delete' | 'next' | 'previous' };

type Key = {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/**
 * Reads a key pressed on a claim. Digits are read by their place on the keyboard as well, because AZERTY types them
 * with Shift.
 */
export function claimActOf({ key, code = '', ctrlKey, metaKey, altKey }: Key): ClaimAct | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const digit = Number(
    /^(?:Digit|Numpad)([1-6])$/.exec(code)?.[1] ?? (/^[1-6]$/.test(key) ? key : Number.NaN),
  );
  const credibility = credibilities.find((grade) => grade === digit);
  if (credibility !== undefined) return { kind: 'credibility', credibility };
  const letter = key.toLowerCase();
  if (letter in stanceKeys) return { kind: 'stance', stance: stanceKeys[letter as keyof typeof stanceKeys] };
  switch (key) {
    case 'e':
    case 'E':
    case 'F2':
      return { kind: 'edit' };
    case 'x':
    case 'X':
      return { kind: 'discard' };
    case 'Delete':
      return { kind: 'delete' };
    case 'ArrowDown':
      return { kind: 'next' };
    case 'ArrowUp':
      return { kind: 'previous' };
    default:
      return undefined;
  }
}

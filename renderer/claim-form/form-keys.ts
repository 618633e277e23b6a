import { credibilities, type Credibility, type Stance } from '#shared/model/claim.ts';
import { stanceKeys } from '../inspector/claim-keys.ts';

/** What one key does in the form, outside its text fields. */
export type FormKey =
  | { readonly does: 'attach'; readonly index: number }
  | { readonly does: 'attach-none' }
  | { readonly does: 'speaker'; readonly index: number }
  | { readonly does: 'own-voice' }
  | { readonly does: 'credibility'; readonly credibility: Credibility }
  | { readonly does: 'stance'; readonly stance: Stance }
  | { readonly does: 'record' }
  | { readonly does: 'leave' };

type Press = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * Reads a key. Digits go by their place on the keyboard, since AZERTY types them with Shift: alone they attach to a
 * finding (0: a new one), with Shift they choose who speaks (0: the source itself), with Alt they grade. While somebody
 * types (`typing`) only Alt, Ctrl+Enter, Enter and Escape act.
 */
export function formKeyOf(press: Press, typing: boolean): FormKey | undefined {
  const { key, code, altKey, shiftKey } = press;
  const held = press.ctrlKey || press.metaKey;
  if (key === 'Escape') return { does: 'leave' };
  if (key === 'Enter') return altKey || shiftKey ? undefined : { does: 'record' };
  if (held) return undefined;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) {
    const number = Number(digit);
    if (altKey) {
      const credibility = credibilities.find((grade) => grade === number);
      return credibility === undefined ? undefined : { does: 'credibility', credibility };
    }
    if (typing) return undefined;
    if (shiftKey) return number === 0 ? { does: 'own-voice' } : { does: 'speaker', index: number - 1 };
    return number === 0 ? { does: 'attach-none' } : { does: 'attach', index: number - 1 };
  }
  if (typing || altKey) return undefined;
  const stance = Object.entries(stanceKeys).find(([letter]) => letter === key.toLowerCase())?.[1];
  return stance === undefined ? undefined : { does: 'stance', stance };
}

import type { IdentifierScheme } from './entity.ts';

/** Why an identifier looks wrong. A doubt warns and never refuses: the document may well say so. */
export type IdentifierDoubt = 'length' | 'check-digit' | 'shape';

/** La Poste's establishments share this SIREN and follow a rule of their own. */
const laPoste = '356000000';

/**
 * What is doubtful about an identifier, if anything: SIREN and SIRET by length and Luhn's check digit (La Poste's
 * SIRET by its sum, a multiple of five), LEI by ISO 17442 (ISO 7064 MOD 97-10), CVE, domains and addresses by shape.
 */
export function identifierDoubt(scheme: IdentifierScheme, value: string): IdentifierDoubt | undefined {
  const compact = value.replaceAll(/[\s.]/gu, '');
  switch (scheme) {
    case 'siren':
      return digitsDoubt(compact, 9);
    case 'siret':
      if (compact.startsWith(laPoste) && /^\d{14}$/.test(compact) && sumOf(compact) % 5 === 0)
        return undefined;
      return digitsDoubt(compact, 14);
    case 'lei':
      if (!/^[0-9A-Z]{20}$/i.test(compact)) return 'length';
      return remainder97(compact.toUpperCase()) === 1 ? undefined : 'check-digit';
    case 'cve':
      return /^CVE-\d{4}-\d{4,}$/i.test(value.trim()) ? undefined : 'shape';
    case 'domain':
      return /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?\.)+[\p{L}\p{N}-]{2,}$/u.test(value.trim())
        ? undefined
        : 'shape';
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? undefined : 'shape';
    case 'url':
    case 'handle':
    case 'other':
      return undefined;
  }
}

function digitsDoubt(digits: string, length: number): IdentifierDoubt | undefined {
  if (!/^\d+$/.test(digits) || digits.length !== length) return 'length';
  return luhnSum(digits) % 10 === 0 ? undefined : 'check-digit';
}

/** Luhn's sum (ISO/IEC 7812-1): every second digit from the right doubled, and its own digits added. */
function luhnSum(digits: string): number {
  return [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

function sumOf(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}

/** Remainder by 97 of a code whose letters count from 10, digit by digit so that no number grows too large. */
function remainder97(code: string): number {
  const digits = [...code].map((sign) => String(Number.parseInt(sign, 36))).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

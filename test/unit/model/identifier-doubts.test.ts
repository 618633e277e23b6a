import { describe, expect, it } from 'vitest';
import { identifierDoubt } from '#shared/model/identifier-doubts.ts';

describe('doubts about an identifier', () => {
  it.each([
    ['siren', '732 829 320', undefined],
    ['siren', '732 829 321', 'check-digit'],
    ['siren', '73282932', 'length'],
    ['siret', '732 829 320 00074', undefined],
    ['siret', '732 829 320 00075', 'check-digit'],
    // La Poste: INSEE counts the sum of the digits, a multiple of five.
    ['siret', '356 000 000 49837', undefined],
    ['lei', '529900T8BM49AURSDO55', undefined],
    ['lei', '529900T8BM49AURSDO56', 'check-digit'],
    ['cve', 'CVE-2021-44228', undefined],
    ['cve', 'CVE-21-1', 'shape'],
    ['domain', 'laboratoire.example', undefined],
    ['domain', 'laboratoire', 'shape'],
    ['email', 'presse@laboratoire.example', undefined],
    ['handle', '@n’importe quoi', undefined],
  ] as const)('of %s %s: %s', (scheme, value, doubt) => {
    expect(identifierDoubt(scheme, value)).toBe(doubt);
  });
});

import { describe, expect, it } from 'vitest';
import { claimActOf } from '../../../../renderer/inspector/claim-keys.ts';

const press = (
  key: string,
  code = '',
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => claimActOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('keys on a claim', () => {
  it('grade by digit, also where the keyboard types digits with Shift', () => {
    expect(press('3', 'Digit3')).toEqual({ kind: 'credibility', credibility: 3 });
    expect(press('"', 'Digit3')).toEqual({ kind: 'credibility', credibility: 3 });
    expect(press('7', 'Digit7')).toBeUndefined();
  });

  it('give a stance by letter, in either case', () => {
    expect(press('o')).toEqual({ kind: 'stance', stance: 'denies' });
    expect(press('M')).toEqual({ kind: 'stance', stance: 'declines' });
  });

  it('leave combinations and other letters to the screen', () => {
    expect(press('d', 'KeyD', { ctrlKey: true })).toBeUndefined();
    expect(press('Delete', '', { altKey: true })).toBeUndefined();
    expect(press('q')).toBeUndefined();
  });
});

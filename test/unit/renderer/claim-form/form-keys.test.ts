import { describe, expect, it } from 'vitest';
import { formKeyOf } from '../../../../renderer/claim-form/form-keys.ts';

const press = (
  key: string,
  code = '',
  held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {},
) => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

describe('the keys of the claim form', () => {
  it.each([
    ['1 attaches to the first finding', press('1', 'Digit1'), { does: 'attach', index: 0 }],
    ['& on AZERTY is the key 1', press('&', 'Digit1'), { does: 'attach', index: 0 }],
    ['0 makes a new finding', press('0', 'Digit0'), { does: 'attach-none' }],
    [
      'Shift+2 chooses the second speaker',
      press('2', 'Digit2', { shiftKey: true }),
      { does: 'speaker', index: 1 },
    ],
    ['Shift+0 lets the source speak', press('à', 'Digit0', { shiftKey: true }), { does: 'own-voice' }],
    ['Alt+3 grades', press('3', 'Digit3', { altKey: true }), { does: 'credibility', credibility: 3 }],
    ['o contests', press('o', 'KeyO'), { does: 'stance', stance: 'denies' }],
    ['Enter records', press('Enter', 'Enter'), { does: 'record' }],
    ['Escape leaves', press('Escape', 'Escape'), { does: 'leave' }],
  ])('%s', (_name, pressed, expected) => {
    expect(formKeyOf(pressed, false)).toEqual(expected);
  });

  it('lets digits and letters be typed in a field', () => {
    expect(formKeyOf(press('1', 'Digit1'), true)).toBeUndefined();
    expect(formKeyOf(press('o', 'KeyO'), true)).toBeUndefined();
    expect(formKeyOf(press('3', 'Digit3', { altKey: true }), true)).toEqual({
      does: 'credibility',
      credibility: 3,
    });
    expect(formKeyOf(press('Enter', 'Enter', { ctrlKey: true }), true)).toEqual({ does: 'record' });
  });

  it('leaves other keys alone', () => {
    expect(formKeyOf(press('Tab', 'Tab'), false)).toBeUndefined();
    expect(formKeyOf(press('9', 'Digit9', { altKey: true }), false)).toBeUndefined();
    expect(formKeyOf(press('z', 'KeyZ', { ctrlKey: true }), false)).toBeUndefined();
  });
});

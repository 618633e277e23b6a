import { describe, expect, it } from 'vitest';
import { paragraphIndexAt, paragraphsOf } from '#shared/reading/paragraphs.ts';
import {
  type Caret,
  moveCaret,
  selectedRange,
  stepOfKey,
} from '../../../../../renderer/features/sources/caret.ts';

const text =
  'Un fichier de près de 500 000 personnes. Il circule l’hiver.\n\nOn y compte « 491 840 noms », dit-il.';
const paragraphs = paragraphsOf(text);

function press(caret: Caret, ...keys: string[]): Caret {
  return keys.reduce((now, keyed) => {
    const parts = keyed.split('+');
    const step = stepOfKey({
      key: parts.at(-1) ?? '',
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Ctrl'),
      altKey: false,
      metaKey: false,
    });
    return step === undefined ? now : moveCaret(text, paragraphs, now, step);
  }, caret);
}
const at = (offset: number): Caret => ({ anchor: offset, focus: offset });
const selected = (caret: Caret): string => {
  const range = selectedRange(text, caret);
  return range === undefined ? '' : text.slice(range.start, range.end);
};

describe('the reading caret', () => {
  it('goes from word to word, a number with its thousands being one', () => {
    const words: string[] = [];
    let caret = at(0);
    for (let index = 0; index < 6; index += 1) {
      caret = press(caret, 'ArrowRight');
      words.push(/^\S+/.exec(text.slice(caret.focus))?.[0] ?? '');
    }
    expect(words).toEqual(['fichier', 'de', 'près', 'de', '500', 'personnes.']);
  });

  it('selects whole words with Shift', () => {
    const start = press(at(0), 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(
      selected(press(start, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')),
    ).toBe('près de 500 000 personnes');
  });

  it('gives words back one by one', () => {
    const start = press(at(0), 'ArrowRight', 'ArrowRight', 'ArrowRight');
    const long = press(start, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(selected(press(long, 'Shift+ArrowLeft'))).toBe('près de 500 000');
  });

  it('parts an elided article from its noun', () => {
    const start = text.indexOf('l’hiver');
    expect(selected(press(at(start), 'Shift+ArrowRight'))).toBe('l’');
    expect(press(at(start), 'ArrowRight').focus).toBe(start + 2);
  });

  it('goes by characters with Ctrl', () => {
    expect(selected(press(at(0), 'Ctrl+Shift+ArrowRight'))).toBe('U');
    expect(press(at(5), 'Ctrl+ArrowLeft').focus).toBe(4);
  });

  it('goes by sentences up and down', () => {
    expect(press(at(0), 'ArrowDown').focus).toBe(text.indexOf('Il circule'));
    expect(press(at(text.indexOf('circule')), 'ArrowUp').focus).toBe(text.indexOf('Il circule'));
    expect(selected(press(at(0), 'Shift+ArrowDown'))).toBe('Un fichier de près de 500 000 personnes.');
  });

  it('goes by paragraphs with Ctrl, and to the ends', () => {
    const second = text.indexOf('On y');
    expect(press(at(0), 'Ctrl+ArrowDown').focus).toBe(second);
    expect(press(at(second + 3), 'Ctrl+ArrowUp').focus).toBe(second);
    expect(press(at(second + 3), 'Home').focus).toBe(second);
    expect(press(at(second), 'End').focus).toBe(text.length);
    expect(press(at(second), 'Ctrl+Home').focus).toBe(0);
    expect(press(at(0), 'Ctrl+End').focus).toBe(text.length);
  });

  it('crosses from a paragraph into the next and back', () => {
    const last = text.indexOf('hiver');
    const second = text.indexOf('On y');
    expect(press(at(last), 'ArrowRight').focus).toBe(second);
    expect(press(at(second), 'ArrowLeft').focus).toBe(last);
  });

  it('stays inside the text', () => {
    expect(press(at(0), 'ArrowLeft', 'ArrowUp', 'Ctrl+ArrowLeft').focus).toBe(0);
    expect(press(at(text.length), 'ArrowRight', 'ArrowDown', 'Ctrl+ArrowRight').focus).toBe(text.length);
  });

  it('never cuts a character in two', () => {
    const faces = '😀😀';
    const step = stepOfKey({
      key: 'ArrowRight',
      shiftKey: false,
      ctrlKey: true,
      altKey: false,
      metaKey: false,
    });
    expect(step && moveCaret(faces, paragraphsOf(faces), at(0), step).focus).toBe(2);
  });

  it('leaves white space out of what is selected', () => {
    expect(selectedRange('a  b ', { anchor: 5, focus: 1 })).toEqual({ start: 3, end: 4 });
    expect(selectedRange('a  b', { anchor: 1, focus: 3 })).toBeUndefined();
  });

  it('finds its paragraph', () => {
    expect(paragraphIndexAt(paragraphs, 0)).toBe(0);
    expect(paragraphIndexAt(paragraphs, text.indexOf('On y'))).toBe(1);
    expect(paragraphIndexAt(paragraphs, text.length)).toBe(1);
  });

  it('leaves other keys alone', () => {
    expect(
      stepOfKey({ key: 'a', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }),
    ).toBeUndefined();
    expect(
      stepOfKey({ key: 'ArrowLeft', shiftKey: false, ctrlKey: false, altKey: true, metaKey: false }),
    ).toBeUndefined();
  });
});

describe('the reading caret in a paragraph of megabytes', () => {
  const long = '😀'.repeat(20_000);
  const one = paragraphsOf(long);
  const steps = (['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const).map((key) =>
    stepOfKey({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }),
  );

  it('looks no further than a page for a word or a sentence, and parts no sign where it stops', () => {
    for (const step of steps) {
      if (step === undefined) throw new Error('arrows are steps');
      for (const extend of [false, true]) {
        const { focus } = moveCaret(long, one, at(20_000), { ...step, extend });
        expect(Math.abs(focus - 20_000)).toBeLessThanOrEqual(4001);
        expect(focus).not.toBe(20_000);
        expect(focus % 2).toBe(0);
      }
    }
  });
});

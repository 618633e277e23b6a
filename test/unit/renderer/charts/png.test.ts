import { expect, test } from 'vitest';
import { wordsOf } from '../../../../renderer/charts/png.ts';

type Attributes = Readonly<Record<string, string>>;

/** As much of an element as reading the words of a drawing asks for. */
function element(attributes: Attributes, children: readonly object[] = [], words?: string): Element {
  const made = {
    tagName: 'text',
    childNodes: children,
    textContent: words,
    parentElement: null,
    getAttribute: (name: string) => attributes[name] ?? null,
    querySelectorAll: () => children,
  };
  return made as unknown as Element;
}

const letters = (words: string): object => ({ textContent: words });

test('words are written in the font of their line, of their run, else of the drawing', () => {
  const quotation = element(
    { 'font-family': '"Source Serif 4", serif', 'font-size': '13px', fill: '#222222' },
    [
      letters('« 491 840 noms »'),
      element({ 'font-family': 'Inter', 'font-size': '11px', fill: '#777777' }, [], ' source 2'),
    ],
  );
  const label = element({ 'font-weight': '600' }, [letters('Dedalus')]);
  const lines = wordsOf(element({ 'font-family': 'Inter, sans-serif' }, [quotation, label]));
  expect(lines.map(({ runs }) => runs)).toEqual([
    [
      { text: '« 491 840 noms »', fill: '#222222', font: '400 13px "Source Serif 4", serif' },
      { text: ' source 2', fill: '#777777', font: '400 11px Inter' },
    ],
    [{ text: 'Dedalus', fill: '#000', font: '600 12px Inter, sans-serif' }],
  ]);
});

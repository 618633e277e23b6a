import { describe, expect, it } from 'vitest';
import { foldedTexts, rowsWith, wordsOf } from '../../../../renderer/ui/folded-texts.ts';

type Place = { readonly name: string; readonly note?: string };

const places: readonly Place[] = [
  { name: 'Hôpital de Lyon' },
  { name: 'Clinique', note: 'près de Lyon' },
  { name: 'Œuvre' },
];

function counted() {
  const read: string[] = [];
  const texts = foldedTexts<Place>([
    {
      id: 'name',
      header: 'Name',
      cell: () => undefined,
      text: ({ name }) => {
        read.push(name);
        return name;
      },
    },
    { id: 'note', header: 'Note', cell: () => undefined, text: ({ note }) => note },
    { id: 'silent', header: 'Not searched', cell: ({ name }) => `${name} hidden` },
  ]);
  return { read, texts };
}

describe('the texts that a filter searches', () => {
  it('are folded once for each row, whatever is asked and in whatever array it comes', () => {
    const { read, texts } = counted();
    expect(texts.missing(places)).toBe(3);
    expect(rowsWith(places, wordsOf('lyon'), texts)).toEqual([places[0], places[1]]);
    expect(rowsWith([...places].reverse(), wordsOf('hopital LYON'), texts)).toEqual([places[0]]);
    expect(rowsWith(places, wordsOf('oeuvre'), texts)).toEqual([places[2]]);
    expect(read).toEqual(places.map(({ name }) => name));
    expect(texts.missing([...places, { name: 'Clinique' }])).toBe(1);
  });

  it('of columns that are not searched are not looked at', () => {
    const { texts } = counted();
    expect(rowsWith(places, wordsOf('hidden'), texts)).toEqual([]);
  });

  it('let every row through, the same array, when there is no word', () => {
    const { read, texts } = counted();
    expect(rowsWith(places, wordsOf('  '), texts)).toBe(places);
    expect(read).toEqual([]);
  });
});

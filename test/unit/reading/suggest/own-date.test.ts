import { describe, expect, it } from 'vitest';
import { isOwnDate, wordsOfPublication } from '#shared/reading/suggest/dates/own-date.ts';

const day = /\d{1,2} (?:mars|March|mai) 2025/;

function isOwn(text: string): boolean {
  const [found] = [...text.matchAll(new RegExp(day, 'g'))];
  if (found === undefined) throw new Error('no date');
  return isOwnDate(text, { start: found.index, end: found.index + found[0].length });
}

describe('the date that a text gives itself', () => {
  it.each([
    'Par Camille Fournereau. Publié le 12 mars 2025 à 06h30, mis à jour',
    'Mis à jour le 14 mars 2025',
    'Par A. B., mis à jour le 14 mars 2025',
    'Published on 12 March 2025',
    'Last updated: 12 March 2025',
    'Paris, le 7 mai 2025\n\nMadame,',
  ])('%s', (text) => expect(isOwn(text)).toBe(true));

  it.each([
    'Le fichier a été publié le 12 mars 2025.',
    'Le communiqué publié le 12 mars 2025 le dit.',
    'Une annonce, publiée sur un forum le 12 mars 2025, le propose.',
    'Le fichier, publié le 12 mars 2025, circule.',
    'The data was posted on 12 March 2025.',
    'L’intrusion a commencé le 3 mars 2025\n',
    'Hexalide, le 3 mars 2025, a découvert',
  ])('not: %s', (text) => expect(isOwn(text)).toBe(false));
});

describe('the words by which a text says when it came out', () => {
  const words = (text: string): string | undefined => {
    const found = new RegExp(day).exec(text);
    if (found === null) throw new Error('no date');
    return wordsOfPublication(text, { start: found.index, end: found.index + found[0].length });
  };

  it.each([
    ['Publié le 12 mars 2025', 'Publié le 12 mars 2025'],
    ['Par Camille Fournereau. Publié le 12 mars 2025 à 06h30', 'Publié le 12 mars 2025'],
    ['Par A. B., publié le 12 mars 2025', 'publié le 12 mars 2025'],
    ['Published: 12 March 2025', 'Published: 12 March 2025'],
    ['Paris, le 7 mai 2025\n\nMadame,', 'Paris, le 7 mai 2025'],
    ['PARIS, 12 mars 2025 (AFP) - La mutuelle', 'PARIS, 12 mars 2025'],
    ['Une fuite\n\nSaint-Malo, le 12 mars 2025 — La mutuelle', 'Saint-Malo, le 12 mars 2025'],
    ['SAINT-MALO, 12 mars 2025 - La mutuelle', 'SAINT-MALO, 12 mars 2025'],
    ['New York, 12 March 2025 (Reuters) - The insurer', 'New York, 12 March 2025'],
  ])('%s', (text, said) => expect(words(text)).toBe(said));

  it.each([
    'Mis à jour le 14 mars 2025',
    'Publié le 10/02/2025, mis à jour le 14 mars 2025',
    'Last updated: 12 March 2025',
    'Modifié le 12 mars 2025',
    'Le fichier a été publié le 12 mars 2025.',
    'Hexalide, le 12 mars 2025, a découvert',
    'La fuite du 12 mars 2025 (Bocagia)',
    'Bocagia, 12 mars 2025 - 62 400 adhérents',
  ])('not: %s', (text) => expect(words(text)).toBeUndefined());
});

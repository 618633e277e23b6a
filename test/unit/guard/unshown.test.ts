import { describe, expect, test } from 'vitest';
import { scoreUnshown } from '../../../renderer/batch/guard-score.ts';
import { guardUnshownCases } from '../../../renderer/batch/guard-unshown-cases.ts';
import { randomFrom } from '../../../renderer/batch/random-from.ts';
import { inspectUnshown, mostUnshown } from '../../../shared/guard/unshown.ts';
import type { UnshownPart } from '../../../shared/model/unshown.ts';

const addresses = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `zoe.valmorin${index}@free.fr`);
const part = (
  text: string,
  place: UnshownPart['place'] = 'links',
  by: UnshownPart['by'] = 'program',
): UnshownPart => ({ place, by, text });

describe('what a program left in a file', () => {
  test('is asked about from five different values on', () => {
    expect(inspectUnshown([part(addresses(4).join('\n'))], '')).toEqual({ isCut: false });
    expect(inspectUnshown([part(addresses(5).join('\n'))], '').found).toEqual({
      found: { email: 5 },
      places: ['links'],
      weight: 'some',
    });
  });

  test('is asked about from two numbers of social security or of accounts on', () => {
    const one = '255081416802538';
    expect(inspectUnshown([part(one, 'attributes')], '').found).toBeUndefined();
    const two = [part(one, 'attributes'), part('FR76 3000 6000 0112 3456 7890 189', 'code')];
    expect(inspectUnshown(two, '').found).toMatchObject({ found: { nir: 1, iban: 1 } });
  });

  test('counts once, however often and however it is written', () => {
    const parts = [
      part(addresses(4).join('\n')),
      part(addresses(4).join('\n').toUpperCase(), 'code'),
      part(addresses(4).join('\n').replaceAll('@', '%40'), 'attributes'),
    ];
    expect(inspectUnshown(parts, '').found).toBeUndefined();
    const phones = ['06 12 47 56 78', '+33612475678', '0033 6 12 47 56 78', '06.12.47.56.78', '33612475678'];
    expect(inspectUnshown([part(phones.join('\n'))], '').found).toBeUndefined();
  });

  test('is not asked about when the text shows it, a desk’s telephone included', () => {
    const shown = `${addresses(30).join(', ')}. Service presse : 01 42 47 56 78`;
    expect(inspectUnshown([part(`${addresses(30).join('\n')}\n+33142475678`)], shown).found).toBeUndefined();
  });

  test('counts as a number only where it is all of a string', () => {
    const numbers = Array.from({ length: 9 }, (_, index) => `061247567${index}`);
    expect(inspectUnshown([part(numbers.map((each) => `var a=b(${each},c);d()`).join('\n'))], '')).toEqual({
      isCut: false,
    });
    expect(inspectUnshown([part(numbers.join('\n'))], '').found?.found).toEqual({ phone: 9 });
  });

  test('is never the address of an organisation', () => {
    const desks = ['presse', 'contact', 'rgpd', 'dpo', 'info', 'support', 'recrutement', 'redaction'];
    expect(
      inspectUnshown([part(desks.map((desk) => `${desk}@hopital.fr`).join('\n'))], '').found,
    ).toBeUndefined();
  });
});

describe('what a person wrote in a file', () => {
  test('is asked about as if it were shown, and then everything is told, most first', () => {
    const parts = [
      part('zoe.valmorin9@free.fr', 'metadata'),
      part('Rappeler Zoé au 06 12 47 56 78, ou 06 12 47 56 79', 'comments', 'person'),
    ];
    expect(inspectUnshown(parts, '').found).toEqual({
      found: { phone: 2, email: 1 },
      places: ['comments', 'metadata'],
      weight: 'some',
    });
  });

  test('is a table of persons when it is laid out as one', () => {
    const rows = ['nom\tprénom\tdate de naissance'];
    for (let row = 0; row < 8; row += 1)
      rows.push(`Keravel${'abcdefgh'[row]}\tZoé\t0${row + 1}/11/195${row}`);
    const found = inspectUnshown([part(rows.join('\n'), 'hidden', 'person')], '').found;
    expect(found).toMatchObject({ places: ['hidden'], weight: 'many' });
    expect(found?.found.person).toBeGreaterThan(16);
  });
});

test('what is beyond the limit is not looked through, and said so; what persons wrote comes first', () => {
  const digits = `${'1234567890 '.repeat(100)}\n`;
  const parts = [
    part(`${digits.repeat(mostUnshown / digits.length + 1)}\n${addresses(30).join('\n')}`, 'rest'),
    part('zoe.valmorin@free.fr', 'comments', 'person'),
  ];
  expect(inspectUnshown(parts, '')).toEqual({
    isCut: true,
    found: { found: { email: 1 }, places: ['comments'], weight: 'some' },
  });
});

test('what is shown already, and lines that can hold no value, take nothing of the limit', () => {
  const shown = `${'Un communiqué sans rien. '.repeat(40)}\n`.repeat(mostUnshown / 900);
  const parts = [
    part(shown, 'rest', 'person'),
    part(shown.replaceAll('un', 'deux'), 'leftovers'),
    part(addresses(6).join(' '), 'rest'),
  ];
  expect(inspectUnshown(parts, shown)).toMatchObject({ isCut: false, found: { found: { email: 6 } } });
});

test.each([1, 20_261_122])('two thousand labelled documents hold at 0.99 and 0.99 (seed %i)', (seed) => {
  const score = scoreUnshown(guardUnshownCases(randomFrom(seed), 2000));
  expect(score.found).toBeGreaterThan(5000);
  expect(score.precision).toBeGreaterThanOrEqual(0.99);
  expect(score.recall).toBeGreaterThanOrEqual(0.99);
});

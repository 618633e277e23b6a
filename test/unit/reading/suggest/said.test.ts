import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidIn } from '#shared/reading/suggest/said/index.ts';
import { categorySentences } from '../../../fixtures/reading/sentences-categories.ts';
import { saidSentences } from '../../../fixtures/reading/sentences-said.ts';

const found = (text: string) => saidIn(text, { language: 'fr' }, []);

function read(text: string) {
  const all = found(text);
  return {
    speakers: all.flatMap((one) => (one.kind === 'speaker' ? [`${one.speaker} ${one.stance}`] : [])),
    relays: all.flatMap((one) => (one.kind === 'relay' ? [one.from] : [])),
    silences: all.flatMap((one) => (one.kind === 'silence' ? [`${one.who ?? '?'} ${one.answer}`] : [])),
  };
}

describe('who says what', () => {
  it.each(saidSentences.map((one) => [one.text, one] as const))('« %s »', (text, sentence) => {
    const { speakers = [], relays = [], silences = [] } = sentence;
    expect(read(text)).toEqual({ speakers, relays, silences });
  });

  it.each([
    ['Selon Maud Ferrec, 300 comptes sont touchés.', '300 comptes sont touchés'],
    ['« Rien n’a fuité », assure la dirigeante.', '« Rien n’a fuité »'],
    ['La mairie indique que 300 agents sont touchés.', '300 agents sont touchés'],
    ['Le fichier, précise la préfecture, date de 2019.', 'Le fichier, précise la préfecture, date de 2019'],
    ['Le fichier date de 2019, selon la préfecture.', 'Le fichier date de 2019'],
    [
      'Maud Ferrec : « Nous avons tardé à prévenir. Voilà tout. »',
      '« Nous avons tardé à prévenir. Voilà tout. »',
    ],
    ['Le ministère dément.', 'Le ministère dément'],
  ])('gives the words that « %s » reports', (text, words) => {
    const [speaker] = found(text).filter((one) => one.kind === 'speaker');
    expect(text.slice(speaker?.saidStart, speaker?.saidEnd)).toBe(words);
  });

  it('takes the name from where it stands when a pronoun speaks', () => {
    const text = 'Maud Ferrec a reconnu la fuite. « Nous avons tardé », ajoute-t-elle.';
    const speakers = found(text).filter((one) => one.kind === 'speaker');
    expect(speakers.map(({ speakerStart }) => speakerStart)).toEqual([0, 0]);
    expect(speakers[1]?.quote).toBe('ajoute-t-elle');
  });
});

describe('categories of data', () => {
  it.each(categorySentences)('« %s »', (text, expected) => {
    const read = found(text).flatMap((one) =>
      one.kind === 'exposure' ? [`${one.category}:${one.state}`] : [],
    );
    expect(read.join(' ')).toBe(expected);
  });
});

describe('every suggestion', () => {
  const pieces = [
    ...saidSentences.map(({ text }) => text),
    ...categorySentences.map(([text]) => text),
    '«',
    '»',
    '"',
    '“',
    '(',
    ')',
    ':',
    ',',
    '\n\n',
    '\t',
    '\u00a0',
    '\ud800',
    '\u0301',
    '\0',
    'selon',
    'a déclaré',
    'n’a pas',
    'de la',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 12 })
      .map((all) => all.join(' ')),
    fc
      .array(fc.constantFrom(...pieces.flatMap((piece) => piece.split(' '))), { maxLength: 60 })
      .map((all) => all.join(' ')),
  );

  it('quotes the text between its offsets, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const last = new Map<string, number>();
        for (const one of found(text).toSorted((left, right) => left.start - right.start)) {
          expect(0 <= one.start && one.start < one.end && one.end <= text.length).toBe(true);
          expect(one.quote).toBe(text.slice(one.start, one.end));
          expect(one.start).toBeGreaterThanOrEqual(last.get(one.kind) ?? 0);
          last.set(one.kind, one.end);
          expect(one.reasons.length).toBeGreaterThan(0);
          for (const { words, start, end } of one.reasons) expect(words).toBe(text.slice(start, end));
          if (one.kind === 'speaker') {
            expect(one.speaker).toBe(text.slice(one.speakerStart, one.speakerEnd));
            expect(one.speaker).not.toBe('');
            expect(0 <= one.saidStart && one.saidStart <= one.saidEnd && one.saidEnd <= text.length).toBe(
              true,
            );
          }
          if (one.kind === 'relay') expect(one.from).toBe(text.slice(one.fromStart, one.fromEnd));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['capitals', 'A'.repeat(300_000)],
    ['digits', '1'.repeat(300_000)],
    ['names', 'Jean Dupont '.repeat(20_000)],
    ['opening marks', '« '.repeat(100_000)],
    ['articles', 'de la '.repeat(50_000)],
    ['verbs', 'dit '.repeat(50_000)],
    ['commas', 'Jean, '.repeat(30_000)],
    ['elisions', "l'".repeat(100_000)],
    ['categories', 'nom, '.repeat(20_000)],
    ['denials', 'aucun '.repeat(30_000)],
  ])('is found without hanging in a text of nothing but %s', (_, text) => {
    expect(Array.isArray(found(text))).toBe(true);
  });
});

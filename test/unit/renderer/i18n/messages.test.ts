import { expect, test } from 'vitest';
import { commands } from '#shared/commands/index.ts';
import { problemCodes } from '#shared/lib/errors.ts';
import { en } from '../../../../renderer/i18n/en.ts';
import { fr } from '../../../../renderer/i18n/fr.ts';
import { problemSentence } from '../../../../renderer/i18n/problem-sentence.ts';
import { problemPlaces } from '../../../../renderer/i18n/problem-places.ts';

type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;

const english: Areas = en;
const french: Areas = fr;

function entries(areas: Areas): [string, string][] {
  return Object.entries(areas).flatMap(([area, messages]) =>
    Object.entries(messages).map(([key, text]): [string, string] => [`${area}.${key}`, text]),
  );
}

test('French and English have the same areas and keys, French plurals in many apart', () => {
  expect(Object.keys(french)).toEqual(Object.keys(english));
  for (const area of Object.keys(english)) {
    const keys = Object.keys(french[area] ?? {}).filter((key) => !key.endsWith('_many'));
    expect(keys.sort()).toEqual(Object.keys(english[area] ?? {}).sort());
  }
});

test('no sentence is empty', () => {
  for (const [key, text] of [...entries(english), ...entries(french)]) expect(text.trim(), key).not.toBe('');
});

test('every plural has one and other', () => {
  for (const areas of [english, french]) {
    const keys = new Set(entries(areas).map(([key]) => key));
    for (const key of keys) {
      const base = /^(.*)_(one|many|other)$/.exec(key)?.[1];
      if (base !== undefined) expect(keys.has(`${base}_one`) && keys.has(`${base}_other`), key).toBe(true);
    }
  }
});

test('both languages quote the same values', () => {
  const names = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
  for (const [area, messages] of Object.entries(english)) {
    for (const [key, text] of Object.entries(messages)) {
      if (key.endsWith('_one')) continue;
      expect(names(french[area]?.[key] ?? ''), `${area}.${key}`).toEqual(names(text));
    }
  }
});

test('every problem code has its own sentence in both languages', () => {
  for (const locale of ['fr', 'en'] as const) {
    const sentences = problemCodes.map((code) => problemSentence({ code }, locale));
    for (const sentence of sentences) expect(sentence).toMatch(/[.]$/);
    expect(new Set(sentences).size).toBe(problemCodes.length);
  }
});

test('a problem says where it is when its path means something to a person', () => {
  expect(problemSentence({ code: 'file.empty', where: 'file:notes.txt' }, 'fr')).toMatch(
    /^Fichier «\u00a0notes\.txt\u00a0»\u00a0: /,
  );
  expect(problemSentence({ code: 'range.order', where: 'figure.lower' }, 'en')).toMatch(/^Lower bound: /);
  expect(problemSentence({ code: 'journal.broken', where: 'journal:1214' }, 'en')).toMatch(
    /^Journal, entry 1,214: /,
  );
  expect(problemSentence({ code: 'row.missing', where: 'internal.path' }, 'en')).toMatch(/^This item/);
});

test('the journal has words for every command', () => {
  const words: Readonly<Record<string, string>> = en.commands;
  for (const name of [...Object.keys(commands), 'journal.undo', 'journal.redo'])
    expect(words[name], name).toBeDefined();
});

test('every place a problem may name has words', () => {
  for (const place of problemPlaces) expect(en.common[`field.${place}`]).toBeDefined();
});

const typography: readonly (readonly [string, RegExp])[] = [
  ['a straight apostrophe', /'/],
  ['straight quotation marks', /"/],
  ['a colon without its no-break space', /(?<![\u00a0\w/]):(?=\s|$)|[ \w)}]:(?=\s)/],
  ['a high sign without its narrow no-break space', /(?<=.)(?<![\u202f;!?]|«\u00a0)[;!?](?=\s|$)/],
  ['guillemets without their no-break spaces', /«(?!\u00a0)|(?<!\u00a0)»/],
  ['three dots for an ellipsis', /\.\.\./],
  ['two spaces in a row', /[ \u00a0\u202f]{2}/],
  ['a plain space in a number', /\d \d{3}\b/],
];

test.each(typography)('French never has %s', (_name, mistake) => {
  const wrong = entries(french).filter(([, text]) => mistake.test(text));
  expect(wrong).toEqual([]);
});

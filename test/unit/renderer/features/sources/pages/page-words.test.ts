import { expect, test } from 'vitest';
import { pageSpans } from '#shared/documents/placed-text.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';
import type { PassageLine } from '../../../../../../renderer/features/sources/passage-lines.ts';
import type { Hint } from '../../../../../../renderer/features/sources/segments.ts';
import { drawnPage } from '../../../../../../renderer/features/sources/pages/page-words.ts';

const box = { left: 10, top: 20, width: 100, height: 12 };
const words = {
  text: 'Les noms et les adresses de tous les patients.',
  runs: [
    { start: 0, end: 8, box },
    { start: 9, end: 46, box: { ...box, top: 40 } },
  ],
};
const text = `La première page.\f${words.text}\f`;
const [, span] = pageSpans(text);

function line(quote: string, within = text): PassageLine {
  const start = within.indexOf(quote);
  const passage = makeAnchor(within, start, start + quote.length);
  return {
    id: quote,
    start,
    end: start + quote.length,
    letter: 'C',
    stance: 'states',
    passage,
  } as unknown as PassageLine;
}

test('passages of the page are marked by their offsets, those of another page are not', () => {
  const drawn = drawnPage(words, { span, text }, [line('noms et les'), line('première page')]);
  expect(drawn.shift).toBe(18);
  expect(drawn.marks.map(({ line: { id }, top }) => [id, top])).toEqual([['noms et les', 20]]);
  const marked = drawn.runs.map(({ segments }) => segments.filter((each) => each.spans.length > 0));
  expect(marked.map((segments) => segments.map(({ start, end }) => words.text.slice(start, end)))).toEqual([
    ['noms'],
    ['et les'],
  ]);
});

test('a passage over the end of a page is marked on both', () => {
  const [first] = pageSpans(text);
  const over = line('page.\fLes noms');
  const before = { text: 'La première page.', runs: [{ start: 0, end: 17, box }] };
  expect(drawnPage(before, { span: first, text }, [over]).marks).toHaveLength(1);
  expect(drawnPage(words, { span, text }, [over]).marks).toHaveLength(1);
});

test('where the text was corrected since, passages are looked for by their words and nothing is selected for it', () => {
  const corrected = 'Tout est dit ici : les noms et les adresses de tous les patients, page deux.';
  const drawn = drawnPage(words, { span: undefined, text: corrected }, [
    line('noms et les adresses de tous', corrected),
    line('page deux', corrected),
  ]);
  expect(drawn.shift).toBeUndefined();
  expect(drawn.marks.map(({ line: { id } }) => id)).toEqual(['noms et les adresses de tous']);
});

function hint(quote: string, within = text): Hint {
  const start = within.indexOf(quote);
  return { key: quote, start, end: start + quote.length, kind: 'name' };
}

test('suggestions lie in the runs they touch, by their offsets', () => {
  const drawn = drawnPage(
    words,
    { span, text },
    [],
    [hint('noms et les'), hint('patients'), hint('première')],
  );
  expect(drawn.runs.map(({ hints }) => hints.map(({ start, end }) => words.text.slice(start, end)))).toEqual([
    ['noms et les'],
    ['noms et les', 'patients'],
  ]);
});

test('where the text was corrected since, suggestions are looked for by their words, on their own page alone', () => {
  const corrected = `Les noms, page une : les adresses de tous les patients.\fVoici : ${words.text} Fin.\f`;
  const [one, two] = pageSpans(corrected);
  const hints = [hint('tous les patients', corrected), hint('Fin', corrected)];
  const later = {
    ...hint('x'),
    key: 'later',
    start: corrected.lastIndexOf('tous'),
    end: corrected.lastIndexOf('.\f') - 5,
  };
  const found = drawnPage(words, { span: two, text: corrected }, [], [...hints, later]);
  expect(found.shift).toBeUndefined();
  expect(found.runs.flatMap((run) => run.hints.map(({ key }) => key))).toEqual(['later']);
  const before = drawnPage(words, { span: one, text: corrected }, [], [later]);
  expect(before.runs.flatMap((run) => run.hints)).toEqual([]);
});

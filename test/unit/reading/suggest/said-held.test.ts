import { describe, expect, it, test } from 'vitest';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import type { HeldSentence } from '../../../fixtures/reading/held-sentence.ts';
import { heldSpeakers } from '../../../fixtures/reading/sentences-said-held.ts';
import { rebuttals } from '../../../fixtures/reading/sentences-said-rebuttals.ts';
import { otherForms, saidForms } from '../../../fixtures/reading/sentences-said-forms.ts';
import { heldRelays } from '../../../fixtures/reading/sentences-said-relays.ts';
import { silentPairs } from '../../../fixtures/reading/sentences-said-pairs.ts';
import { titledSpeakers } from '../../../fixtures/reading/sentences-said-titles.ts';
import { heldSilences } from '../../../fixtures/reading/sentences-said-silences.ts';

/** Read as a person's text is: with the names that are found in it. */
function read(text: string): Omit<HeldSentence, 'text'> {
  const found = suggestionsIn(text, {});
  return {
    speakers: found.flatMap((one) => (one.kind === 'speaker' ? [`${one.speaker} ${one.stance}`] : [])),
    relays: found.flatMap((one) => (one.kind === 'relay' ? [one.from] : [])),
    silences: found.flatMap((one) => (one.kind === 'silence' ? [`${one.who ?? '?'} ${one.answer}`] : [])),
    exposures: found.flatMap((one) => (one.kind === 'exposure' ? [`${one.category}:${one.state}`] : [])),
  };
}

describe.each([
  ['who keeps silent', heldSilences],
  ['who speaks, and who doubts', heldSpeakers],
  ['which two keep silent', silentPairs],
  ['who speaks behind a title', titledSpeakers],
  ['what only looks like words of somebody', otherForms],
  ['whom it is from, and what only some lost', heldRelays],
])('%s, beside names', (_, sentences) => {
  it.each(sentences.map((one) => [one.text, one] as const))('« %s »', (text, sentence) => {
    const { speakers = [], relays = [], silences = [], exposures = [] } = sentence;
    expect(read(text)).toEqual({ speakers, relays, silences, exposures });
  });
});

test('a silence of two parts its words between them, and says where each was named', () => {
  const text = 'Brivelo and Belmar Health lost data. Neither company responded.';
  const found = suggestionsIn(text, {}).filter((one) => one.kind === 'silence');
  expect(found.map(({ quote, who }) => [quote, who])).toEqual([
    ['Neither company', 'Brivelo'],
    ['responded', 'Belmar Health'],
  ]);
  for (const { reasons, who } of found) {
    const reason = reasons.find(({ code }) => code === 'silence-one-of-two');
    expect(reason?.words).toBe(who);
    expect(text.slice(reason?.start, reason?.end)).toBe(who);
  }
});

test.each(saidForms)('« %s »: %s', (text, who, words) => {
  const found = suggestionsIn(text, {}).filter((one) => one.kind === 'speaker');
  expect(
    found.map(({ speaker, stance, saidStart, saidEnd }) => [
      `${speaker} ${stance}`,
      text.slice(saidStart, saidEnd),
    ]),
  ).toEqual([[who, words]]);
});

test.each(rebuttals)('« %s »: who denies, and who says what is quoted', (text, said) => {
  const found = suggestionsIn(text, {}).filter((one) => one.kind === 'speaker');
  expect(
    found.map(({ speaker, stance, saidStart, saidEnd }) => [
      `${speaker} ${stance}`,
      text.slice(saidStart, saidEnd),
    ]),
  ).toEqual(said);
});

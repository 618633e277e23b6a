import { describe, expect, it } from 'vitest';
import { saidIn } from '#shared/reading/suggest/said/index.ts';
import { saidSentences } from '../../../fixtures/reading/sentences-said.ts';

function read(text: string) {
  const found = saidIn(text, { language: 'fr' }, []);
  return {
    speakers: found.flatMap((one) => (one.kind === 'speaker' ? [`${one.speaker} ${one.stance}`] : [])),
    relays: found.flatMap((one) => (one.kind === 'relay' ? [one.from] : [])),
    silences: found.flatMap((one) => (one.kind === 'silence' ? [`${one.who ?? '?'} ${one.answer}`] : [])),
  };
}

describe('saidIn', () => {
  it.each(saidSentences.map((one) => [one.text, one] as const))('« %s »', (text, sentence) => {
    const { speakers = [], relays = [], silences = [] } = sentence;
    expect(read(text)).toEqual({ speakers, relays, silences });
  });
});

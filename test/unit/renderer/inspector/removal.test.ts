import { describe, expect, it } from 'vitest';
import type { Id } from '#shared/model/index.ts';
import { countsInWords, removalForecast } from '../../../../renderer/inspector/removal.ts';
import { twoOutlets } from '../../../fixtures/case/two-outlets.ts';

describe('the forecast of a deletion', () => {
  it('counts what goes with a row and what loses a mention of it', () => {
    const { made, run, first, second } = twoOutlets();
    const id = run('hypothesis.add', { title: 'Une cause', kind: 'cause' }) as Id<'hypotheses'>;
    const about = { table: 'hypotheses', id } as const;
    for (const source of [first, second]) {
      run('claim.record', {
        source,
        about: { existing: about },
        fields: { stance: 'states', credibility: 3 },
      });
    }
    run('question.add', { text: 'Qui le prouve ?', state: 'open', about });
    const forecast = removalForecast(made.snapshot(), [about]);
    expect(forecast).toEqual({ kind: 'goes', removed: [['claims', 2]], cleared: [['questions', 1]] });
  });

  it('counts what goes with several rows once, and none of themselves', () => {
    const { made, run, first, second } = twoOutlets();
    run('relay.add', { source: second, from: { table: 'sources', id: first } });
    const fields = { kind: 'letter', language: 'fr', reliability: 'C' } as const;
    const attached = run('source.add', {
      fields: { ...fields, authors: [], confidentiality: 'public', title: 'Pièce jointe', parent: first },
    });
    const forecast = (...ids: readonly string[]) =>
      removalForecast(
        made.snapshot(),
        ids.map((id) => ({ table: 'sources', id })),
      );
    const removed = [['relays', 1]];
    expect(forecast(first, second)).toEqual({ kind: 'goes', removed, cleared: [['sources', 1]] });
    expect(forecast(first, second, attached)).toEqual({ kind: 'goes', removed, cleared: [] });
  });

  it('says what holds a row back, each holder once', () => {
    const { made, run, first, newspaper } = twoOutlets();
    const id = run('hypothesis.add', { title: 'Une cause', kind: 'cause' }) as Id<'hypotheses'>;
    run('claim.record', {
      source: first,
      about: { existing: { table: 'hypotheses', id } },
      speaker: { existing: newspaper },
      fields: { stance: 'states', credibility: 3 },
    });
    const forecast = removalForecast(made.snapshot(), [{ table: 'entities', id: newspaper }]);
    expect(forecast).toEqual({ kind: 'held', by: [['claims', 1]] });
  });

  it('is worded in both languages', () => {
    const counts = [
      ['claims', 2],
      ['decisions', 1],
    ] as const;
    expect(countsInWords(counts, 'fr')).toBe('2 affirmations et 1 décision');
    expect(countsInWords(counts, 'en')).toBe('2 claims and 1 decision');
  });
});

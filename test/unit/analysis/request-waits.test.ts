import { describe, expect, it } from 'vitest';
import { requestWaits } from '#shared/analysis/request-waits.ts';
import type { Edtf } from '#shared/model/index.ts';
import type { RequestOutcome } from '#shared/model/request.ts';
import { twoOutlets } from '../../fixtures/case/two-outlets.ts';

const today = '2021-03-01' as Edtf;

describe('how long requests wait', () => {
  it('puts the pending first, the longest wait before the others', () => {
    const { made, run, newspaper } = twoOutlets();
    const ask = (question: string, outcome: RequestOutcome, askedOn?: string) =>
      run('request.add', {
        asked: newspaper,
        channel: 'email',
        question,
        outcome,
        ...(askedOn === undefined ? {} : { askedOn: askedOn as Edtf }),
      });
    ask('répondue', 'answered', '2021-02-01');
    ask('sans date', 'pending');
    ask('récente', 'pending', '2021-02-26');
    ask('ancienne', 'pending', '2021-02-14');
    const waits = requestWaits(made.snapshot(), today);
    expect(waits.map(({ request }) => request.question)).toEqual([
      'ancienne',
      'récente',
      'sans date',
      'répondue',
    ]);
    expect(waits[0]?.days).toEqual({ min: 15, max: 15 });
    expect(waits[2]?.days).toBeUndefined();
  });

  it('counts an answered one from question to answer, as a range where the day is uncertain', () => {
    const { made, run, newspaper } = twoOutlets();
    run('request.add', {
      asked: newspaper,
      channel: 'phone',
      question: 'Combien ?',
      outcome: 'answered',
      askedOn: '2021-02-10' as Edtf,
      answeredOn: '[2021-02-12..2021-02-14]' as Edtf,
    });
    expect(requestWaits(made.snapshot(), today)[0]?.days).toEqual({ min: 2, max: 4 });
  });
});

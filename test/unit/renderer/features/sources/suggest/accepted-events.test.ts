import { describe, expect, it } from 'vitest';
import { notificationDelay } from '#shared/analysis/timeline-delays.ts';
import { laneOfEvent } from '#shared/analysis/timeline-lanes.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import { suggestedDraft } from '../../../../../../renderer/features/sources/suggest/suggested-claim.ts';
import { deskOn } from './desk.ts';

describe('an accepted date', () => {
  it('is the step its sentence tells of, so that the 72 hours are counted', () => {
    const under = deskOn(
      'The intrusion began on 3 March 2024. Hexalide became aware of it on 12 April 2024. The regulator was notified on 15 April 2024.',
      { language: 'en' },
    );
    for (const date of ['3 March', '12 April', '15 April']) under.accept(under.one('date', date));
    const events = rowsOf(under.snapshot(), 'events');
    expect(events.map(({ stage }) => stage)).toEqual(['intrusion', 'discovery', 'notification-authority']);
    expect(notificationDelay(under.snapshot()).hours).toMatchObject({ min: 48, max: 96 });
    expect(events.map((event) => laneOfEvent(under.snapshot(), event).lane)).toEqual([
      'circulation',
      'actor',
      'authorities',
    ]);
  });

  it.each(['3 mars 2024', '12 avril 2024'])('is read by its own clause: %s', (date) => {
    const under = deskOn(
      'L’intrusion a commencé le 3 mars 2024 et a été découverte le 12 avril 2024 par Hexalide.',
    );
    under.accept(under.one('date', date));
    const [event] = rowsOf(under.snapshot(), 'events');
    expect(event?.stage).toBe(date === '3 mars 2024' ? 'intrusion' : 'discovery');
  });

  it.each([
    ['L’intrusion a été découverte le 12 avril 2024 par Hexalide.', 'Hexalide'],
    ['Hexalide became aware of the attack on 12 April 2024.', 'Hexalide'],
    ['L’intrusion chez la société Hexalide a été découverte le 12 avril 2024.', undefined],
  ])('is known to whom the sentence says: %s', (text, name) => {
    const under = deskOn(text);
    const draft = suggestedDraft(under.desk(), under.one('date', '12'));
    expect(draft?.stage).toBe('discovery');
    expect(draft?.actor).toEqual(
      name === undefined ? undefined : { create: expect.objectContaining({ name }) as unknown },
    );
  });
});

describe('the date a text gives itself', () => {
  it('is proposed as no event', () => {
    const under = deskOn(
      'Publié le 12 mars 2025 à 06h30, mis à jour le 14 mars 2025\n\nL’intrusion a commencé le 3 mars 2025.',
    );
    const dates = under.open().filter(({ kind }) => kind === 'date');
    expect(dates.map(({ quote }) => quote)).toEqual(['3 mars 2025']);
  });
});

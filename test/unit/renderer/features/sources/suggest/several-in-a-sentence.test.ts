import { describe, expect, it } from 'vitest';
import { rowsOf } from '#shared/case/snapshot.ts';
import { suggestedDraft } from '../../../../../../renderer/features/sources/suggest/suggested-claim.ts';
import { deskOn } from './desk.ts';

const sentence =
  'L’intrusion a commencé le 3 mars 2024 et a été découverte le 12 avril 2024 par la société Hexalide.';

describe('several suggestions of one sentence', () => {
  it('leaves the other dates and names proposed when one date is accepted', () => {
    const { accept, all, one, open } = deskOn(sentence);
    accept(one('date', '3 mars'));
    expect(open()).toEqual(all.filter((other) => other !== one('date', '3 mars')));
    expect(open()).toContain(one('date', '12 avril'));
    expect(open().some(({ kind }) => kind === 'name')).toBe(true);
    accept(one('date', '12 avril'));
    expect(open().filter(({ kind }) => kind === 'date')).toEqual([]);
  });

  it('proposes four dates until four are answered', () => {
    const text =
      'Hexalide was breached on 3 March 2024, noticed it on 12 April 2024, notified the regulator on 15 April 2024 and told patients on 2 May 2024.';
    const { accept, all, open, snapshot } = deskOn(text, { language: 'en' });
    const dates = all.filter(({ kind }) => kind === 'date');
    expect(dates).toHaveLength(4);
    for (const [index, date] of dates.entries()) {
      accept(date);
      expect(open().filter(({ kind }) => kind === 'date')).toEqual(dates.slice(index + 1));
    }
    expect(rowsOf(snapshot(), 'events')).toHaveLength(4);
  });

  it('takes a date put right in the form for the nearest one, whichever it was', () => {
    const { all, desk, one, open, run } = deskOn(sentence);
    const draft = suggestedDraft({ ...desk(), isForForm: true }, one('date', '12 avril'));
    run('claim.record', {
      source: desk().source.id,
      anchor: draft?.anchor as never,
      about: {
        create: { table: 'events', fields: { title: 'Découverte', stage: 'discovery', entities: [] } },
      },
      fields: { stance: 'states', credibility: 6, date: '2024-04-11' as never },
    });
    expect(open()).toEqual(all.filter((other) => other !== one('date', '12 avril')));
  });

  it('takes an event without a date on a sentence with one date for its answer', () => {
    const { desk, one, open, run } = deskOn('L’intrusion a commencé le 3 mars 2024.');
    const draft = suggestedDraft({ ...desk(), isForForm: true }, one('date', '3 mars'));
    run('claim.record', {
      source: desk().source.id,
      anchor: draft?.anchor as never,
      about: {
        create: { table: 'events', fields: { title: 'Début', stage: 'intrusion', entities: [] } },
      },
      fields: { stance: 'states', credibility: 6 },
    });
    expect(open().filter(({ kind }) => kind === 'date')).toEqual([]);
  });

  it('leaves the other counts of a passage that one figure was recorded on', () => {
    const text = 'Près de 62 400 adhérents sont touchés, dont 3 118 mineurs.';
    const { all, desk, one, open, run } = deskOn(text);
    run('claim.record', {
      source: desk().source.id,
      anchor: { quote: text, prefix: '', suffix: '', start: 0, end: text.length },
      about: {
        create: {
          table: 'figures',
          fields: { lower: 3118, upper: 3118, exactness: 'exact', unit: 'persons', role: 'subset' },
        },
      },
      fields: { stance: 'states', credibility: 6 },
    });
    const counts = all.filter(({ kind }) => kind === 'count');
    expect(counts).toHaveLength(2);
    expect(open().filter(({ kind }) => kind === 'count')).toEqual(
      counts.filter((other) => other !== one('count', '3')),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { clashesWithin, dateClashes, disagreementSpan } from '#shared/analysis/timeline-clashes.ts';
import { delaysOf, stageGap } from '#shared/analysis/delays.ts';
import { notificationDelay, stageDelays } from '#shared/analysis/timeline-delays.ts';
import {
  firstWindow,
  panned,
  revealing,
  shortestWindow,
  wholeWindow,
  zoomed,
  zoomedOn,
} from '#shared/analysis/timeline-window.ts';
import {
  eventOrder,
  headDate,
  mostActors,
  timelineOf,
  type TimelineItem,
} from '#shared/analysis/timeline.ts';
import { dayOf, isoOfDay } from '#shared/dates/day.ts';
import type { Edtf, Id } from '#shared/model/index.ts';
import { world } from '../../fixtures/analysis/world.ts';
import { invariant } from '#shared/lib/assert.ts';
import { generateCase } from '../../../renderer/batch/generate-case.ts';
import { countingTools, createdCase } from '../../fixtures/case/memory-case.ts';
import { example } from '../examples/built.ts';
import { twoOutlets } from '../../fixtures/case/two-outlets.ts';

const dedalus = example('dedalus').snapshot;
const inovie = example('inovie').snapshot;

function item(title: string, snapshot = dedalus): TimelineItem {
  const found = timelineOf(snapshot).items.find((one) => one.title.includes(title));
  invariant(found !== undefined, `there is an item ${title}`);
  return found;
}

describe('the timeline of a case', () => {
  it('puts each thing in the lane of who or what it is about', () => {
    const lanes = timelineOf(dedalus).lanes.map(({ key, actor, items }) => [
      key,
      actor?.name,
      items.map(({ title }) => title.slice(0, 20)),
    ]);
    expect(lanes.map(([key]) => key)).toEqual([
      'data',
      'circulation',
      'actor',
      'authorities',
      'publications',
      'other',
    ]);
    expect(lanes.find(([key]) => key === 'actor')?.[1]).toBe('Dedalus France');
  });

  it('keeps every claim’s date of an event, and says when they disagree', () => {
    const circulation = item('Le fichier circule');
    expect(circulation.readings.map(({ date }) => date)).toEqual(['2021-02-09~/..', '2021-02-23/..']);
    expect(circulation.isContested).toBe(true);
    expect(disagreementSpan(circulation)).toEqual({ min: 11, max: 17 });
    expect(clashesWithin(item('Prélèvements'))).toEqual([]);
  });

  it('confronts a beginning with the day somebody had already spotted it', () => {
    const circulation = item('Le fichier circule');
    const orders = dateClashes(dedalus, circulation.ref.id).filter(({ kind }) => kind === 'order');
    expect(orders).toHaveLength(1);
    const [clash] = orders;
    invariant(clash?.kind === 'order', 'it is of order');
    expect(clash.cause.reading.date).toBe('2021-02-23/..');
    expect(clash.effect.reading.date).toBe('2021-02-14');
  });

  it('groups what was asked on one day with one outcome', () => {
    const asked = item('DGS');
    expect(asked.subject.kind === 'requests' && asked.subject.requests).toHaveLength(3);
    expect(asked.lane).toBe('authorities');
  });

  it('is not bounded by a source whose claim was set aside', () => {
    const about = { table: 'events', id: 'e' };
    const snapshot = world({
      sources: [
        { id: 's1', published: '2021-02-01' },
        { id: 's2', number: 2, published: '2021-03-01' },
      ],
      events: [{ id: 'e' }],
      claims: [
        { id: 'c1', about, source: 's1' },
        { id: 'c2', about, source: 's2' },
      ],
      decisions: [{ id: 'd', kind: 'discarded-claim', about: { table: 'claims', id: 'c1' } }],
    });
    expect(timelineOf(snapshot).undated.map(({ before }) => before?.id)).toEqual(['s2']);
  });

  it('lists what has no date with the earliest publication that tells it', () => {
    const { undated } = timelineOf(dedalus);
    const sale = undated.find((one) => one.title.startsWith('Vente'));
    expect(sale?.before?.number).toBe(2);
    expect(timelineOf(dedalus).lanes.flatMap(({ items }) => items)).not.toContain(sale);
    expect(timelineOf(inovie).undated.every(({ before }) => before === undefined)).toBe(true);
  });

  it('goes through events in time, those without a date last', () => {
    const order = eventOrder(dedalus);
    expect(order).toHaveLength(dedalus.tables.events.size);
    const titles = order.map((id) => dedalus.tables.events.get(id as Id<'events'>)?.title);
    expect(titles.indexOf('Prélèvements dont viennent les données')).toBe(0);
    expect(titles.at(-1)).not.toContain('fichier circule');
  });

  it('leaves a claim that was set aside out, and goes by the date retained', () => {
    const { made, run, first, second } = twoOutlets();
    const id = run('event.add', { title: 'Fuite repérée', stage: 'discovery', entities: [] });
    const about = { existing: { table: 'events', id: id as Id<'events'> } } as const;
    const fields = { stance: 'states', credibility: 3 } as const;
    run('claim.record', { source: first, about, via: [], fields: { ...fields, date: '2021-02-14' as Edtf } });
    run('claim.record', {
      source: second,
      about,
      via: [],
      fields: { ...fields, date: '2021-02-20' as Edtf },
    });
    const [left] = [...made.snapshot().tables.claims.keys()];
    expect(item('repérée', made.snapshot()).isContested).toBe(true);
    run('event.retain-date', { id, date: '2021-02-20' as Edtf, reason: 'Vu à l’écran.' });
    expect(headDate(item('repérée', made.snapshot()))).toBe('2021-02-20');
    run('claim.discard', { id: left ?? '', reason: 'Erreur.' });
    expect(item('repérée', made.snapshot()).isContested).toBe(false);
  });
});

describe('delays', () => {
  it('are counted between the dates of steps, never typed', () => {
    const days = (from: string, to: string) =>
      stageDelays(dedalus).find((delay) => delay.from === from && delay.to === to)?.days;
    expect(days('discovery', 'internal-inquiry')).toEqual({ min: 9, max: 9 });
    expect(days('discovery', 'confirmation')).toEqual({ min: 12, max: 12 });
    expect(days('internal-inquiry', 'confirmation')).toEqual({ min: 3, max: 3 });
    expect(days('discovery', 'disclosure')).toBeUndefined();
  });

  it('are those that the comparison of cases states', () => {
    const row = delaysOf(dedalus);
    const both = stageDelays(dedalus).filter(({ from, to }) => stageGap(row, from, to) !== undefined);
    expect(both.length).toBeGreaterThan(0);
    for (const { from, to, days } of both) expect(stageGap(row, from, to)).toEqual(days);
  });

  it('say that the 72 hours are unknown while the notification has no date', () => {
    expect(notificationDelay(dedalus)).toMatchObject({ state: 'unknown' });
    expect(notificationDelay(inovie)).toMatchObject({ state: 'unknown' });
  });

  it.each([
    ['2021-02-10', '2021-02-12', 'within'],
    ['2021-02-10T09:00', '2021-02-13T10:00', 'over'],
    ['2021-02-10', '2021-02-13', 'undecided'],
    ['2021-02-10', '2021-02-20', 'over'],
  ])('from %s to %s the notification is %s', (known, told, state) => {
    const { made, run } = twoOutlets();
    const company = run('entity.add', {
      kind: 'organisation',
      name: 'Laboratoire',
      aliases: [],
      identifiers: [],
      roles: ['victim'],
    }) as Id<'entities'>;
    const step = { entities: [company] };
    run('event.add', { ...step, title: 'Accès détecté', stage: 'discovery', date: known as Edtf });
    run('event.add', { ...step, title: 'CNIL avertie', stage: 'notification-authority', date: told as Edtf });
    expect(notificationDelay(made.snapshot()).state).toBe(state);
  });
});

describe('the window on a timeline', () => {
  const iso = (day: number): string => isoOfDay(Math.round(day));

  it('begins with the run of steps, not with years of data', () => {
    const window = firstWindow(timelineOf(dedalus));
    invariant(window !== undefined, 'the case has dates');
    expect(iso(window.from)).toBe('2021-02-01');
    expect(iso(window.to)).toBe('2021-03-08');
    expect(iso(wholeWindow(timelineOf(dedalus))?.from ?? 0)).toBe('2015-01-01');
  });

  it('has none while nothing is dated', () => {
    expect(firstWindow(timelineOf(inovie))).toBeUndefined();
  });

  it('zooms about a day that stays in place, and pans within sight of something', () => {
    const whole = {
      from: dayOf({ year: 2015, month: 1, day: 1 }),
      to: dayOf({ year: 2021, month: 3, day: 8 }),
    };
    const window = { from: whole.to - 40, to: whole.to };
    const at = window.from + 10;
    const closer = zoomed(window, 0.5, at, whole);
    expect(closer.to - closer.from).toBe(20);
    expect((at - closer.from) / 20).toBe(0.25);
    expect(zoomed(window, 0.0001, at, whole).to - zoomed(window, 0.0001, at, whole).from).toBeGreaterThan(1);
    expect(panned(window, 1e6, whole).from).toBeLessThan(whole.to);
    expect(revealing(window, [window.from + 3])).toBe(window);
    const back = revealing(window, [whole.from]);
    expect(back.from).toBeLessThan(whole.from);
    expect(back.to).toBeGreaterThan(whole.from);
  });
});

describe('a window about something selected', () => {
  const window = { from: 0, to: 40 };
  const whole = { from: -400, to: 400 };

  it('is widened just enough for what is longer than it, and moved no more than need be for what is not', () => {
    const long = revealing(window, [30, 100]);
    expect(long.from).toBeLessThan(30);
    expect(long.to).toBeGreaterThan(100);
    expect(long.to - long.from).toBeLessThan(90);
    const moved = revealing(window, [30, 50]);
    expect(moved.to - moved.from).toBe(40);
    expect(moved.from).toBeLessThanOrEqual(30);
    expect(moved.to).toBeGreaterThanOrEqual(50);
    expect(moved.to).toBeLessThan(55);
  });

  it('keeps it in sight however close it comes', () => {
    for (const day of [0, 1, 20, 39, 40, 60, -30]) {
      let next = window;
      for (let step = 0; step < 6; step++) {
        next = zoomedOn(next, 0.5, [{ from: day, to: day }], whole);
        expect(next.from).toBeLessThanOrEqual(day);
        expect(next.to).toBeGreaterThanOrEqual(day);
      }
      expect(next.to - next.from).toBe(shortestWindow);
    }
    const whole20 = zoomedOn(window, 0.5, [{ from: 22, to: 39 }], whole);
    expect(whole20.from).toBeLessThanOrEqual(22);
    expect(whole20.to).toBeGreaterThanOrEqual(39);
  });

  it('is about the middle where nothing is selected, or only something far away', () => {
    const about = { from: 10, to: 30 };
    expect(zoomedOn(window, 0.5, [], whole)).toEqual(about);
    expect(zoomedOn(window, 0.5, [{ from: 300, to: 300 }], whole)).toEqual(about);
  });
});

describe('the lanes of a large case', () => {
  const count = { sources: 30, claims: 120, entities: 200, links: 10, events: 600 };
  const made = createdCase();
  const { rows, contents } = generateCase(count, countingTools());
  invariant(made.run('case.import', { rows, contents }).ok, 'the generated case is accepted');
  const { lanes, items } = timelineOf(made.snapshot());

  it('are a few: organisations with least to show share one, and nothing is left out', () => {
    const actors = lanes.filter(({ key }) => key === 'actor');
    expect(actors).toHaveLength(mostActors + 1);
    const others = actors.at(-1);
    expect(others?.actor).toBeUndefined();
    expect(others?.shared).toBe(new Set(others?.items.map(({ actor }) => actor?.id)).size);
    const least = Math.min(...actors.slice(0, -1).map((lane) => lane.items.length));
    for (const { actor } of others?.items ?? [])
      expect(others?.items.filter((item) => item.actor?.id === actor?.id).length).toBeLessThanOrEqual(least);
    const drawn = lanes.flatMap((lane) => lane.items.map(({ key }) => key));
    expect(drawn.toSorted()).toEqual(
      items.flatMap(({ key, readings }) => (readings.length > 0 ? [key] : [])).toSorted(),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { notificationDelay, stageDelays } from '#shared/analysis/timeline-delays.ts';
import { firstWindow, wholeWindow } from '#shared/analysis/timeline-window.ts';
import { timelineOf } from '#shared/analysis/timeline.ts';
import { anew, followingAnyCommands } from '../../fixtures/case/followed.ts';
import { createdCase } from '../../fixtures/case/memory-case.ts';
import { twoOutlets } from '../../fixtures/case/two-outlets.ts';

describe('the timeline followed from commit to commit', () => {
  it('is the one made anew after any sequence of commands, undo and skipped commits included', () => {
    followingAnyCommands(
      () => (snapshot) => {
        const [followed, fresh] = [snapshot, anew(snapshot)];
        expect(timelineOf(followed)).toEqual(timelineOf(fresh));
        expect(stageDelays(followed)).toEqual(stageDelays(fresh));
        expect(notificationDelay(followed)).toEqual(notificationDelay(fresh));
        expect(firstWindow(timelineOf(followed))).toEqual(firstWindow(timelineOf(fresh)));
        expect(wholeWindow(timelineOf(followed))).toEqual(wholeWindow(timelineOf(fresh)));
      },
      40,
    );
  });

  it('follows the publication and the title of the sources that its items show', () => {
    const { made, run, first, second } = twoOutlets();
    const event = run('event.add', { title: 'Mise en ligne', stage: 'circulation', entities: [] });
    for (const source of [first, second]) {
      run('claim.record', {
        source,
        about: { existing: { table: 'events', id: event } as never },
        fields: { stance: 'states', credibility: 3 },
      });
    }
    const steps: readonly (() => unknown)[] = [
      () => run('source.edit', { id: second, patch: { published: '2021-02-24' as never } }),
      () => run('source.edit', { id: first, patch: { published: '2021-02-23' as never } }),
      () => run('source.edit', { id: first, patch: { title: 'Premier article, corrigé' } }),
      () => made.undo(),
    ];
    let shown = JSON.stringify(timelineOf(made.snapshot()));
    for (const [index, step] of steps.entries()) {
      step();
      const followed = timelineOf(made.snapshot());
      expect(followed).toEqual(timelineOf(anew(made.snapshot())));
      expect(JSON.stringify(followed), `step ${index}`).not.toBe(shown);
      shown = JSON.stringify(followed);
    }
  });

  it('is the same object as long as nothing that it shows has changed, and keeps the items not touched', () => {
    const made = createdCase();
    made.run('event.add', { title: 'Intrusion', stage: 'intrusion', entities: [] });
    made.run('event.add', { title: 'Découverte', stage: 'discovery', entities: [] });
    const before = timelineOf(made.snapshot());
    made.run('question.add', { text: 'Depuis quand ?', state: 'open' });
    expect(timelineOf(made.snapshot())).toBe(before);
    made.run('event.add', { title: 'Plainte', stage: 'complaint', entities: [] });
    const after = timelineOf(made.snapshot());
    expect(after.items).toHaveLength(3);
    expect(after.items.slice(0, 2).map((item) => before.items.includes(item))).toEqual([true, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { figurePicture, figureRows } from '#shared/analysis/figure-rows.ts';
import { applyChanges, rowById, rowsOf } from '#shared/case/snapshot.ts';
import { anew, followingAnyCommands } from '../../fixtures/case/followed.ts';
import { example, exampleKeys } from '../examples/built.ts';

describe('the picture of the figures', () => {
  it('followed through any sequence of commands is the one made anew, undo and skipped commits included', () => {
    followingAnyCommands(
      () => (snapshot) => {
        expect(figurePicture(snapshot)).toEqual(figurePicture(anew(snapshot)));
      },
      150,
    );
  });
});

describe('a commit on an example case', () => {
  const { snapshot } = example('dedalus');
  const picture = figurePicture(snapshot);
  const [persons] = picture.panels;
  const [row] = persons?.rows ?? [];

  it('that touches no figure leaves the very same picture', () => {
    const [question] = rowsOf(snapshot, 'questions');
    expect(question).toBeDefined();
    if (question === undefined) return;
    const after = applyChanges(snapshot, [
      { table: 'questions', id: question.id, before: question, after: { ...question, state: 'answered' } },
    ]);
    expect(figurePicture(after)).toBe(picture);
  });

  it('that changes one figure leaves the panels of other units and the other rows of its own as they were', () => {
    expect(row).toBeDefined();
    if (row === undefined) return;
    const figure = row.figure;
    const after = figurePicture(
      applyChanges(snapshot, [
        { table: 'figures', id: figure.id, before: figure, after: { ...figure, scope: 'tout le fichier' } },
      ]),
    );
    const changed = after.panels.filter((panel) => !picture.panels.includes(panel));
    expect(changed.map((panel) => panel.id)).toEqual([persons?.id]);
    const kept = persons?.rows.filter((one) => one.figure.id !== figure.id) ?? [];
    expect(kept).not.toHaveLength(0);
    for (const one of kept) expect(changed[0]?.rows).toContain(one);
  });

  it('that renames who speaks changes the rows that name them, and no other', () => {
    // Another case: rows of one case are followed along one line of commits.
    const { snapshot } = example(exampleKeys.find((key) => key !== 'dedalus') ?? '');
    const picture = figurePicture(snapshot);
    const spoken = rowsOf(snapshot, 'claims').find(
      (claim) => claim.speaker !== undefined && claim.about.table === 'figures',
    );
    const speaker = spoken?.speaker === undefined ? undefined : rowById(snapshot, 'entities', spoken.speaker);
    expect(speaker).toBeDefined();
    if (speaker === undefined) return;
    const after = figurePicture(
      applyChanges(snapshot, [
        { table: 'entities', id: speaker.id, before: speaker, after: { ...speaker, name: 'Un autre nom' } },
      ]),
    );
    const before = new Set(figureRows(picture));
    const changed = figureRows(after).filter((one) => !before.has(one));
    expect(changed).not.toHaveLength(0);
    for (const one of changed) expect(JSON.stringify(one)).toContain('Un autre nom');
  });
});

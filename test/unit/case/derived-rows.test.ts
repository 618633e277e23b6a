import { describe, expect, it } from 'vitest';
import { claimsAbout, claimsBySpeaker } from '#shared/analysis/claims.ts';
import { contradictions } from '#shared/analysis/contradictions.ts';
import { exposureReadings } from '#shared/analysis/exposure-readings.ts';
import { caseGraph } from '#shared/analysis/graph.ts';
import { rivalHypotheses } from '#shared/analysis/hypothesis-weights.ts';
import { openQuestions } from '#shared/analysis/open-questions.ts';
import { derivedRows } from '#shared/case/derived-rows.ts';
import { rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { Entity } from '#shared/model/index.ts';
import { anew, followingAnyCommands } from '../../fixtures/case/followed.ts';
import { createdCase } from '../../fixtures/case/memory-case.ts';

function lineOf(entity: Entity, snapshot: Snapshot) {
  return {
    entity,
    about: claimsAbout(snapshot, { table: 'entities', id: entity.id }).length,
    speaks: claimsBySpeaker(snapshot, entity.id).length,
  };
}

function entityLines() {
  return derivedRows('entities', lineOf, { claims: (claim) => [claim.about.id, claim.speaker] });
}

describe('rows derived from a table', () => {
  it('followed through any sequence of commands are those made anew, undo and skipped commits included', () => {
    followingAnyCommands(() => {
      const lines = entityLines();
      return (snapshot) => {
        expect(lines(snapshot)).toEqual(rowsOf(snapshot, 'entities').map((row) => lineOf(row, snapshot)));
        const again = anew(snapshot);
        expect(openQuestions(snapshot)).toEqual(openQuestions(again));
        expect(contradictions(snapshot)).toEqual(contradictions(again));
        expect(rivalHypotheses(snapshot)).toEqual(rivalHypotheses(again));
        expect(caseGraph(snapshot)).toEqual(caseGraph(again));
        expect(exposureReadings(snapshot)).toEqual(exposureReadings(again));
      };
    }, 60);
  });

  it('are the same array as long as nothing that they show has changed', () => {
    const made = createdCase();
    const lines = entityLines();
    made.run('entity.add', {
      name: 'Dedalus',
      kind: 'organisation',
      aliases: [],
      identifiers: [],
      roles: [],
    });
    const before = lines(made.snapshot());
    made.run('question.add', { text: 'Depuis quand ?', state: 'open' });
    expect(lines(made.snapshot())).toBe(before);
    made.run('entity.add', { name: 'Mediboard', kind: 'product', aliases: [], identifiers: [], roles: [] });
    const after = lines(made.snapshot());
    expect(after).toHaveLength(2);
    expect(after[0]).toBe(before[0]);
  });
});

import { expect, test } from 'vitest';
import { lossReadings, stancesOnLoss } from '#shared/analysis/losses.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { Claim } from '#shared/model/index.ts';
import { example } from '../examples/built.ts';

const { snapshot } = example('inovie');
const [denial] = [...snapshot.tables.claims.values()].filter(({ topic }) => topic === 'availability');

function withClaim(claim: Partial<Claim>): Snapshot {
  const added = { ...denial, ...claim } as Claim;
  return {
    ...snapshot,
    tables: { ...snapshot.tables, claims: new Map(snapshot.tables.claims).set(added.id, added) },
  };
}

test('what the source says was not lost is denied with its claim, what nobody speaks of has none', () => {
  const said = lossReadings(snapshot).map((reading) => [reading.topic, stancesOnLoss(reading)]);
  expect(said).toEqual([
    ['confidentiality', []],
    ['integrity', []],
    ['availability', ['denies']],
  ]);
  expect(lossReadings(snapshot)[2]?.claims.denies).toEqual([denial]);
});

test('a loss that some state and others deny is contested, and only that one', () => {
  const both = withClaim({ id: 'other' as Claim['id'], stance: 'states' });
  expect(lossReadings(both).map(({ isContested }) => isContested)).toEqual([false, false, true]);
});

test('a claim on another topic says nothing of a loss', () => {
  const aside = withClaim({ id: 'other' as Claim['id'], stance: 'states', topic: 'effects' });
  expect(lossReadings(aside)[2]?.claims.states).toEqual([]);
});

import { expect, test } from 'vitest';
import { nodeSpacing } from '#shared/analysis/graph-places.ts';
import { type LayoutJob, type LayoutStep, layOut } from '../../../../../renderer/features/links/layout.ts';

const ids = Array.from({ length: 40 }, (_none, index) => `n${index}`);
const job: LayoutJob = {
  nodes: ids,
  edges: ids.slice(1, 34).map((id, index) => [id, ids[Math.floor(index / 3)]!] as const),
};

function run(wanted: LayoutJob): readonly LayoutStep[] {
  return [...layOut(wanted)];
}

const last = (steps: readonly LayoutStep[]) => steps.at(-1)!.places!;

test('every node gets a place, and no two cover each other', () => {
  const places = last(run(job));
  expect(places.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
  const points = places.map(([, place]) => place);
  const nearest = points.map((one) =>
    Math.min(
      ...points.filter((other) => other !== one).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    ),
  );
  expect(Math.min(...nearest)).toBeGreaterThan(nodeSpacing * 0.8);
});

test('the same job gives the same places', () => {
  expect(last(run(job))).toEqual(last(run(job)));
});

test('progress goes up to its end', () => {
  const steps = run(job);
  expect(steps.map(({ done }) => done)).toEqual(
    steps.map(({ done }) => done).toSorted((left, right) => left - right),
  );
  expect(steps.at(-1)!.done).toBe(steps.at(-1)!.total);
  expect(steps.length).toBeGreaterThan(3);
});

test('a link to itself, a link to nobody and an empty graph are laid out too', () => {
  expect(
    last(
      run({
        nodes: ['a', 'b'],
        edges: [
          ['a', 'a'],
          ['a', 'gone'],
          ['a', 'b'],
        ],
      }),
    ),
  ).toHaveLength(2);
  expect(last(run({ nodes: [], edges: [] }))).toEqual([]);
});

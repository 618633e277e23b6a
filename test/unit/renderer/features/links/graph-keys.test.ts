import { expect, test } from 'vitest';
import { caseGraph } from '#shared/analysis/graph.ts';
import { storedPlaces } from '#shared/analysis/graph-places.ts';
import { graphKey, type GraphState } from '../../../../../renderer/features/links/graph-keys.ts';
import { example } from '../../../examples/built.ts';

const { snapshot } = example('dedalus');
const graph = caseGraph(snapshot);
const idOf = (name: string): string => graph.entities.find((entity) => entity.name === name)!.id;
const state: GraphState = {
  graph,
  places: storedPlaces(snapshot),
  here: idOf('Fichier diffusé'),
  edge: undefined,
};
const press = (key: string, more: Partial<Parameters<typeof graphKey>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test('an arrow goes to the nearest node that way, and stays where there is none', () => {
  expect(graphKey(press('ArrowRight'), state)).toEqual({ kind: 'go', id: idOf('Laboratoires') });
  const lowest = { ...state, here: idOf('Hôpital de Villefranche-sur-Saône') };
  expect(
    graphKey(press('ArrowDown'), { ...lowest, places: new Map([[lowest.here, { x: 0, y: 0 }]]) }),
  ).toEqual({
    kind: 'go',
    id: lowest.here,
  });
});

test('square brackets go round the links of a node and come back', () => {
  const around: string[] = [];
  let edge: string | undefined;
  for (let index = 0; index < 3; index += 1) {
    const act = graphKey(press(']'), { ...state, here: idOf('AFP'), edge });
    expect(act).toMatchObject({ kind: 'edge', index, count: 3 });
    edge = act?.kind === 'edge' ? act.edge.id : undefined;
    around.push(edge!);
  }
  expect(graphKey(press(']'), { ...state, here: idOf('AFP'), edge })).toMatchObject({
    edge: { id: around[0] },
  });
  expect(graphKey(press('['), { ...state, here: idOf('AFP'), edge: around[0] })).toMatchObject({
    edge: { id: around[2] },
  });
});

test('a bracket typed with AltGr is still a bracket', () => {
  expect(graphKey(press('[', { ctrlKey: true, altKey: true }), state)).toMatchObject({ kind: 'edge' });
});

test('Ctrl with an arrow moves the node, farther with Shift', () => {
  const { x, y } = state.places.get(state.here!)!;
  expect(graphKey(press('ArrowUp', { ctrlKey: true }), state)).toEqual({
    kind: 'move',
    id: state.here,
    place: { x, y: y + 0.5 },
  });
  expect(graphKey(press('ArrowLeft', { ctrlKey: true, shiftKey: true }), state)).toEqual({
    kind: 'move',
    id: state.here,
    place: { x: x - 2, y },
  });
});

test('a node without a link says so; keys of others are left alone', () => {
  expect(graphKey(press(']'), { ...state, here: idOf('CHU de Rouen') })).toEqual({
    kind: 'nothing',
    id: idOf('CHU de Rouen'),
  });
  expect(graphKey(press('z', { ctrlKey: true }), state)).toBeUndefined();
  expect(graphKey(press('n'), state)).toBeUndefined();
});

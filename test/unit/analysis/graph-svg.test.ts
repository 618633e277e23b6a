import { expect, test } from 'vitest';
import { caseGraph } from '#shared/analysis/graph.ts';
import { drawnEdges, type DrawnNode } from '#shared/analysis/graph-drawing.ts';
import { lettered } from '#shared/analysis/graph-lettering.ts';
import { storedPlaces } from '#shared/analysis/graph-places.ts';
import { graphSheet, graphSvg } from '#shared/analysis/graph-svg.ts';
import { example } from '../examples/built.ts';

const { snapshot } = example('dedalus');
const graph = caseGraph(snapshot);
const measure = (text: string): number => text.length * 6.4;
const sheet = graphSheet(graph, storedPlaces(snapshot), {
  wordsOf: ({ relation, words }) => words ?? relation,
  detailOf: ({ description }) => description,
  measure,
});
const colour = { states: '#111111', denies: '#222222', doubts: '#333333', declines: '#444444' };
const inks = {
  ground: '#ffffff',
  ink: '#000000',
  quiet: '#555555',
  faint: '#666666',
  stance: colour,
  font: 'Inter',
};

test('every entity and every link of the example is on the sheet, inside its edges', () => {
  expect(sheet.nodes).toHaveLength(graph.entities.length);
  expect(sheet.edges).toHaveLength(graph.edges.length);
  for (const { x, y } of sheet.nodes) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(sheet.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(sheet.height);
  }
});

test('every entity of the example has its name written', () => {
  const named = new Set(sheet.names.map(({ node }) => node.name));
  expect(graph.entities.filter(({ name }) => !named.has(name)).map(({ name }) => name)).toEqual([]);
});

test('up in the graph is up on paper', () => {
  const at = (name: string): DrawnNode => sheet.nodes.find((node) => node.name === name)!;
  expect(at('Damien Bancal').y).toBeLessThan(at('Fichier diffusé').y);
});

test('a contested link has a stroke for each stance, a silence one dotted stroke and a ring', () => {
  const contested = sheet.edges.filter(({ edge }) => edge.isContested);
  expect(contested.map(({ strokes }) => strokes.map(({ stance }) => stance))).toEqual([['states', 'doubts']]);
  const svg = graphSvg(sheet, inks, { title: 'A & B <c>', summary: '' });
  expect(svg).toContain('<title>A &amp; B &lt;c&gt;</title>');
  expect(svg.match(/stroke-dasharray="2 1.3"/g)).toHaveLength(3);
  expect(svg.match(/stroke="#333333"/g)).toHaveLength(1);
});

test('links that join the same two entities lie beside each other', () => {
  const [first] = graph.edges;
  const twins = [first!, { ...first!, id: 'back', from: first!.to, to: first!.from }];
  const nodes = new Map(sheet.nodes.map((node) => [node.id, node]));
  const [one, other] = drawnEdges(twins, nodes, () => '');
  expect(Math.hypot(one!.start.x - other!.end.x, one!.start.y - other!.end.y)).toBeGreaterThan(10);
});

test('a name that has no room is left out, unless it must be written', () => {
  const node = (id: string, isForced: boolean): DrawnNode => ({
    id,
    kind: 'person',
    x: 50,
    y: 50,
    radius: 9,
    name: 'A long name',
    isForced,
  });
  const crowd = Array.from({ length: 40 }, (_none, index) => node(String(index), false));
  expect(lettered(crowd, [], measure).names.length).toBeLessThan(10);
  expect(
    lettered([...crowd, node('forced', true)], [], measure).names.map(({ node: { id } }) => id),
  ).toContain('forced');
});

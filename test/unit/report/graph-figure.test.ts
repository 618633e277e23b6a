import { describe, expect, test } from 'vitest';
import { emptyHead } from '#shared/case/journal.ts';
import { snapshotOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { Instant } from '#shared/model/index.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { GraphFigure } from '#shared/report/graph-figure.ts';
import { generateCase } from '../../../renderer/batch/generate-case.ts';
import { graphFigureSvg } from '../../../renderer/printing/graph-figure-svg.ts';
import { reportVoice } from '../../../renderer/printing/report-voice.ts';
import { createdCase } from '../../fixtures/case/memory-case.ts';
import { reportedCase, secrets } from '../../fixtures/report/reported-case.ts';
import { countingTools, example, exampleKeys } from '../examples/built.ts';

function linksOf(snapshot: Snapshot, locale: 'fr' | 'en' = 'fr') {
  const report = buildReport(snapshot, {
    template: 'dossier',
    voice: reportVoice(locale),
    madeAt: '2026-01-14T09:00:00.000Z' as Instant,
  });
  const blocks = report.sections.find(({ id }) => id === 'links')?.blocks ?? [];
  const figure = blocks.find((block) => block.kind === 'graph');
  return { blocks, graph: figure?.kind === 'graph' ? figure.graph : undefined };
}

function drawn(snapshot: Snapshot): GraphFigure {
  const { graph } = linksOf(snapshot);
  if (graph === undefined) throw new Error('no graph');
  return graph;
}

function crowd(): Snapshot {
  const scale = { sources: 40, claims: 900, entities: 300, links: 600, events: 20 };
  const { rows } = generateCase(scale, countingTools());
  const { tables } = createdCase().snapshot();
  return snapshotOf({ ...rows, cases: [...tables.cases.values()] } as never, 1, emptyHead);
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

describe.each(exampleKeys)('the links of the example %s', (key) => {
  const graph = drawn(example(key).snapshot);

  test('are all drawn, each with both its ends, the table beside them', () => {
    expect(graph.edges).toHaveLength(graph.all.edges);
    expect(graph.nodes).toHaveLength(graph.all.nodes);
    const ids = new Set(graph.nodes.map(({ id }) => id));
    for (const { from, to } of graph.edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
    const kinds = linksOf(example(key).snapshot).blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'paragraph', 'graph', 'table']);
  });

  test('have every name written, in tokens and print fonts only, and are read aloud', () => {
    const svg = graphFigureSvg(graph);
    for (const { name } of graph.nodes) expect(svg).toContain(`>${name.replaceAll('&', '&amp;')}</text>`);
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|font-family/);
    for (const { name } of graph.nodes) expect(svg.split('>')[0]).toContain(attribute(name));
  });

  test('explain each sign that is drawn, in both languages', () => {
    for (const locale of ['fr', 'en'] as const) {
      const legend = linksOf(example(key).snapshot, locale).graph?.legend;
      const words = [...(legend?.kinds ?? []), ...(legend?.strokes ?? [])].map(({ word }) => word);
      expect(words.length).toBeGreaterThan(2);
      for (const word of words) expect(word).not.toMatch(/report\.|model\./);
    }
    expect(graph.legend.kinds.map(({ kind }) => kind).toSorted()).toEqual(
      [...new Set(graph.nodes.map(({ kind }) => kind))].toSorted(),
    );
  });
});

test('entities keep the sides on which they were placed', () => {
  const graph = drawn(example('dedalus').snapshot);
  const at = (name: string) => graph.nodes.find((node) => node.name === name);
  expect(at('Damien Bancal')?.y).toBeGreaterThan(at('Fichier diffusé')?.y ?? 0);
});

test('a graph nobody placed is laid out alike each time, without two entities on one spot', () => {
  const { snapshot } = example('mediboard');
  const bare = { ...snapshot, tables: { ...snapshot.tables, placements: new Map() } } as Snapshot;
  const graph = drawn(bare);
  expect(drawn({ ...bare, tables: { ...bare.tables, placements: new Map() } } as Snapshot).nodes).toEqual(
    graph.nodes,
  );
  for (const [index, one] of graph.nodes.entries())
    for (const other of graph.nodes.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(1);
});

test('a crowd is drawn in part, which the caption says with numbers; the table keeps every link', () => {
  const snapshot = crowd();
  const { blocks, graph } = linksOf(snapshot);
  expect(graph?.nodes.length).toBeGreaterThan(10);
  expect(graph?.nodes.length).toBeLessThanOrEqual(22);
  expect(graph?.edges.length).toBeLessThanOrEqual(28);
  const caption = blocks.find((block) => block.kind === 'paragraph');
  const words = JSON.stringify(caption);
  expect(words).toContain(`les ${graph?.nodes.length} entités les plus liées sur ${graph?.all.nodes}`);
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.kind === 'table' ? table.rows.length : 0).toBe(snapshot.tables.links.size);
});

test('nothing of a protected source is in the drawing, not even in the words of a link', () => {
  const reported = reportedCase();
  const entities = [...reported.tables.entities.values()];
  const masked = entities.find(({ name }) => name === secrets.speaker);
  const other = entities.find(({ name }) => name !== secrets.speaker);
  const link = {
    id: 'link-secret',
    from: masked?.id,
    to: other?.id,
    relation: 'other',
    words: `apprend de l’informatrice ${secrets.author}`,
    createdAt: reported.tables.cases.values().next().value?.createdAt,
  };
  const links = new Map([['link-secret', link]]);
  const snapshot = { ...reported, tables: { ...reported.tables, links } } as unknown as Snapshot;
  const graph = drawn(snapshot);
  const text = JSON.stringify(graph) + graphFigureSvg(graph);
  expect(graph.edges.map(({ id }) => id)).toContain('link-secret');
  expect(text).not.toContain('Solène');
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
});

test('a case without links has no drawing', () => {
  expect(linksOf(createdCase().snapshot()).graph).toBeUndefined();
});

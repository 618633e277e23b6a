import { describe, expect, test } from 'vitest';
import {
  caseGraph,
  edgesByDisagreement,
  filteredGraph,
  mostLinked,
  neighbourhood,
  stancesOf,
} from '#shared/analysis/graph.ts';
import {
  edgesAround,
  nearestTowards,
  nodeSpacing,
  settled,
  storedPlaces,
} from '#shared/analysis/graph-places.ts';
import { applyChanges } from '#shared/case/snapshot.ts';
import { setPlacements } from '#shared/commands/placement/set.ts';
import { addEntity } from '#shared/commands/entity/add.ts';
import { addLink } from '#shared/commands/link/add.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { countingTools, example } from '../examples/built.ts';

const { snapshot } = example('dedalus');
const graph = caseGraph(snapshot);
const idOf = (name: string): string => graph.entities.find((entity) => entity.name === name)!.id;
const tools = countingTools();

function after<Input>(before: Snapshot, command: Command<Input>, input: Input): Snapshot {
  const draft = command.run(before, input, tools);
  if (!draft.ok) throw new Error(draft.error.code);
  return applyChanges(before, draft.value.changes);
}

describe('the graph of a case', () => {
  test('holds every link once, and no request that a link tells already', () => {
    expect(graph.edges.filter((edge) => edge.table === 'links')).toHaveLength(snapshot.tables.links.size);
    expect(snapshot.tables.requests.size).toBeGreaterThan(0);
    const pairs = graph.edges
      .filter((edge) => edge.relation === 'asks')
      .map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('says of whom was asked that they are silent', () => {
    const asked = graph.edges.filter((edge) => edge.relation === 'asks');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((edge) => edge.isSilent)).toBe(true);
  });

  test('says that the program is contested as the origin, and puts it first', () => {
    const [first] = edgesByDisagreement(graph);
    expect(first).toMatchObject({
      from: idOf('Logiciel de saisie'),
      to: idOf('Fichier diffusé'),
      isContested: true,
    });
    expect(stancesOf(first!)).toEqual(['states', 'doubts']);
  });

  test('stays the same object while a node is moved', () => {
    const moved = after(snapshot, setPlacements, { places: [{ entity: idOf('AFP') as never, x: 40, y: 2 }] });
    expect(caseGraph(moved)).toBe(graph);
    expect(storedPlaces(moved).get(idOf('AFP'))).toEqual({ x: 40, y: 2 });
  });

  test('a filter by stance leaves the edges that take it and their ends', () => {
    const doubted = filteredGraph(graph, { stance: 'doubts' });
    expect(doubted.edges.length).toBeGreaterThan(0);
    expect(doubted.edges.every((edge) => edge.stances.doubts > 0)).toBe(true);
    expect(doubted.entities).toHaveLength(new Set(doubted.edges.flatMap(({ from, to }) => [from, to])).size);
  });

  test('a neighbourhood is as large as its steps, and never larger than asked', () => {
    const centre = idOf('Fichier diffusé');
    expect(mostLinked(graph)).toBe(idOf('Laboratoires'));
    const near = neighbourhood(graph, centre, 1);
    expect(near.entities.map(({ name }) => name)).toContain('CheckNews');
    expect(near.entities.map(({ name }) => name)).not.toContain('Libération');
    expect(neighbourhood(graph, centre, 2).entities.map(({ name }) => name)).toContain('Libération');
    expect(neighbourhood(graph, centre, 9, 5).entities).toHaveLength(5);
  });
});

describe('places', () => {
  const grown = (() => {
    const fields = {
      kind: 'organisation',
      name: 'Hébergeur',
      aliases: [],
      identifiers: [],
      roles: [],
    } as const;
    const added = after(snapshot, addEntity, { ...fields, aliases: [], identifiers: [], roles: [] });
    const newcomer = [...added.tables.entities.values()].at(-1)!;
    return {
      newcomer: newcomer.id as string,
      snapshot: after(added, addLink, {
        from: newcomer.id,
        to: idOf('Serveur distant') as never,
        relation: 'hosts-for',
      }),
    };
  })();

  test('a new node comes near its neighbour, and no other moves', () => {
    const places = settled(caseGraph(grown.snapshot), storedPlaces(grown.snapshot));
    for (const [id, place] of storedPlaces(snapshot)) expect(places.get(id)).toEqual(place);
    const [newcomer, neighbour] = [places.get(grown.newcomer)!, places.get(idOf('Serveur distant'))!];
    const distance = Math.hypot(newcomer.x - neighbour.x, newcomer.y - neighbour.y);
    expect(distance).toBeGreaterThan(nodeSpacing * 0.9);
    expect(distance).toBeLessThan(nodeSpacing * 4);
  });

  test('the same graph gives the same places', () => {
    const once = settled(caseGraph(grown.snapshot), new Map());
    expect([...settled(caseGraph(grown.snapshot), new Map())]).toEqual([...once]);
    expect(once.size).toBe(grown.snapshot.tables.entities.size);
  });

  test('no two nodes cover each other where nothing was placed before', () => {
    const places = [...settled(graph, new Map()).values()];
    const nearest = places.map((one) =>
      Math.min(
        ...places
          .filter((other) => other !== one)
          .map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      ),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(nodeSpacing * 0.9);
  });

  test('an arrow leads to what is ahead rather than to what is near but aside', () => {
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['ahead', { x: 4, y: 0.5 }],
      ['aside', { x: 1, y: 2.5 }],
      ['behind', { x: -1, y: 0 }],
    ]);
    expect(nearestTowards(places, 'a', 'right')).toBe('ahead');
    expect(nearestTowards(places, 'a', 'up')).toBe('aside');
    expect(nearestTowards(places, 'a', 'left')).toBe('behind');
    expect(nearestTowards(places, 'a', 'down')).toBeUndefined();
  });

  test('every node is reached by arrows from any other', () => {
    const places = storedPlaces(snapshot);
    const [first] = places.keys();
    const reached = new Set([first!]);
    const queue = [first!];
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nearestTowards(places, at, direction);
        if (next !== undefined && !reached.has(next)) {
          reached.add(next);
          queue.push(next);
        }
      }
    }
    expect(reached.size).toBe(places.size);
  });

  test('the edges of a node follow each other round it', () => {
    const around = edgesAround(graph, storedPlaces(snapshot), idOf('AFP'));
    expect(around).toHaveLength(3);
    const ends = around.map((id) => graph.edges.find((edge) => edge.id === id)!.to);
    expect(ends).toEqual([idOf('Anssi'), idOf('Cnil'), idOf('DGS')]);
  });
});

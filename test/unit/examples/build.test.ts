import { describe, expect, it } from 'vitest';
import { claimsAbout } from '#shared/analysis/claims.ts';
import { passagesOfSource } from '#shared/case/passages.ts';
import { checkChain } from '#shared/case/journal.ts';
import { replayed } from '#shared/case/replay.ts';
import { applyChanges, emptySnapshot, rowById, rowsOf } from '#shared/case/snapshot.ts';
import { checkChanges } from '#shared/case/check.ts';
import type { Tools } from '#shared/commands/command.ts';
import { commands } from '#shared/commands/index.ts';
import { buildExample, exampleCases } from '#shared/examples/index.ts';
import { typeset } from '#shared/examples/typeset.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { Id, Instant } from '#shared/model/index.ts';
import { countingTools, example, exampleKeys } from './built.ts';

/** Words as a reader counts them. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Identifiers whose alphabetical order is the reverse of their making. */
function backwardsIds(): Tools['newId'] {
  let count = 10_000;
  return (table) => `${table}-${String((count -= 1))}` as never;
}

describe.each(exampleKeys)('the example %s', (key) => {
  const { snapshot, entries, rows, contents, fields } = example(key);
  const texts = new Map(
    contents.flatMap((content) =>
      content.kind === 'text' ? [[content.sha256 as string, content.text]] : [],
    ),
  );
  const sources = rowsOf(snapshot, 'sources').map((source) => ({
    source,
    text: texts.get(source.text?.sha256 ?? '') ?? '',
    passages: passagesOfSource(snapshot, source.id),
  }));

  it('was made by commands alone: its journal is whole and gives the same rows again', () => {
    expect(checkChain(entries)).toEqual({ whole: true, entries: snapshot.seq, head: snapshot.head });
    expect(replayed(entries).tables).toEqual(snapshot.tables);
    for (const entry of entries) expect(Object.keys(commands)).toContain(entry.command);
  });

  it('can be brought into a new case of another id', () => {
    const tools = countingTools();
    const id = 'cases-elsewhere' as Id<'cases'>;
    const created = unwrap(commands['case.create'].run(emptySnapshot(), { id, fields }, tools)).changes;
    const empty = applyChanges(emptySnapshot(), created);
    const { changes } = unwrap(commands['case.import'].run(empty, { rows, contents }, tools));
    const full = applyChanges(empty, changes);
    expect(checkChanges(full, changes)).toEqual({ ok: true, value: true });
    expect(rowsOf(full, 'claims')).toHaveLength(rowsOf(snapshot, 'claims').length);
    expect(claimsAbout(full, { table: 'cases', id }).length).toBeGreaterThan(0);
  });

  it('rests every claim on a passage, which is in its source word for word', () => {
    for (const claim of rowsOf(snapshot, 'claims')) {
      expect(rowById(snapshot, 'passages', claim.passage ?? '')?.source).toBe(claim.source);
    }
    for (const { text, passages } of sources) {
      expect(passages.length).toBeGreaterThan(10);
      for (const { quote, start, end, prefix, suffix, state } of passages) {
        expect(text.slice(start, end)).toBe(quote);
        expect(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)).toBe(true);
        expect(state).toBe('anchored');
      }
    }
  });

  it('quotes little: between marks only, a few words at a time, less than a third of each text', () => {
    for (const { text, passages } of sources) {
      const quotations = [...text.matchAll(/«\u00A0([^»]*)\u00A0»/g)];
      const within = quotations.map((match) => [match.index, match.index + match[0].length] as const);
      for (const { quote, start, end } of passages) {
        expect(wordsIn(quote)).toBeLessThanOrEqual(20);
        expect(within.some(([from, to]) => from < start && end < to)).toBe(true);
      }
      const quoted = quotations.reduce((sum, match) => sum + (match[1] ?? '').length, 0);
      expect(quoted).toBeLessThan(text.length / 3);
    }
  });

  it('leaves no finding without a claim, and no source without its text', () => {
    for (const table of ['figures', 'events', 'exposures', 'links', 'hypotheses', 'requests'] as const) {
      for (const row of rowsOf(snapshot, table)) {
        expect(claimsAbout(snapshot, { table, id: row.id })).not.toHaveLength(0);
      }
    }
    for (const { source, text } of sources) expect(text).toHaveLength(source.text?.length ?? -1);
  });

  it('mentions in its texts everybody it names, but those it describes', () => {
    const all = sources.map(({ text }) => text.toLocaleLowerCase('fr')).join('\n');
    const unnamed =
      /non nommé|fichier|échantillon|dossiers|données volées|laboratoires|sans nom|autre affaire|« cloud »/;
    for (const { name, aliases, description, kind } of rowsOf(snapshot, 'entities')) {
      if (kind === 'dataset' || unnamed.test(`${name} ${description ?? ''}`)) continue;
      const forms = [name, ...aliases].map((form) => form.toLocaleLowerCase('fr'));
      expect(
        forms.filter((form) => all.includes(form)),
        name,
      ).not.toHaveLength(0);
    }
  });

  it('places every entity in the graph, none on another', () => {
    const places = rowsOf(snapshot, 'placements');
    expect(new Set(places.map((place) => place.entity))).toEqual(
      new Set(rowsOf(snapshot, 'entities').map((entity) => entity.id)),
    );
    for (const [index, place] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThanOrEqual(0.9);
      }
    }
  });

  it('keeps its order when the clock stands still, as it does within a millisecond', () => {
    const original = exampleCases.find((item) => item.key === key);
    if (original === undefined) return;
    const backwards = { now: () => '2026-01-12T09:00:00.000Z' as Instant, newId: backwardsIds() };
    const { snapshot: still } = buildExample(original, backwards);
    expect(rowsOf(still, 'figures').map((row) => row.scope)).toEqual(
      rowsOf(snapshot, 'figures').map((row) => row.scope),
    );
    const latest = rowsOf(still, 'questions').at(-1)?.createdAt ?? '';
    expect(latest > '2026-01-12T08:59:58.000Z' && latest < '2026-01-12T09:00:00.000Z').toBe(true);
  });

  it('comes out the same each time but for its clock and its identifiers', () => {
    const original = exampleCases.find((item) => item.key === key);
    expect(original).toBeDefined();
    if (original === undefined) return;
    expect(buildExample(original, countingTools()).snapshot.head).toBe(snapshot.head);
  });
});

describe('making an example that is wrong', () => {
  const [first] = exampleCases;
  const [sourceKey] = Object.keys(first?.sources ?? {});
  const withClaim = (claim: { readonly quote: string; readonly nth?: number }) => () =>
    first &&
    buildExample(
      { ...first, claims: { [sourceKey ?? '']: [{ ...claim, about: 'case', grade: 3 }] }, relays: [] },
      countingTools(),
    );

  it('is refused when the words are not in the text', () => {
    expect(withClaim({ quote: 'cent mille licornes' })).toThrow(/is in the text/);
  });

  it('is refused when the words are there more than once, unless it says which', () => {
    expect(withClaim({ quote: 'laboratoires' })).toThrow(/once/);
    expect(withClaim({ quote: 'laboratoires', nth: 2 })).not.toThrow();
    expect(withClaim({ quote: 'laboratoires', nth: 200 })).toThrow(/200 times/);
  });
});

describe('setting French spaces', () => {
  it('puts narrow and no-break spaces in our own words', () => {
    expect(typeset('Combien ? 500 000 : « oui » ; non !')).toBe(
      'Combien\u202F? 500\u202F000\u00A0: «\u00A0oui\u00A0»\u202F; non\u202F!',
    );
  });

  it('leaves what others wrote as they wrote it', () => {
    expect(typeset('« 491 840 noms ; quoi ? »')).toBe('«\u00A0491 840 noms ; quoi ?\u00A0»');
  });
});

import { describe, expect, it } from 'vitest';
import { tableNames } from '#shared/model/index.ts';
import { generateCase } from '../../../../renderer/batch/generate-case.ts';
import { countingTools, createdCase } from '../../../fixtures/case/memory-case.ts';

const scale = { sources: 40, claims: 210, entities: 60, links: 90, events: 25 };

describe('a generated case', () => {
  it('is accepted whole by the import, with every kind of row', () => {
    const { rows, contents } = generateCase(scale, countingTools());
    const made = createdCase();
    expect(made.run('case.import', { rows, contents })).toMatchObject({ ok: true });
    expect(tableNames.filter((table) => made.snapshot().tables[table].size === 0)).toEqual([]);
    const { tables } = made.snapshot();
    expect([
      tables.sources.size,
      tables.claims.size,
      tables.entities.size,
      tables.links.size,
      tables.events.size,
    ]).toEqual([scale.sources, scale.claims, scale.entities, scale.links, scale.events]);
  });

  it('quotes what its texts say, where they say it', () => {
    const { rows, contents } = generateCase(scale, countingTools());
    const texts = new Map(
      contents.map((content) => [content.sha256 as string, content.kind === 'text' ? content.text : '']),
    );
    const sources = new Map(rows.sources?.map((source) => [source.id as string, source]));
    for (const passage of rows.passages ?? []) {
      const text = texts.get(sources.get(passage.source)?.text?.sha256 ?? '');
      expect(text?.slice(passage.start, passage.end)).toBe(passage.quote);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const [one, again, other] = [1, 1, 2].map((seed) =>
      JSON.stringify(generateCase(scale, countingTools(), seed)),
    );
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });
});

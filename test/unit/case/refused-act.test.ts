import { describe, expect, it } from 'vitest';
import type { Source } from '#shared/model/index.ts';
import { contentsOf, createdCase } from '../../fixtures/case/memory-case.ts';

const source = {
  kind: 'article',
  title: 'Titre',
  authors: [],
  language: 'fr',
  reliability: 'B',
  confidentiality: 'public',
};
const figure = { exactness: 'exact', lower: 28, upper: 28, unit: 'laboratories', role: 'total' } as const;

describe('what a refused act leaves', () => {
  it('is the case exactly as it was, titles emptied in a form included', () => {
    const made = createdCase();
    made.run('source.add', { fields: { ...(source as unknown as Source) } });
    const before = contentsOf(made.snapshot());
    const [row] = made.snapshot().tables.sources.values();
    expect(made.run('source.edit', { id: row?.id ?? '', patch: { title: '' } })).toMatchObject({
      error: { code: 'text.required', where: 'sources.title' },
    });
    expect(made.run('figure.add', { ...figure, lower: -5 })).toMatchObject({
      ok: false,
    });
    expect(made.run('case.edit', { id: 'case-1', patch: { title: '' } })).toMatchObject({
      error: { code: 'text.required' },
    });
    expect(contentsOf(made.snapshot())).toEqual(before);
  });

  it('refuses a second case row, and the loss of the only one', () => {
    const made = createdCase();
    const [row] = made.snapshot().tables.cases.values();
    const second = { ...row, id: 'case-2' } as never;
    expect(made.run('case.import', { rows: { cases: [second] } })).toMatchObject({
      error: { code: 'row.exists', where: 'cases' },
    });
  });

  it('refuses a claim that quotes a passage of another source', () => {
    const made = createdCase();
    for (const title of ['Un', 'Deux'])
      made.run('source.add', { fields: { ...(source as unknown as Source), title } });
    const [one, two] = [...made.snapshot().tables.sources.keys()];
    const fields = { stance: 'states', credibility: 2 } as const;
    const anchor = { quote: 'abc', prefix: '', suffix: '', start: 0, end: 3 };
    const about = { existing: { table: 'cases', id: 'case-1' as never } } as const;
    made.run('claim.record', { source: one as never, anchor, about, fields });
    const [claim] = made.snapshot().tables.claims.values();
    const refused = made.run('claim.edit', { id: claim?.id ?? '', patch: { source: two as never } });
    expect(refused).toMatchObject({ error: { code: 'reference.missing', where: 'claims.passage' } });
  });
});

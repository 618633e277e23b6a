import { describe, expect, it } from 'vitest';
import type { JournalEntry, Position } from '#shared/case/journal.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { unwrap } from '#shared/lib/result.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { Answer, Question } from '../../../../renderer/search/answer.ts';
import { type CaseState, searchDesk, type SearchDesk } from '../../../../renderer/search/search-desk.ts';
import { searchWords } from '../../../../renderer/search/search-words.ts';
import { searchWording } from '../../../../renderer/search/wording.ts';
import type { CaseReader, ReaderEars } from '../../../../renderer/store/case-reader.ts';
import type { KeptIndex } from '../../../../renderer/store/kept-index.ts';
import { createdCase, type MemoryCase } from '../../../fixtures/case/memory-case.ts';

/** Cases in memory, read as a database is, and the desk over them. */
function bench(cases: Readonly<Record<string, MemoryCase>>) {
  const ears = new Map<string, ReaderEars>();
  const kept = new Map<string, KeptIndex>();
  const states: [string, CaseState['state']][] = [];
  let reads = 0;
  let looks = 0;

  function readerOf(id: string, one: MemoryCase): CaseReader {
    const entries = (): readonly JournalEntry[] => one.entries();
    return {
      load: async (): Promise<Snapshot> => {
        reads += 1;
        return one.snapshot();
      },
      position: async () => one.snapshot(),
      holds: async ({ seq, head }) => entries()[seq - 1]?.hash === head,
      entriesAfter: async (seq) => {
        looks += 1;
        return entries().slice(seq);
      },
      listed: async (from, most) => entries().slice(from - 1, from - 1 + most),
      texts: async (digests) => digests.map(() => undefined),
      keptIndex: async () => kept.get(id),
      keepIndex: async (index) => void kept.set(id, index),
      close: () => undefined,
    };
  }

  const desk: SearchDesk = searchDesk({
    wording: searchWording,
    madeBy: 'test',
    pause: () => Promise.resolve(),
    rest: () => Promise.resolve(),
    onState: (id, { state }) => states.push([id, state]),
    openReader: async (id, heard) => {
      ears.set(id, heard);
      const one = cases[id];
      return one === undefined ? undefined : readerOf(id, one);
    },
  });
  const ask = (text: string, more: Partial<Question> = {}): Promise<Answer> =>
    desk.ask({
      query: unwrap(parseQuery(text, searchWords, 'fr')),
      cases: Object.keys(cases).map((id) => ({ id })),
      locale: 'fr',
      ...more,
    });
  return { desk, ask, ears, kept, states, reads: () => reads, looks: () => looks };
}

function caseWith(...questions: readonly string[]): MemoryCase {
  const one = createdCase();
  for (const text of questions) unwrap(one.run('question.add', { text, state: 'open' }));
  return one;
}

/** Where the journal of a case stands, as a window says it. */
const standing = (one: MemoryCase): Position => {
  const { seq, head } = one.snapshot();
  return { seq, head };
};

const titles = ({ hits }: Answer): readonly string[] =>
  hits.filter(({ kind }) => kind === 'question').map(({ title }) => title.text);

describe('the search desk', () => {
  it('says which cases are still being read, and answers from the others', async () => {
    const { desk, ask } = bench({ one: caseWith('Qui a vendu ?'), two: caseWith('Qui a acheté ?') });
    expect((await ask('qui ')).waiting).toEqual(['one', 'two']);
    await Promise.all([desk.open('one'), desk.open('two')]);
    const answer = await ask('qui vendu ');
    expect(answer).toMatchObject({ waiting: [], failed: [] });
    expect(titles(answer)).toEqual(['Qui a vendu ?']);
  });

  it('finds what its window has committed, without having been told', async () => {
    const one = caseWith('Qui a vendu ?');
    const { desk, ask } = bench({ one });
    await desk.open('one');
    unwrap(one.run('question.add', { text: 'Qui a acheté ?', state: 'open' }));
    expect(titles(await ask('acheté '))).toEqual([]);
    const seen = { cases: [{ id: 'one', seq: one.snapshot().seq }] };
    expect(titles(await ask('acheté ', seen))).toEqual(['Qui a acheté ?']);
  });

  it('takes what it is handed, and looks into the journal for what it is not', async () => {
    const one = caseWith('Qui a vendu ?');
    const { desk, ask, ears, looks } = bench({ one });
    await desk.open('one');
    const before = looks();
    const add = (text: string): void => void unwrap(one.run('question.add', { text, state: 'open' }));
    add('Qui a acheté ?');
    desk.hand('one', one.entries().at(-1) as JournalEntry);
    ears.get('one')?.onMoved(standing(one));
    const seen = () => ({ cases: [{ id: 'one', seq: one.snapshot().seq }] });
    expect(titles(await ask('acheté ', seen()))).toEqual(['Qui a acheté ?']);
    expect(looks()).toBe(before);
    // Another window commits, then this one: what is handed over does not follow on what was taken.
    add('Qui a prévenu ?');
    ears.get('one')?.onMoved(standing(one));
    add('Qui a répondu ?');
    desk.hand('one', one.entries().at(-1) as JournalEntry);
    expect(titles(await ask('prévenu ', seen()))).toEqual(['Qui a prévenu ?']);
    expect(titles(await ask('répondu ', seen()))).toEqual(['Qui a répondu ?']);
    expect(looks()).toBe(before + 1);
  });

  it('takes what it is handed while it reads, once', async () => {
    const one = caseWith('Qui a vendu ?');
    const { desk, ask } = bench({ one });
    const opening = desk.open('one');
    unwrap(one.run('question.add', { text: 'Qui a acheté ?', state: 'open' }));
    desk.hand('one', one.entries().at(-1) as JournalEntry);
    await opening;
    expect(titles(await ask('acheté '))).toEqual(['Qui a acheté ?']);
    expect((await ask('qui ')).counts.entry).toBe(2);
  });

  it('follows what another window committed before it answers', async () => {
    const one = caseWith('Qui a vendu ?');
    const { desk, ask, ears, states } = bench({ one });
    await desk.open('one');
    unwrap(one.run('question.add', { text: 'Qui a acheté ?', state: 'open' }));
    ears.get('one')?.onMoved(standing(one));
    expect(titles(await ask('acheté '))).toEqual(['Qui a acheté ?']);
    expect(states.at(-1)).toEqual(['one', 'ready']);
  });

  it('reads a case again whose journal is another than the one it followed', async () => {
    const cases: Record<string, MemoryCase> = { one: caseWith('Qui a vendu ?') };
    const told = bench(cases);
    await told.desk.open('one');
    const journal = caseWith('Tout autre chose', 'Et encore');
    const first = cases['one'];
    if (first === undefined) throw new Error('it is there');
    Object.assign(first, { snapshot: journal.snapshot, entries: journal.entries });
    told.ears.get('one')?.onMoved(standing(journal));
    expect(titles(await told.ask('autre '))).toEqual(['Tout autre chose']);
    expect(titles(await told.ask('vendu '))).toEqual([]);
    expect(told.reads()).toBe(2);
  });

  it('says that a case cannot be read, until it is opened again', async () => {
    const cases: Record<string, MemoryCase> = {};
    const told = bench(cases);
    const asked = { cases: [{ id: 'gone' }] };
    await told.desk.open('gone');
    expect(await told.ask('qui ', asked)).toMatchObject({ failed: ['gone'], hits: [] });
    cases['gone'] = caseWith('Qui a vendu ?');
    expect((await told.ask('qui ', asked)).failed).toEqual(['gone']);
    await told.desk.open('gone');
    expect(titles(await told.ask('vendu ', asked))).toEqual(['Qui a vendu ?']);
  });

  it('lets go of a case that is destroyed', async () => {
    const cases: Record<string, MemoryCase> = { one: caseWith('Qui a vendu ?') };
    const told = bench(cases);
    const asked = { cases: [{ id: 'one' }] };
    await told.desk.open('one');
    expect(titles(await told.ask('vendu ', asked))).toHaveLength(1);
    delete cases['one'];
    told.ears.get('one')?.onLost();
    expect(titles(await told.ask('vendu ', asked))).toEqual([]);
    expect((await told.ask('vendu ', asked)).failed).toEqual(['one']);
  });

  it('gives the best few of each kind, and all of one kind in the same order, piece by piece', async () => {
    const words = Array.from(
      { length: 30 },
      (_, index) => `Fuite ${'fuite '.repeat(index % 7)}numéro ${index}`,
    );
    const { desk, ask } = bench({ one: caseWith(...words) });
    await desk.open('one');
    const first = await ask('fuite ');
    expect(first.counts.question).toBe(30);
    expect(titles(first)).toHaveLength(5);
    const pieces = await Promise.all(
      [0, 10, 20].map((from) => ask('fuite ', { only: { kind: 'question', from, to: from + 10 } })),
    );
    const all = pieces.flatMap(titles);
    expect(new Set(all).size).toBe(30);
    expect(all.slice(0, 5)).toEqual(titles(first));
    const { hits } = await ask('fuite ', { only: { kind: 'question', from: 28, to: 100 } });
    expect(hits).toHaveLength(2);
  });

  it('keeps each index once it has changed, and not again until it has', async () => {
    const one = caseWith('Qui a vendu ?');
    const { desk, ears, kept, ask } = bench({ one });
    await desk.open('one');
    await desk.keep();
    expect(kept.get('one')?.seq).toBe(2);
    kept.clear();
    await desk.keep();
    expect(kept.size).toBe(0);
    unwrap(one.run('question.add', { text: 'Qui a acheté ?', state: 'open' }));
    ears.get('one')?.onMoved(standing(one));
    await ask('qui ');
    await desk.keep();
    expect(kept.get('one')?.seq).toBe(3);
  });
});

import MiniSearch from 'minisearch';
import type { JournalEntry } from '#shared/case/journal.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { Content } from '#shared/commands/command.ts';
import { unwrap } from '#shared/lib/result.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import type { Question, Source } from '#shared/model/index.ts';
import { setQuery } from '../../features/search/search-store.ts';
import { searchClient } from '../../search/search-client.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { onCommitHere } from '../../store/commits-here.ts';
import { navigate } from '../../workspace/navigation.ts';
import type { BatchContext } from '../batch-work.ts';
import { inventedWords } from '../generated-words.ts';
import { randomFrom } from '../random-from.ts';
import { drawnWhen } from './drawn-when.ts';
import { alternated, judged, quantile, told, timed, type BenchRow } from './measure.ts';

/** Twenty thousand paragraphs of some forty words, of which the common ones are as common as in a language. */
const scale = { sources: 1000, paragraphs: 20, words: 40, vocabulary: 20_000, questions: 100 };

/** Rounds over the same queries; the first are left out of both measures: the engine is still compiling. */
const rounds = { all: 8, warmUp: 2 };

/** Bursts of a hundred commits; the first is left out too. */
const bursts = 12;

type Paragraph = { readonly id: string; readonly text: string };

/** Search on 20,000 paragraphs, from the stroke to the hits on screen, and kept up to date, against bare MiniSearch. */
export async function benchSearch(context: BatchContext): Promise<readonly BenchRow[]> {
  const { library, draw } = context;
  const vocabulary = inventedWords(scale.vocabulary);
  const { rows, contents, paragraphs } = corpusOf(context, vocabulary);
  const store = unwrap(
    await library.create({ title: 'Benchmark', state: 'open', language: 'fr' }, { rows, contents }),
  );
  await library.settled();
  const bare = new MiniSearch<Paragraph>({ fields: ['text'] });
  const bareBuild = await timed(() => bare.addAll(paragraphs));
  const build = await timed(() => ready(store.id));

  navigate({ scope: 'case', caseId: store.id, section: 'search' });
  const shown = drawnWhen(() => document.querySelector('main [role="combobox"]') !== null);
  draw();
  await shown;
  const queries = queriesOf(vocabulary);
  const asked = await alternated(
    rounds.all * queries.length,
    async (round) => {
      const query = queries[round % queries.length] ?? '';
      await quiet();
      const hits = drawnWhen(
        () => document.querySelector(`[data-answers="${query}"] [role="option"] mark`) !== null,
      );
      return timed(async () => {
        setQuery(query);
        await hits;
      });
    },
    async (round) => {
      const query = queries[round % queries.length] ?? '';
      await quiet();
      const options = {
        combineWith: 'AND',
        prefix: (_term: string, index: number, terms: string[]) => index === terms.length - 1,
      } as const;
      return timed(() => bare.search(query, options));
    },
  );
  const first = rounds.warmUp * queries.length;
  const [ours, theirs] = [asked.ours.slice(first), asked.bare.slice(first)];
  const ratio = (share: number): number => quantile(ours, share) / quantile(theirs, share);
  return [
    told('search, paragraphs', paragraphs.length, 'paragraphs'),
    told('search, bare MiniSearch, index of the paragraphs', bareBuild),
    told('search, index of the whole case, made in the worker', build),
    told('search, bare MiniSearch query, p50', quantile(theirs, 0.5)),
    told('search, bare MiniSearch query, p95', quantile(theirs, 0.95)),
    told('search, query to first hits on screen, p50', quantile(ours, 0.5)),
    told('search, query to first hits on screen, p95', quantile(ours, 0.95)),
    judged('search, query, ratio p50', ratio(0.5), 2),
    judged('search, query, ratio p95', ratio(0.95), 2),
    ...(await kept(store, bare, vocabulary)),
  ];
}

/**
 * What a hundred commits cost the index, once they are made, against the same updates of the bare one: each commit
 * changes a row, and adds an entry to the journal, which is found by its words as well. So the bare one, with its own
 * words and its own defaults, replaces a document of the row's text and adds another of it; of the two languages in
 * which ours finds the act and of its author the bare one knows nothing. Ours is the time from the question, asked as
 * the page is done with drawing and writing its commits, until the worker answers from an index that has seen them.
 * Until then the worker rests (`stillness`), so the whole of the work is in it but the messages that hand the commits
 * over: they are written and read meanwhile, and are added as a copy of each. A burst that the worker followed before
 * it was asked is no measure, and is left out.
 */
async function kept(
  store: CaseStore,
  bare: MiniSearch<Paragraph>,
  vocabulary: readonly string[],
): Promise<readonly BenchRow[]> {
  const random = randomFrom(7);
  const questions = rowsOf(store.snapshot(), 'questions').map(({ id }) => id);
  bare.addAll(questions.map((id) => ({ id, text: 'question' })));
  const updated = await alternated(
    bursts,
    async () => {
      const handed: JournalEntry[] = [];
      const stop = onCommitHere((_caseId, entry) => handed.push(entry));
      let hasFollowed = false;
      const leave = searchClient().subscribe(() => (hasFollowed = true));
      for (const id of questions) {
        const text = paragraphOf(vocabulary, random);
        unwrap(await store.execute('question.edit', { id, patch: { text } }));
      }
      stop();
      // Nor does the bare one pay for what the page is still about.
      await quiet();
      leave();
      if (hasFollowed) return Number.NaN;
      const followed = await timed(() => caughtUp(store));
      return followed + (await timed(() => handed.map((entry) => structuredClone(entry))));
    },
    async (burst) => {
      const texts = questions.map((id) => ({ id, text: paragraphOf(vocabulary, random) }));
      await quiet();
      return timed(() => {
        for (const { id, text } of texts) {
          bare.replace({ id, text });
          bare.add({ id: `${id} ${burst}`, text });
        }
      });
    },
  );
  const one: number[] = [];
  for (const id of questions.slice(0, 40)) {
    const text = paragraphOf(vocabulary, random);
    unwrap(await store.execute('question.edit', { id, patch: { text } }));
    one.push(await timed(() => caughtUp(store)));
  }
  const followed = updated.ours.slice(1).filter((time) => !Number.isNaN(time));
  const ours = quantile(followed, 0.5);
  const theirs = quantile(updated.bare.slice(1), 0.5);
  return [
    told('search, bursts of 100 commits measured', followed.length, 'bursts'),
    told('search, bare MiniSearch, updates of 100 commits', theirs),
    told('search, index brought up to date by 100 commits', ours),
    judged('search, 100 commits, ratio', ours / theirs, 2),
    told('search, one commit to its being found, p50', quantile(one, 0.5)),
    told('search, one commit to its being found, p95', quantile(one, 0.95)),
  ];
}

/** Asks for a word that nothing holds: the answer comes when the index has seen what this window has. */
async function caughtUp(store: CaseStore): Promise<void> {
  const terms = [{ type: 'word', word: 'zzzzzz', match: 'stem', isNegated: false }] as const;
  await searchClient().ask({
    query: { terms, filters: [] },
    cases: [{ id: store.id, seq: store.snapshot().seq }],
    locale: 'fr',
  });
}

function ready(caseId: string): Promise<void> {
  const client = searchClient();
  return new Promise((resolve) => {
    const stop = client.subscribe((id, { state }) => {
      if (id !== caseId || state !== 'ready') return;
      stop();
      resolve();
    });
    client.open(caseId);
  });
}

function corpusOf({ library }: BatchContext, vocabulary: readonly string[]) {
  const { tools } = library;
  const random = randomFrom(42);
  const contents: Content[] = [];
  const sources: Source[] = [];
  const paragraphs: Paragraph[] = [];
  for (let number = 1; number <= scale.sources; number += 1) {
    const texts = Array.from({ length: scale.paragraphs }, () => paragraphOf(vocabulary, random));
    const text = texts.join('\n\n');
    const sha256 = sha256Of(text);
    contents.push({ kind: 'text', sha256, text });
    const source: Source = {
      id: tools.newId('sources'),
      number,
      kind: 'article',
      title: `Article ${number}`,
      authors: [],
      language: 'fr',
      reliability: 'C',
      confidentiality: 'public',
      text: { sha256, length: text.length },
      createdAt: tools.now(),
    };
    sources.push(source);
    paragraphs.push(...texts.map((words, index) => ({ id: `${source.id}:${index}`, text: words })));
  }
  const questions = Array.from({ length: scale.questions }, (): Question => ({
    id: tools.newId('questions'),
    text: paragraphOf(vocabulary, random),
    state: 'open',
    createdAt: tools.now(),
  }));
  return { rows: { sources, questions }, contents, paragraphs };
}

/** Words drawn as in a language: the chance of a word falls with its rank (Zipf). */
function paragraphOf(vocabulary: readonly string[], random: () => number): string {
  const words = Array.from(
    { length: scale.words },
    () => vocabulary[Math.floor(vocabulary.length ** random()) - 1],
  );
  return `${words.join(' ')}.`;
}

/** Queries as they are typed, stroke by stroke: each stroke that may find something is one. */
function queriesOf(vocabulary: readonly string[]): readonly string[] {
  return [
    [20, 100],
    [60, 8],
    [250, 30],
    [12, 45, 5],
  ].flatMap((ranks) => {
    const words = ranks.map((rank) => vocabulary[rank] ?? '');
    return words.flatMap((word, index) => {
      const before = words.slice(0, index).map((one) => `${one} `);
      const strokes = Array.from({ length: word.length - 1 }, (_, stroke) => word.slice(0, stroke + 2));
      return strokes.map((typed) => before.join('') + typed);
    });
  });
}

/** Resolves when the page has nothing more to do: neither measure pays for what the one before left behind. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => requestIdleCallback(resolve));
}

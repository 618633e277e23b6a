import type { AsPlainObject } from 'minisearch';
import type { AnyChange } from '#shared/case/changes.ts';
import type { JournalEntry, Position } from '#shared/case/journal.ts';
import { applyChanges, type Snapshot } from '#shared/case/snapshot.ts';
import type { TableName } from '#shared/model/index.ts';
import type { SearchDocument, SearchWording } from '#shared/search/documents.ts';
import { passesFilters } from '#shared/search/filters.ts';
import { holdsPhrase } from '#shared/search/matching.ts';
import { searchKinds, type SearchKind } from '#shared/search/kinds.ts';
import type { SearchQuery } from '#shared/search/query.ts';
import { touchedRows, type TouchedRows } from '#shared/search/touched.ts';
import type { CaseReader } from '../store/case-reader.ts';
import { caseDocuments, searchedTables, type CaseDocuments, type DocumentChange } from './case-documents.ts';
import { emptyIndex, restoredIndex, type SearchIndex } from './search-index.ts';

/** What building an index needs besides the case. */
export type IndexTools = {
  readonly wording: SearchWording;
  /** Version of the program: an index made by another is made anew. */
  readonly madeBy: string;
  /** Lets whatever waits have its turn. */
  readonly pause: () => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
};

/** The index of one case, following its journal. */
export type CaseIndex = {
  readonly position: () => Position;
  readonly snapshot: () => Snapshot;
  readonly documents: CaseDocuments;
  /** Visits what answers, in no order: its place in the index, for `documentAt`, its kind, and how well it answers. */
  readonly find: (
    query: SearchQuery,
    visit: (place: number, kind: SearchKind, score: number) => void,
  ) => void;
  /** The document found at a place; undefined once the index has moved on. */
  readonly documentAt: (place: number) => SearchDocument | undefined;
  /** Whether it has taken in the entry where somebody else says that the journal stands. */
  readonly knows: (position: Position) => boolean;
  /**
   * Takes in entries that were handed over, in order; one that does not follow the last one taken is left to the journal.
   * Answers whether any was taken.
   */
  readonly take: (entries: readonly JournalEntry[]) => Promise<boolean>;
  /** Takes in from the journal what was committed since; `unfit` when the journal is another than the one followed. */
  readonly follow: () => Promise<'same' | 'moved' | 'unfit'>;
  /** Keeps it for the next run. */
  readonly keep: () => Promise<void>;
  /** Whether it was brought back from the last run instead of being made. */
  readonly wasKept: boolean;
};

/** Documents, sources and entries taken in between two pauses. */
const slice = { documents: 400, texts: 100, entries: 200 };

/** Reads a case and its texts, and brings its index back or makes it. */
export async function openCaseIndex(reader: CaseReader, tools: IndexTools): Promise<CaseIndex> {
  const documents = caseDocuments(tools.wording);
  let snapshot = await reader.load();
  // What was committed while its rows were read may be half in them: applied again, it is whole.
  for (const entry of (await reader.entriesAfter(snapshot.seq)) ?? [])
    snapshot = applyChanges(snapshot, entry.changes, { seq: entry.seq, head: entry.hash });
  /** Entries taken in since, by number: who hears of one of them need not look. */
  const heads = new Map([[snapshot.seq, snapshot.head]]);
  await readAll();
  const kept = await restored();
  const index = kept ?? (await made());
  /** Kinds of the documents by place, from 1 on; 0 where there is none any more. Thousands are asked for at a stroke. */
  let kinds = new Uint8Array(documents.size() * 2);
  for (const document of documents.all()) noteKind(document);

  function noteKind({ id, kind }: SearchDocument): void {
    const place = index.placeOf(id);
    if (place >= kinds.length) {
      const longer = new Uint8Array(place * 2);
      longer.set(kinds);
      kinds = longer;
    }
    kinds[place] = searchKinds.indexOf(kind) + 1;
  }

  function documentAt(place: number): SearchDocument | undefined {
    const id = index.idAt(place);
    return id === undefined ? undefined : documents.get(id);
  }

  async function readAll(): Promise<void> {
    for (const table of searchedTables) {
      const ids = [...snapshot.tables[table].keys()] as readonly string[];
      for (let from = 0; from < ids.length; from += slice.documents) {
        documents.remake(snapshot, new Map([[table, new Set(ids.slice(from, from + slice.documents))]]));
        await tools.pause();
      }
    }
    await readTexts(new Set(snapshot.tables.sources.keys()));
    for (let from = 1; from <= snapshot.seq; from += slice.entries) {
      const most = Math.min(slice.entries, snapshot.seq - from + 1);
      for (const entry of await reader.listed(from, most)) documents.addEntry(entry);
      await tools.pause();
    }
  }

  async function readTexts(sources: ReadonlySet<string>): Promise<readonly DocumentChange[]> {
    const unread = documents.unreadTexts(snapshot, sources);
    const changes: DocumentChange[] = [];
    for (let from = 0; from < unread.length; from += slice.texts) {
      const some = unread.slice(from, from + slice.texts);
      const texts = await reader.texts(some.flatMap(({ sha256 }) => sha256 ?? []));
      let next = 0;
      for (const { sourceId, sha256 } of some)
        changes.push(
          ...documents.putText(sourceId, sha256 === undefined ? undefined : texts[next++], sha256),
        );
    }
    return changes;
  }

  /** The index of the last run, brought up to now; undefined when there is none that fits. */
  async function restored(): Promise<SearchIndex | undefined> {
    try {
      const saved = await reader.keptIndex();
      if (saved === undefined || saved.madeBy !== tools.madeBy || saved.seq > snapshot.seq) return undefined;
      if (!(await reader.holds({ seq: saved.seq, head: saved.head }))) return undefined;
      const missed = await reader.entriesAfter(saved.seq);
      if (missed === undefined) return undefined;
      const old = restoredIndex(JSON.parse(new TextDecoder().decode(saved.bytes)) as AsPlainObject);
      const since = missed.filter(({ seq }) => seq <= snapshot.seq);
      const touched = touchedRows(
        snapshot,
        since.flatMap(({ changes }) => changes as readonly AnyChange[]),
      );
      for (const id of staleIds(touched, old)) {
        const document = documents.get(id);
        if (document === undefined) old.remove(id);
        else old.put(document);
      }
      for (const { seq } of since) {
        const document = documents.get(`journal:${seq}`);
        if (document !== undefined) old.put(document);
      }
      // Whatever else may have gone wrong: an index of other documents is none of this case.
      if (old.size() !== documents.size()) return undefined;
      for (const { id } of documents.all()) if (!old.has(id)) return undefined;
      return old;
    } catch {
      return undefined;
    }
  }

  /** Documents that may be other than the kept index has them. */
  function staleIds(touched: TouchedRows, old: SearchIndex): readonly string[] {
    return [...touched].flatMap(([table, ids]) =>
      [...ids].flatMap((id) => {
        if (!searchedTables.includes(table)) return [];
        return table === 'sources' ? [`sources:${id}`, ...paragraphIds(id, old)] : [`${table}:${id}`];
      }),
    );
  }

  function paragraphIds(sourceId: string, old: SearchIndex): readonly string[] {
    const ids: string[] = [];
    for (let number = 1; ; number += 1) {
      const id = `text:${sourceId}:${number}`;
      if (documents.get(id) === undefined && !old.has(id)) return ids;
      ids.push(id);
    }
  }

  async function made(): Promise<SearchIndex> {
    const fresh = emptyIndex();
    const total = documents.size();
    let done = 0;
    for (const document of documents.all()) {
      fresh.put(document);
      done += 1;
      if (done % slice.documents !== 0) continue;
      tools.onProgress(done, total);
      await tools.pause();
    }
    return fresh;
  }

  function indexAgain(changes: readonly DocumentChange[]): void {
    for (const { id, document } of changes) {
      const place = index.placeOf(id);
      if (place >= 0) kinds[place] = 0;
      if (document === undefined) index.remove(id);
      else {
        index.put(document);
        noteKind(document);
      }
    }
  }

  async function takeEntry(entry: JournalEntry): Promise<void> {
    snapshot = applyChanges(snapshot, entry.changes, { seq: entry.seq, head: entry.hash });
    heads.set(entry.seq, entry.hash);
    const touched = touchedRows(snapshot, entry.changes as readonly AnyChange[]);
    indexAgain(documents.remake(snapshot, touched));
    indexAgain([documents.addEntry(entry)]);
    const sources = touched.get('sources' satisfies TableName);
    if (sources !== undefined) indexAgain(await readTexts(sources));
  }

  function holds(document: SearchDocument, query: SearchQuery): boolean {
    for (const term of query.terms) {
      if (term.type !== 'phrase') continue;
      const isThere = [...document.names, ...document.parts].some((text) => holdsPhrase(text, term.words));
      if (isThere === term.isNegated) return false;
    }
    return (
      query.filters.length === 0 ||
      passesFilters(document, query.filters, snapshot, documents.entryFacts(document.id))
    );
  }

  return {
    position: () => ({ seq: snapshot.seq, head: snapshot.head }),
    snapshot: () => snapshot,
    documents,
    wasKept: kept !== undefined,
    find: (query, visit) => {
      const needsText = query.filters.length > 0 || query.terms.some(({ type }) => type === 'phrase');
      index.find(query, (place, score) => {
        const kind = searchKinds[(kinds[place] ?? 0) - 1];
        if (kind === undefined) return;
        const document = needsText ? documentAt(place) : undefined;
        if (!needsText || (document !== undefined && holds(document, query))) visit(place, kind, score);
      });
    },
    documentAt,
    knows: ({ seq, head }) => heads.get(seq) === head,
    take: async (entries) => {
      const { seq } = snapshot;
      for (const entry of entries)
        if (entry.seq === snapshot.seq + 1 && entry.previous === snapshot.head) await takeEntry(entry);
      return snapshot.seq > seq;
    },
    follow: async () => {
      const { seq, head } = snapshot;
      const [isThere, entries] = await Promise.all([reader.holds({ seq, head }), reader.entriesAfter(seq)]);
      if (!isThere || entries === undefined) return 'unfit';
      for (const entry of entries) await takeEntry(entry);
      return entries.length === 0 ? 'same' : 'moved';
    },
    keep: async () => {
      const { seq, head } = snapshot;
      const bytes = new TextEncoder().encode(JSON.stringify(index.saved()));
      await reader.keepIndex({ part: 'index', madeBy: tools.madeBy, seq, head, bytes });
    },
  };
}

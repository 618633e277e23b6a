import type { JournalEntry } from '#shared/case/journal.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { Sha256 } from '#shared/lib/sha256.ts';
import { tableNames, type TableName } from '#shared/model/index.ts';
import { paragraphsOf, type Paragraph } from '#shared/reading/paragraphs.ts';
import {
  entryDocument,
  paragraphDocuments,
  rowDocument,
  rowDocumentId,
  type SearchDocument,
  type SearchWording,
} from '#shared/search/documents.ts';
import type { EntryFacts } from '#shared/search/filters.ts';
import { kindOfTable } from '#shared/search/kinds.ts';
import type { TouchedRows } from '#shared/search/touched.ts';

/** A document that came, changed (`document`), or went. */
export type DocumentChange = { readonly id: string; readonly document: SearchDocument | undefined };

type ReadText = { readonly sha256: Sha256; readonly paragraphs: readonly Paragraph[] };

/** Everything of a case that can be found, by identifier, followed from commit to commit. */
export type CaseDocuments = {
  readonly get: (id: string) => SearchDocument | undefined;
  readonly all: () => IterableIterator<SearchDocument>;
  readonly size: () => number;
  readonly entryFacts: (id: string) => EntryFacts | undefined;
  readonly paragraphs: (sourceId: string) => readonly Paragraph[];
  /** Makes the documents of rows again; only those whose words are others are told of. */
  readonly remake: (snapshot: Snapshot, touched: TouchedRows) => readonly DocumentChange[];
  readonly addEntry: (entry: JournalEntry) => DocumentChange;
  /** Sources of a snapshot whose text is another than the one read, or was never read. */
  readonly unreadTexts: (snapshot: Snapshot, touched: ReadonlySet<string>) => readonly Unread[];
  /** Takes the text of a source in; `undefined` when it has none any more. */
  readonly putText: (
    sourceId: string,
    text: string | undefined,
    sha256?: Sha256,
  ) => readonly DocumentChange[];
};

/** A source with the text to be read for it; no digest when it has none any more. */
export type Unread = { readonly sourceId: string; readonly sha256: Sha256 | undefined };

/** Tables whose rows are found. */
export const searchedTables = tableNames.filter((table) => kindOfTable[table] !== undefined);

/** Documents of a case, none yet. */
export function caseDocuments(wording: SearchWording): CaseDocuments {
  const documents = new Map<string, SearchDocument>();
  const entries = new Map<string, EntryFacts>();
  const texts = new Map<string, ReadText>();

  function put(id: string, document: SearchDocument | undefined): readonly DocumentChange[] {
    const before = documents.get(id);
    if (document === undefined) {
      return documents.delete(id) ? [{ id, document }] : [];
    }
    documents.set(id, document);
    return before !== undefined && hasSameWords(before, document) ? [] : [{ id, document }];
  }

  function remakeRow(snapshot: Snapshot, table: TableName, id: string): readonly DocumentChange[] {
    if (kindOfTable[table] === undefined) return [];
    return put(rowDocumentId(table, id), rowDocument(snapshot, table, id, wording));
  }

  return {
    get: (id) => documents.get(id),
    all: () => documents.values(),
    size: () => documents.size,
    entryFacts: (id) => entries.get(id),
    paragraphs: (sourceId) => texts.get(sourceId)?.paragraphs ?? [],
    remake: (snapshot, touched) =>
      [...touched].flatMap(([table, ids]) => [...ids].flatMap((id) => remakeRow(snapshot, table, id))),
    addEntry: (entry) => {
      const document = entryDocument(entry, wording);
      documents.set(document.id, document);
      entries.set(document.id, { actor: entry.actor, at: entry.at });
      return { id: document.id, document };
    },
    unreadTexts: (snapshot, touched) =>
      [...touched].flatMap((sourceId) => {
        const sha256 = rowById(snapshot, 'sources', sourceId)?.text?.sha256;
        return sha256 === texts.get(sourceId)?.sha256 ? [] : [{ sourceId, sha256 }];
      }),
    putText: (sourceId, text, sha256) => {
      const before = texts.get(sourceId)?.paragraphs ?? [];
      const paragraphs = text === undefined ? [] : paragraphsOf(text);
      if (sha256 === undefined) texts.delete(sourceId);
      else texts.set(sourceId, { sha256, paragraphs });
      const gone = before.slice(paragraphs.length).map(({ number }) => `text:${sourceId}:${number}`);
      return [
        ...paragraphDocuments(sourceId, text ?? '', paragraphs).flatMap((document) =>
          put(document.id, document),
        ),
        ...gone.flatMap((id) => put(id, undefined)),
      ];
    },
  };
}

function hasSameWords(left: SearchDocument, right: SearchDocument): boolean {
  return isSame(left.names, right.names) && isSame(left.parts, right.parts);
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index]);
}

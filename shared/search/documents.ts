import type { AnyChange } from '../case/changes.ts';
import type { JournalEntry } from '../case/journal.ts';
import { rowById, type Snapshot } from '../case/snapshot.ts';
import type { Row, TableName } from '../model/index.ts';
import type { Paragraph } from '../reading/paragraphs.ts';
import { kindOfTable, type SearchKind } from './kinds.ts';

/** What can be found, with the words it is found by. */
export type SearchDocument = {
  readonly id: string;
  readonly kind: SearchKind;
  /** The row it is, or that its paragraph is of; a journal entry goes by its number. */
  readonly row: { readonly table: TableName | 'journal'; readonly id: string };
  /** What it is called, in each language of the interface. None for a paragraph, which is its own words. */
  readonly names: readonly string[];
  /** Its other words, each searched apart: a phrase never runs from one into the next. */
  readonly parts: readonly string[];
  readonly paragraph?: Paragraph;
};

/** The words of the interface that things are called by, in each of its languages in the same order. */
export type SearchWording = {
  readonly rowNames: (
    snapshot: Snapshot,
    ref: { readonly table: TableName; readonly id: string },
  ) => readonly string[];
  readonly commandNames: (command: string) => readonly string[];
};

/** Identifier of the document of a row. */
export function rowDocumentId(table: TableName, id: string): string {
  return `${table}:${id}`;
}

/** Identifier of the document of a paragraph, by its number. */
export function paragraphDocumentId(sourceId: string, number: number): string {
  return `text:${sourceId}:${number}`;
}

/** The document of a row; undefined when there is no such row, or rows of its table are not searched. */
export function rowDocument(
  snapshot: Snapshot,
  table: TableName,
  id: string,
  wording: SearchWording,
): SearchDocument | undefined {
  const kind = kindOfTable[table];
  const row = rowById(snapshot, table, id);
  if (kind === undefined || row === undefined) return undefined;
  return {
    id: rowDocumentId(table, id),
    kind,
    row: { table, id },
    names: table === 'passages' ? [] : wording.rowNames(snapshot, { table, id }),
    parts: partsOf(table, row).filter((part) => part !== undefined && part !== ''),
  };
}

/** The documents of a source's text, one for each paragraph. */
export function paragraphDocuments(
  sourceId: string,
  text: string,
  paragraphs: readonly Paragraph[],
): readonly SearchDocument[] {
  return paragraphs.map((paragraph) => ({
    id: paragraphDocumentId(sourceId, paragraph.number),
    kind: 'text',
    row: { table: 'sources', id: sourceId },
    names: [],
    parts: [text.slice(paragraph.start, paragraph.end)],
    paragraph,
  }));
}

/** Rows of an entry that it is found by, and how much of each of their texts: an import may hold thousands. */
const entryRows = 40;
const entryText = 400;

/**
 * The document of a journal entry: the act, who did it, why, and the words it wrote, or those of what it deleted. What
 * an edit took the place of stands in the entry that wrote it.
 */
export function entryDocument(entry: JournalEntry, wording: SearchWording): SearchDocument {
  const texts = new Set<string>();
  for (const change of entry.changes.slice(0, entryRows)) {
    const { before, after } = change as AnyChange;
    const known = new Set(before === undefined || after === undefined ? [] : tellingTexts(before));
    for (const text of tellingTexts(after ?? before))
      if (!known.has(text)) texts.add(text.slice(0, entryText));
  }
  return {
    id: `journal:${entry.seq}`,
    kind: 'entry',
    row: { table: 'journal', id: String(entry.seq) },
    names: wording.commandNames(entry.command),
    parts: [entry.reason ?? '', entry.actor, ...texts].filter((part) => part !== ''),
  };
}

/** Fields that hold words of a person or of a text, and not a code, a date, an identifier or a digest. */
const tellingFields = [
  'title', 'name', 'aliases', 'text', 'quote', 'scope', 'wording', 'words', 'note', 'notes', 'description',
  'detail', 'question', 'answer', 'reason', 'publisher', 'authors', 'summary', 'unitWord', 'vagueWord',
] as const; // prettier-ignore

/** In the order of the fields above: a row read back from the journal has its own in another order than the row written. */
function tellingTexts(row: Row | undefined): readonly string[] {
  const fields = (row ?? {}) as Readonly<Record<string, unknown>>;
  return tellingFields.flatMap((field) => {
    const value = fields[field];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((one): one is string => typeof one === 'string' && one !== '');
  });
}

type Texts = readonly (string | undefined)[];

const readers: { readonly [T in TableName]?: (row: Row<T>) => Texts } = {
  sources: (row) => [
    row.publisher,
    ...row.authors,
    row.notes,
    row.publishedNote,
    row.url,
    row.original?.name,
  ],
  passages: (row) => [row.quote],
  claims: (row) => [row.wording, row.note],
  figures: (row) => [row.unitWord, row.note],
  events: (row) => [row.note],
  exposures: (row) => [row.detail, row.note],
  links: (row) => [row.note],
  hypotheses: (row) => [row.note],
  entities: (row) => [
    ...row.aliases,
    ...row.identifiers.map(({ value }) => value),
    row.description,
    row.note,
  ],
  requests: (row) => [row.question, row.answer, row.note],
  questions: (row) => [row.answer],
};

function partsOf(table: TableName, row: Row): readonly string[] {
  const read = readers[table] as ((row: Row) => Texts) | undefined;
  return (read?.(row) ?? []).filter((text) => text !== undefined);
}

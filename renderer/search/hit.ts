import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { paragraphNumberAt } from '#shared/reading/paragraphs.ts';
import { contextOf, wholeText, type MarkedText } from '#shared/search/context.ts';
import type { SearchDocument } from '#shared/search/documents.ts';
import { marksIn, type Mark } from '#shared/search/matching.ts';
import type { SearchQuery } from '#shared/search/query.ts';
import { isStopWord } from '#shared/search/stop-words.ts';
import { foldedWordsOf } from '#shared/search/words.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import type { Hit, HitSource } from './answer.ts';
import type { CaseIndex } from './case-index.ts';

/** A document found, put into words and marks for one language. */
export function hitOf(
  caseId: string,
  index: CaseIndex,
  document: SearchDocument,
  query: SearchQuery,
  locale: Locale,
): Hit {
  const { id, kind, row, paragraph } = document;
  const snapshot = index.snapshot();
  const source = sourceOf(index, document);
  const entry = kind === 'entry' ? index.documents.entryFacts(id) : undefined;
  const isOfSource = kind === 'text' || kind === 'passage';
  const name = isOfSource ? (source?.title ?? '') : nameOf(document, locale);
  const marks = isOfSource ? [] : marksIn(name, query);
  const context = contextIn(snapshot, document, query, name);
  const first = paragraph === undefined ? undefined : firstRun(document.parts[0] ?? '', query);
  return {
    caseId,
    id,
    kind,
    row,
    title: wholeText(name, marks),
    context,
    isQuoted: isOfSource || kind === 'claim',
    source,
    entry,
    place:
      paragraph === undefined
        ? undefined
        : {
            start: paragraph.start + (first?.start ?? 0),
            end: paragraph.start + (first?.end ?? 0),
          },
  };
}

/**
 * The first words that answer, with those that answer right behind them, over such words as a query leaves out: "vol de données" is
 * one place.
 */
function firstRun(text: string, query: SearchQuery): Mark | undefined {
  const [first, ...others] = marksIn(text, query);
  if (first === undefined) return undefined;
  let { end } = first;
  for (const next of others) {
    const between = text.slice(end, next.start);
    if (/[^\p{L}\s'’-]/u.test(between) || !foldedWordsOf(between).every(isStopWord)) break;
    end = next.end;
  }
  return { start: first.start, end };
}

/** The name in the language asked for; a name that is the same in both stands once. */
function nameOf({ names }: SearchDocument, locale: Locale): string {
  return names[locales.indexOf(locale)] ?? names[0] ?? '';
}

/** The words that answer best beside the name; of a claim, the words it rests on when none of its own answer. */
function contextIn(
  snapshot: Snapshot,
  { kind, row, parts }: SearchDocument,
  query: SearchQuery,
  name: string,
): MarkedText | undefined {
  let best: { readonly text: string; readonly marks: ReturnType<typeof marksIn> } | undefined;
  for (const text of parts) {
    const marks = marksIn(text, query);
    // A paragraph may say what its source is called: its own words are shown, the name beside them is not marked.
    const isShown = text === name && kind !== 'text' && kind !== 'passage';
    if (!isShown && marks.length > (best?.marks.length ?? 0)) best = { text, marks };
  }
  if (best !== undefined) return contextOf(best.text, best.marks);
  if (kind === 'claim') {
    const passage = rowById(snapshot, 'claims', row.id)?.passage;
    const quote = passage === undefined ? undefined : rowById(snapshot, 'passages', passage)?.quote;
    if (quote !== undefined) return contextOf(quote, marksIn(quote, query));
  }
  const [first] = parts;
  return first === undefined || kind === 'source' || kind === 'entry' ? undefined : contextOf(first, []);
}

function sourceOf(
  { documents, snapshot: snapshotNow }: CaseIndex,
  document: SearchDocument,
): HitSource | undefined {
  const snapshot = snapshotNow();
  const { kind, row } = document;
  if (kind === 'source' || kind === 'text') return describe(snapshot, row.id, document.paragraph?.number);
  const claim = kind === 'claim' ? rowById(snapshot, 'claims', row.id) : undefined;
  const passageId = kind === 'passage' ? row.id : claim?.passage;
  const passage = passageId === undefined ? undefined : rowById(snapshot, 'passages', passageId);
  const sourceId = passage?.source ?? claim?.source;
  if (sourceId === undefined) return undefined;
  const number =
    passage?.state === 'anchored'
      ? paragraphNumberAt(documents.paragraphs(sourceId), passage.start)
      : undefined;
  return describe(snapshot, sourceId, number);
}

function describe(snapshot: Snapshot, id: string, paragraph: number | undefined): HitSource | undefined {
  const source = rowById(snapshot, 'sources', id);
  if (source === undefined) return undefined;
  const { number, title, publisher, published } = source;
  return { id, number, title, publisher, published, paragraph };
}

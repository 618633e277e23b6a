import { create } from 'zustand';
import type { Proposals } from '#shared/documents/document.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Source } from '#shared/model/index.ts';
import type { ReadBytes } from '../../documents/reading-desk.ts';
import { pageDesk } from '../../documents/page-desk.ts';
import { rowById } from '#shared/case/snapshot.ts';
import { guardedName } from '#shared/guard/file-name.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { useOnTheWay } from '../../workspace/on-the-way.ts';
import { beginLot, withdrawQuestions } from './guard/guard-desk.ts';
import { addFile, type FileOutcome, type IncomingFile } from './add-file.ts';
import type { Arrival } from './document-to-keep.ts';
import { leaveFields, takeFields } from './proposal-answers.ts';
import { proposedFields, type ProposedField } from './proposed-fields.ts';
import { today } from './sources-store.ts';

/** One file on its way in, or what became of it. */
export type ArrivalLine = {
  readonly key: number;
  readonly name: string;
  /** 1 for what came inside another file, 2 for what came inside that. */
  readonly depth: number;
  readonly progress?: { readonly done: number; readonly total: number };
  readonly outcome?: FileOutcome;
  /** It holds data of persons, and waits for what is to become of it. */
  readonly isAsked?: boolean;
  /** Whether the document says something of itself that its source does not yet say. */
  readonly proposes?: boolean;
  /** The person has taken that over, or left it. */
  readonly isSettled?: boolean;
};

type Arrivals = {
  readonly caseId: string | undefined;
  readonly lines: readonly ArrivalLine[];
};

/** The files last given, in the order they were given, what came inside one after it. Not case data. */
export const useArrivals = create<Arrivals>(() => ({ caseId: undefined, lines: [] }));

useArrivals.subscribe(({ lines }) =>
  useOnTheWay.setState({
    left: lines.filter(({ outcome }) => outcome === undefined).length,
    all: lines.length,
  }),
);

/** What stops the files of a case that are not in yet. */
let stopping = new AbortController();
let lastKey = 0;

/** How deep documents inside documents are opened; deeper ones stay in their parent's original. */
const deepest = 4;
/** How many files are read ahead of the one being kept. */
const ahead = 2;
/** Bytes of the files that wait for an answer while others go on: they are held in memory until they are kept or not. */
const mostWaiting = 100_000_000;

/** Puts the outcomes of files away. */
export function dismissArrivals(): void {
  useArrivals.setState({ lines: [], caseId: undefined });
}

/** Stops what is not in yet; what is in stays in. */
export function cancelArrivals(): void {
  stopping.abort();
  const { caseId } = useArrivals.getState();
  if (caseId !== undefined) withdrawQuestions(caseId);
  stopping = new AbortController();
}

/**
 * Takes files in, in their order; each says what became of it as it is known. Those that the person has to answer for are kept
 * when they are answered for, the others do not wait for them.
 */
export async function addFiles(
  store: CaseStore,
  files: readonly IncomingFile[],
  locale: 'fr' | 'en',
): Promise<void> {
  if (useArrivals.getState().lines.every(({ outcome }) => outcome !== undefined)) {
    dismissArrivals();
    beginLot(store.id);
  }
  const circumstances = { today: today(), locale };
  await takeIn(files, { store, circumstances, depth: 0, signal: stopping.signal });
}

/** What the document of a line proposes for its source as that stands now. */
function proposedNow(
  store: CaseStore,
  { outcome }: ArrivalLine,
  locale: 'fr' | 'en',
): { readonly source: Source; readonly proposed: readonly ProposedField[] } | undefined {
  const added = outcome?.result;
  const source = added?.ok === true ? rowById(store.snapshot(), 'sources', added.value.source.id) : undefined;
  if (added?.ok !== true || source === undefined) return undefined;
  return { source, proposed: proposedFields(added.value.proposals, source, locale) };
}

/** Answers what a document says of itself, unless that was done in the notice of its source meanwhile. */
async function answer(
  how: typeof takeFields,
  store: CaseStore,
  line: ArrivalLine,
  locale: 'fr' | 'en',
): Promise<void> {
  const now = proposedNow(store, line, locale);
  if (now === undefined) return;
  if (now.proposed.length === 0 || (await how(store, now.source, now.proposed)))
    change(line.key, { isSettled: true });
}

/** Takes over what a document says of itself, into the fields of its source that are still empty. */
export function takeProposals(store: CaseStore, line: ArrivalLine, locale: 'fr' | 'en'): Promise<void> {
  return answer(takeFields, store, line, locale);
}

/** Tells the line of a document that was locked when it came in that it is read now, and what it says of itself. */
export function readSince(sourceId: string, proposals: Proposals, locale: 'fr' | 'en'): void {
  for (const { key, outcome } of useArrivals.getState().lines) {
    if (outcome?.result.ok !== true || outcome.result.value.source.id !== sourceId) continue;
    const { source, warnings, scannedPages, children } = outcome.result.value;
    const opened = { ...outcome, result: ok({ source, warnings, scannedPages, children, proposals }) };
    change(key, { outcome: opened, proposes: proposesOf(opened, locale), isSettled: false });
  }
}

/** Leaves what a document says of itself: its source keeps that. */
export function leaveProposals(store: CaseStore, line: ArrivalLine, locale: 'fr' | 'en'): Promise<void> {
  return answer(leaveFields, store, line, locale);
}

/** Takes over what every document given last says of itself. */
export async function takeAllProposals(store: CaseStore, locale: 'fr' | 'en'): Promise<void> {
  for (const line of useArrivals.getState().lines)
    if (line.proposes === true && line.isSettled !== true) await takeProposals(store, line, locale);
}

function proposesOf({ result }: FileOutcome, locale: 'fr' | 'en'): boolean {
  if (!result.ok) return false;
  return proposedFields(result.value.proposals, result.value.source, locale).length > 0;
}

type Circumstances = Pick<Arrival, 'today' | 'locale' | 'parent'>;

/** What a lot of files is taken into, and how deep in other files it came. */
type Lot = {
  readonly store: CaseStore;
  readonly circumstances: Circumstances;
  readonly depth: number;
  readonly signal: AbortSignal;
  /** Told when one of them has to wait for the person: what they came in waits with them. */
  readonly onWait?: () => void;
};

async function takeIn(files: readonly IncomingFile[], lot: Lot, after?: number): Promise<void> {
  const { store, signal, depth } = lot;
  const lines = files.map(({ name }) => ({ key: (lastKey += 1), name, depth }));
  insert(store.id, lines, after);
  const reading: ReturnType<typeof readOne>[] = [];
  const readNext = (): void => {
    const index = next;
    next += 1;
    const [file, line] = [files[index], lines[index]];
    if (file !== undefined && line !== undefined) reading.push(readOne(file, line.key, signal));
  };
  let next = 0;
  for (let index = 0; index < ahead; index += 1) readNext();
  /** Files that are being kept, most of them waiting for the person, and how large they are. */
  const open = new Map<Promise<void>, number>();
  for (const [index, line] of lines.entries()) {
    const read = await reading[index];
    readNext();
    if (read === undefined) break;
    const { kept, waits } = keeping(read, line, lot);
    open.set(kept, files[index]?.blob.size ?? 0);
    const close = (): unknown => open.delete(kept);
    void kept.then(close, close);
    // One that has to be answered for steps aside: hundreds behind it need no answer.
    await Promise.race([kept, waits]);
    while (open.size > 1 && sum(open.values()) > mostWaiting) await Promise.race(open.keys());
  }
  await Promise.all(open.keys());
}

/** Keeps a file that was read, then what came inside it; `waits` is settled when a person has to answer first. */
function keeping(
  read: Result<ReadBytes, Problem>,
  line: ArrivalLine,
  lot: Lot,
): { readonly kept: Promise<void>; readonly waits: Promise<void> } {
  let onWait = (): void => undefined;
  const waits = new Promise<void>((resolve) => {
    onWait = () => {
      change(line.key, { isAsked: true });
      lot.onWait?.();
      resolve();
    };
  });
  return { kept: keep(read, line, lot, onWait), waits };
}

async function keep(
  read: Result<ReadBytes, Problem>,
  { key, name, depth }: ArrivalLine,
  lot: Lot,
  onWait: () => void,
): Promise<void> {
  const { store, circumstances, signal } = lot;
  const outcome = await addFile(store, read, { ...circumstances, name, signal, onWait });
  change(key, {
    name: nameAfter(outcome),
    outcome,
    proposes: proposesOf(outcome, circumstances.locale),
  });
  if (!outcome.result.ok || depth >= deepest) return;
  const { children, source } = outcome.result.value;
  const inside = children.map(({ name: childName, bytes, mediaType }) => ({
    name: childName,
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>]),
    mediaType,
  }));
  if (inside.length === 0) return;
  await takeIn(
    inside,
    { ...lot, circumstances: { ...circumstances, parent: source.id }, depth: depth + 1, onWait },
    key,
  );
}

/** What a file is called once it has been answered for: masked, its name goes on being masked on screen. */
function nameAfter({ name, result }: FileOutcome): string {
  const guard = result.ok ? result.value.source.guard : undefined;
  return guard === undefined || guard.decision === 'kept' ? name : (guardedName(name)?.masked ?? name);
}

function sum(sizes: Iterable<number>): number {
  let total = 0;
  for (const size of sizes) total += size;
  return total;
}

function readOne(
  { name, blob, mediaType, refusal }: IncomingFile,
  key: number,
  signal: AbortSignal,
): Promise<Result<ReadBytes, Problem>> {
  if (refusal !== undefined) return Promise.resolve(err(refusal));
  return pageDesk().read(
    { name, blob, ...(mediaType === undefined ? {} : { mediaType }) },
    { signal, onProgress: (done, total) => change(key, { progress: { done, total } }) },
  );
}

function insert(caseId: string, added: readonly ArrivalLine[], after: number | undefined): void {
  useArrivals.setState(({ lines, caseId: before }) => {
    const there = before === caseId ? lines : [];
    const place = after === undefined ? there.length : there.findIndex(({ key }) => key === after) + 1;
    return { caseId, lines: there.toSpliced(place, 0, ...added) };
  });
}

function change(key: number, patch: Partial<ArrivalLine>): void {
  useArrivals.setState(({ lines }) => ({
    lines: lines.map((line) => (line.key === key ? { ...line, ...patch } : line)),
  }));
}

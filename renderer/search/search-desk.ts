import type { JournalEntry, Position } from '#shared/case/journal.ts';
import { searchKinds, type SearchKind } from '#shared/search/kinds.ts';
import type { CaseReader, ReaderEars } from '../store/case-reader.ts';
import { firstOfKind, type Answer, type Hit, type Question } from './answer.ts';
import { openCaseIndex, type CaseIndex, type IndexTools } from './case-index.ts';
import { hitOf } from './hit.ts';

/** How far the index of a case is. */
export type CaseState =
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed' };

/** What the desk needs of the world. */
export type DeskTools = Omit<IndexTools, 'onProgress'> & {
  readonly openReader: (caseId: string, ears: ReaderEars) => Promise<CaseReader | undefined>;
  /** Hears how an index comes along, and of every change of one that was ready. */
  readonly onState: (caseId: string, state: CaseState) => void;
  /** Resolves when nothing has happened for a while: the time to follow, and to keep. */
  readonly rest: () => Promise<void>;
};

/** The indexes of the cases of a window, and who answers from them. */
export type SearchDesk = {
  /** Reads a case, if it is not read yet. */
  readonly open: (caseId: string) => Promise<void>;
  /** Takes a commit of this window, handed over so that it is not read back from the journal. */
  readonly hand: (caseId: string, entry: JournalEntry) => void;
  /** Answers from the cases that are ready, and begins to read the others. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Keeps what has changed, for the next run. */
  readonly keep: () => Promise<void>;
};

type Desk = {
  state: 'reading' | 'ready' | 'failed' | 'lost';
  index: CaseIndex | undefined;
  reader: CaseReader | undefined;
  /** Commits handed over since it last followed. */
  handed: JournalEntry[];
  /** Where windows said that the journal stands since. */
  heard: Position[];
  /** The last entry that somebody who asks has seen. */
  seen: number;
  following: Promise<void> | undefined;
  /** What is kept stands for an older entry than this index. */
  isUnkept: boolean;
  /** How often it has followed since it was kept. */
  sinceKept: number;
  opening: Promise<void>;
};

/** How often an index follows before it is kept again: what it lacks at the next start it reads in the journal. */
const keptEvery = 50;

/** A desk with no case on it. */
export function searchDesk(tools: DeskTools): SearchDesk {
  const desks = new Map<string, Desk>();
  let last: { readonly key: string; readonly found: FoundByKind } | undefined;

  function desk(caseId: string): Desk {
    const known = desks.get(caseId);
    if (known !== undefined && known.state !== 'lost') return known;
    const made: Desk = {
      state: 'reading',
      index: undefined,
      reader: undefined,
      handed: [],
      heard: [],
      seen: 0,
      following: undefined,
      isUnkept: false,
      sinceKept: 0,
      opening: Promise.resolve(),
    };
    desks.set(caseId, made);
    made.opening = openDesk(caseId, made);
    return made;
  }

  async function openDesk(caseId: string, made: Desk): Promise<void> {
    tools.onState(caseId, { state: 'reading', done: 0, total: 0 });
    try {
      const reader = await tools.openReader(caseId, {
        onMoved: (position) => {
          made.heard.push(position);
          void tools.rest().then(() => follow(caseId, made));
        },
        onLost: () => {
          made.state = 'lost';
          made.index = undefined;
          last = undefined;
          tools.onState(caseId, { state: 'failed' });
        },
      });
      if (reader === undefined) throw new Error('no such case');
      made.reader = reader;
      await read(caseId, made, reader);
    } catch {
      if (made.state === 'lost') return;
      made.reader?.close();
      made.state = 'failed';
      tools.onState(caseId, { state: 'failed' });
    }
  }

  async function read(caseId: string, made: Desk, reader: CaseReader): Promise<void> {
    const index = await openCaseIndex(reader, {
      ...tools,
      onProgress: (done, total) => tools.onState(caseId, { state: 'reading', done, total }),
    });
    if (made.state === 'lost') return;
    made.index = index;
    made.state = 'ready';
    made.isUnkept = !index.wasKept;
    last = undefined;
    tools.onState(caseId, { state: 'ready' });
    if (isBehind(made)) void follow(caseId, made);
    void tools.rest().then(keep);
  }

  /** One at a time: whoever asks meanwhile waits for the one under way, and for one more if it has not seen all. */
  async function follow(caseId: string, made: Desk): Promise<void> {
    while (made.following !== undefined) await made.following;
    if (made.index === undefined || !isBehind(made)) return;
    made.following = followOnce(caseId, made, made.index).finally(() => {
      made.following = undefined;
    });
    await made.following;
  }

  async function followOnce(caseId: string, made: Desk, index: CaseIndex): Promise<void> {
    const [handed, heard, seen] = [made.handed, made.heard, made.seen];
    Object.assign(made, { handed: [], heard: [], seen: 0 } satisfies Partial<Desk>);
    const hasTaken = await index.take(handed);
    // What was not handed over, other windows' commits above all, stands in the journal.
    const isCurrent = index.position().seq >= seen && heard.every(index.knows);
    const outcome = isCurrent ? 'same' : await index.follow();
    if (outcome === 'same' && !hasTaken) return;
    last = undefined;
    if (outcome === 'unfit' && made.reader !== undefined) {
      made.state = 'reading';
      await read(caseId, made, made.reader);
      return;
    }
    made.isUnkept = true;
    made.sinceKept += 1;
    tools.onState(caseId, { state: 'ready' });
    if (made.sinceKept >= keptEvery) void tools.rest().then(keep);
  }

  async function keep(): Promise<void> {
    for (const made of desks.values()) {
      if (!made.isUnkept || made.index === undefined) continue;
      made.isUnkept = false;
      made.sinceKept = 0;
      // What cannot be kept is made again the next time.
      await made.index.keep().catch(() => undefined);
    }
  }

  function foundIn(question: Question, ready: readonly (readonly [string, CaseIndex])[]): FoundByKind {
    const positions = ready.map(([id, index]) => `${id}@${index.position().seq}`);
    const key = JSON.stringify([question.query, positions]);
    if (last?.key === key) return last.found;
    const found = new Map<SearchKind, Group>();
    for (const [caseId, index] of ready) {
      index.find(question.query, (place, kind, score) => {
        const one = { caseId, place, score };
        const group = found.get(kind);
        if (group === undefined) found.set(kind, { all: [one], isOrdered: false });
        else group.all.push(one);
      });
    }
    last = { key, found };
    return found;
  }

  async function ask(question: Question): Promise<Answer> {
    const ready: (readonly [string, CaseIndex])[] = [];
    const waiting: string[] = [];
    const failed: string[] = [];
    for (const { id, seq } of question.cases) {
      const made = desk(id);
      made.seen = Math.max(made.seen, seq ?? 0);
      if (isBehind(made)) await follow(id, made);
      if (made.index !== undefined && made.state === 'ready') ready.push([id, made.index]);
      else if (made.state === 'reading') waiting.push(id);
      else failed.push(id);
    }
    const found = foundIn(question, ready);
    const indexes = new Map(ready);
    const { only, query, locale } = question;
    const wanted =
      only === undefined
        ? searchKinds.flatMap((kind) => bestOf(found.get(kind)?.all ?? [], firstOfKind))
        : ordered(found.get(only.kind)).slice(only.from, only.to);
    const hits = wanted.flatMap(({ caseId, place }): readonly Hit[] => {
      const index = indexes.get(caseId);
      const document = index?.documentAt(place);
      return index === undefined || document === undefined
        ? []
        : [hitOf(caseId, index, document, query, locale)];
    });
    const counts = Object.fromEntries([...found].map(([kind, { all }]) => [kind, all.length]));
    return { counts, hits, waiting, failed };
  }

  return {
    open: async (caseId) => {
      // What could not be read is tried again when it is opened again, not at every question.
      if (desks.get(caseId)?.state === 'failed') desks.delete(caseId);
      await desk(caseId).opening;
    },
    hand: (caseId, entry) => {
      const made = desks.get(caseId);
      if (made === undefined || made.state === 'failed' || made.state === 'lost') return;
      made.handed.push(entry);
      void tools.rest().then(() => follow(caseId, made));
    },
    ask,
    keep,
  };
}

function isBehind({ index, handed, heard, seen }: Desk): boolean {
  return handed.length > 0 || heard.length > 0 || (index !== undefined && index.position().seq < seen);
}

type FoundIn = { readonly caseId: string; readonly place: number; readonly score: number };
type Group = { readonly all: FoundIn[]; isOrdered: boolean };
type FoundByKind = ReadonlyMap<SearchKind, Group>;

/** The best first; of equals, those that were there first. */
function ordered(group: Group | undefined): readonly FoundIn[] {
  if (group === undefined) return [];
  if (!group.isOrdered) group.all.sort((left, right) => right.score - left.score);
  group.isOrdered = true;
  return group.all;
}

/** The first few of what `ordered` would give, without putting thousands in order for them. */
function bestOf(all: readonly FoundIn[], count: number): readonly FoundIn[] {
  const best: FoundIn[] = [];
  for (const one of all) {
    const lowest = best.at(-1);
    if (best.length === count && lowest !== undefined && one.score <= lowest.score) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < one.score) place -= 1;
    best.splice(place, 0, one);
    if (best.length > count) best.pop();
  }
  return best;
}

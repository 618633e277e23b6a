import type { DocumentLink, Proposals } from '#shared/documents/document.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ReadAnswer, ReadRequest } from './messages.ts';
import type { FileReading } from './read-file.ts';

/** A file as it was read, with its bytes as they came. */
export type ReadBytes = FileReading & { readonly bytes: Uint8Array<ArrayBuffer> };

/** As much of a worker as is used here; what it stands for is told of `answers`. */
export type ReadingWorker = {
  readonly ask: (request: ReadRequest) => void;
  readonly end: () => void;
};

export type WorkerEvents = {
  readonly answer: (message: ReadAnswer) => void;
  /** The worker itself broke: out of memory, or a fault nobody foresaw. */
  readonly broke: () => void;
};

export type DeskOptions = {
  readonly startWorker: (events: WorkerEvents) => ReadingWorker;
  /** How many files are read at the same time. */
  readonly places: number;
  /** Milliseconds without a sign after which a file of that size is taken to hang. */
  readonly patience: (bytes: number) => number;
};

export type ReadOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};

/** Reads files, a few at a time, each in a worker that is ended when the file hangs or the person cancels. */
export type ReadingDesk = {
  /**
   * Refused as `readFile` says, and with `file.unreadable` (it could not be opened) and `platform.cancelled`. A file that hangs or
   * breaks its worker is read again for its digest alone: `document` says `document.slow` or `document.damaged`.
   */
  readonly read: (request: ReadRequest, options?: ReadOptions) => Promise<Result<ReadBytes, Problem>>;
  /** Where the links of a file lead. Refused as `linksOf` says, with `file.unreadable`, and with `document.slow` when it hangs. */
  readonly links: (request: ReadRequest) => Promise<Result<readonly DocumentLink[], Problem>>;
  /** What a file says of itself. Refused as `proposalsOf` says, else as `links` is. */
  readonly proposals: (request: ReadRequest) => Promise<Result<Proposals, Problem>>;
};

type Outcome = 'hung' | 'broke' | 'cancelled' | ReadAnswer;

/** The desk that hands files to workers. Idle workers are kept for the next file. */
export function readingDesk({ startWorker, places, patience }: DeskOptions): ReadingDesk {
  const idle: Place[] = [];
  const waiting: (() => void)[] = [];
  let taken = 0;

  async function takePlace(signal: AbortSignal | undefined): Promise<boolean> {
    if (taken >= places) await new Promise<void>((resolve) => waiting.push(resolve));
    else taken += 1;
    if (signal?.aborted !== true) return true;
    leavePlace();
    return false;
  }

  function leavePlace(): void {
    const next = waiting.shift();
    if (next === undefined) taken -= 1;
    else next();
  }

  async function asked(request: ReadRequest, { signal, onProgress }: ReadOptions): Promise<Outcome> {
    const place = idle.pop() ?? startPlace(startWorker);
    const outcome = await new Promise<Outcome>((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const done = (how: Outcome): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancelled);
        resolve(how);
      };
      const cancelled = (): void => done('cancelled');
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => done('hung'), patience(request.blob.size));
      };
      signal?.addEventListener('abort', cancelled);
      place.listener = {
        answer: (message) => {
          if (message.type !== 'progress') return done(message);
          wait();
          onProgress?.(message.done, message.total);
        },
        broke: () => done('broke'),
      };
      wait();
      place.worker.ask(request);
    });
    if (typeof outcome === 'string') place.worker.end();
    else idle.push(place);
    return outcome;
  }

  async function readOne(request: ReadRequest, options: ReadOptions): Promise<Result<ReadBytes, Problem>> {
    const outcome = await asked(request, options);
    if (outcome === 'cancelled') return err(problem('platform.cancelled'));
    if (typeof outcome === 'object') {
      if (outcome.type !== 'read') return err(problem('file.unreadable'));
      const { reading, bytes } = outcome;
      return reading.ok ? ok({ ...reading.value, bytes }) : reading;
    }
    const why = problem(outcome === 'hung' ? 'document.slow' : 'document.damaged');
    if (request.keepOnly === true) return err(why);
    const kept = await readOne({ ...request, keepOnly: true }, { signal: options.signal });
    return kept.ok ? ok({ ...kept.value, document: err(why) }) : kept;
  }

  /** Asks for one thing that is in a file; `answerIn` finds it in what the worker says. */
  async function askOnly<T>(
    request: ReadRequest,
    answerIn: (answer: ReadAnswer) => Result<T, Problem> | undefined,
  ): Promise<Result<T, Problem>> {
    await takePlace(undefined);
    try {
      const outcome = await asked(request, {});
      if (typeof outcome === 'object') return answerIn(outcome) ?? err(problem('file.unreadable'));
      return err(problem(outcome === 'hung' ? 'document.slow' : 'document.damaged'));
    } finally {
      leavePlace();
    }
  }

  return {
    links: (request) =>
      askOnly({ ...request, linksOnly: true }, (answer) =>
        answer.type === 'links' ? answer.links : undefined,
      ),
    proposals: (request) =>
      askOnly({ ...request, proposalsOnly: true }, (answer) =>
        answer.type === 'proposals' ? answer.proposals : undefined,
      ),
    async read(request, options = {}) {
      if (!(await takePlace(options.signal))) return err(problem('platform.cancelled'));
      try {
        return await readOne(request, options);
      } finally {
        leavePlace();
      }
    },
  };
}

type Place = { readonly worker: ReadingWorker; listener: WorkerEvents | undefined };

function startPlace(startWorker: DeskOptions['startWorker']): Place {
  const place: { worker?: ReadingWorker; listener: WorkerEvents | undefined } = { listener: undefined };
  place.worker = startWorker({
    answer: (message) => place.listener?.answer(message),
    broke: () => place.listener?.broke(),
  });
  return place as Place;
}

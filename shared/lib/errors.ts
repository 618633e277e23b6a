/**
 * A refusal that a person will read. It carries no words, only what words need: `renderer/i18n` holds one
 * sentence per code and language, saying what was wrong, where, and what to do.
 */
export type Problem = {
  /** Key of the sentence, `problem.<code>` in the i18n files. Literal and stable: tests match on it. */
  readonly code: ProblemCode;
  /** Field or place concerned, as a path: `figure.lower`, `file:notes.txt`, `journal:214`. */
  readonly where?: string;
  /** Values the sentence quotes. */
  readonly params?: Readonly<Record<string, string | number>>;
};

/** Every refusal the product knows. Adding one means adding its sentence in both languages. */
export type ProblemCode = (typeof problemCodes)[number];

export const problemCodes = [
  // rows and references
  'row.invalid',
  'row.missing',
  'row.exists',
  'reference.missing',
  'reference.held',
  'claim.without-finding',
  // values
  'text.required',
  'text.blank',
  'choice.required',
  'text.too-long',
  'text.control-characters',
  'text.lone-surrogate',
  'date.invalid',
  'date.order',
  'number.missing',
  'number.invalid',
  'number.negative',
  'number.too-large',
  'number.fraction',
  'range.order',
  'url.invalid',
  'quote.not-found',
  // files
  'file.binary',
  'file.empty',
  'file.too-large',
  'file.duplicate',
  'file.unreadable',
  'file.encoding',
  'file.kind-unknown',
  'drop.no-case',
  'drop.dialog',
  // documents
  'document.damaged',
  'document.part',
  'document.pages-unread',
  'document.password',
  'document.links-locked',
  'document.password-wrong',
  'document.slow',
  'document.inflated',
  'document.old-format',
  'document.no-text',
  'document.encrypted',
  'document.not-json',
  'document.quotes',
  'document.same-text',
  'document.unshown-cut',
  'document.not-kept',
  // journal and commits
  'commit.stale',
  'commit.nothing',
  'undo.nothing',
  'redo.nothing',
  'undo.stale',
  'journal.broken',
  'title.mismatch',
  'title.taken',
  // storage
  'storage.full',
  'storage.locked',
  'storage.newer',
  'storage.failed',
  'case.missing',
  'mirror.failed',
  'mirror.broken',
  'mirror.restored',
  // queries
  'search.filter',
  'search.kind',
  'search.value',
  'search.date',
  // machine
  'platform.cancelled',
  'platform.failed',
  'print.failed',
  'url.refused',
] as const;

/** Makes a problem; the shortest way to write a refusal. */
export function problem(code: ProblemCode, where?: string, params?: Problem['params']): Problem {
  return {
    code,
    ...(where === undefined ? {} : { where }),
    ...(params === undefined ? {} : { params }),
  };
}

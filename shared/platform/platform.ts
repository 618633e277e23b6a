import type { Result } from '../lib/result.ts';
import type { BatchJob } from './batch.ts';
import type { Environment, Language } from './environment.ts';

/**
 * What the page may ask of the machine, and nothing else. Two implementations stand behind it in
 * `renderer/platform`: the desktop shell and a plain browser. Every call that may be refused answers with a
 * `Result`; none rejects.
 */
export type Platform = {
  readonly environment: Environment;
  readonly files: Files;
  readonly print: Print;
  readonly mirror: Mirror;
  readonly window: Windows;
  readonly appearance: Appearance;
  /**
   * Shows a native question with the whole address, then hands it to the person's own browser. Only `http:`
   * and `https:`; anything else is refused with `url.refused`. `opened: false` means the person said no.
   */
  readonly openExternal: (url: string) => Promise<Result<{ readonly opened: boolean }>>;
  /** The job this run was started for (`--batch=demo`), or undefined in an ordinary run. */
  readonly batch: BatchJob | undefined;
};

/** Reading and writing files, always through the system's own dialog: the page never names a path. */
export type Files = {
  /** Asks for files. An empty array means the person cancelled. `file.too-large` above 512 MB in all. */
  readonly open: (request: OpenFiles) => Promise<Result<readonly OpenedFile[]>>;
  /** Asks where to write, then writes whole or not at all. */
  readonly save: (request: SaveFile) => Promise<Result<SavedFile>>;
  /**
   * Asks once for a folder, then writes every file there, each whole or not at all; files of the same names are replaced only
   * after a question. Plain names of letters, digits, spaces and `._-`, each its own. A plain browser downloads each.
   * `saved: false` means the person cancelled.
   */
  readonly saveAll: (request: SaveFiles) => Promise<Result<{ readonly saved: boolean }>>;
};

/**
 * Whether a file was saved, and under which base name: the one the person chose, which need not be the suggested one (in a plain
 * browser, which does not tell, the suggested one). `saved: false` means the person cancelled.
 */
export type SavedFile = { readonly saved: true; readonly name: string } | { readonly saved: false };

/** Files that belong together, at most a hundred. */
export type SaveFiles = { readonly files: readonly SaveFile[] };

export type OpenFiles = {
  /** Extensions without their dot, lower case: `['txt', 'md']`. Empty accepts every file. */
  readonly accept: readonly string[];
  readonly multiple: boolean;
  /** Asks for a folder instead: every file in it and below. Those that `accept` does not name come without their bytes. */
  readonly folder?: boolean;
};

/** A file the person chose: its base name and its bytes, untouched. */
export type OpenedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In a folder, of a kind that was not asked for: it was not read. */
  readonly isOther?: boolean;
};

export type SaveFile = {
  /** A plain file name with its extension, such as `dedalus-dossier.pdf`. */
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  /** IANA media type, used for the dialog's filter and the browser's download. */
  readonly mediaType: string;
};

/** Printing a whole, self-contained HTML document; scripts in it never run. */
export type Print = {
  /**
   * A tagged PDF with outline. The document's `@page` rules decide size and margins; fonts and styles may be
   * linked as `app://recoupe/assets/...`. Refused with `print.failed`, or `platform.failed` in a plain
   * browser, which can only open its dialog.
   */
  readonly pdf: (document: PrintDocument) => Promise<Result<Uint8Array>>;
  /**
   * The address at which a frame of this window can show the document as it will print:
   * `<iframe sandbox="allow-same-origin" src={url}>`. Call `remove` when the frame goes or shows another.
   */
  readonly preview: (document: PrintDocument) => Promise<Result<PrintPreview>>;
  /** Opens the system's print dialog. */
  readonly dialog: (document: PrintDocument) => Promise<Result<{ readonly printed: boolean }>>;
};

export type PrintPreview = { readonly url: string; readonly remove: () => void };

export type PrintDocument = { readonly html: string; readonly title: string };

/**
 * A copy of the journal on disk, because a full disk can make Chromium reset IndexedDB. Append-only, flushed
 * to the disk before it answers. Ids: 1 to 64 of `A-Z a-z 0-9 _ -`.
 */
export type Mirror = {
  /** False in a plain browser: every call then answers `mirror.failed` at once. */
  readonly available: boolean;
  /** Adds lines (no line breaks inside) to the case's journal. */
  readonly append: (caseId: string, lines: readonly string[]) => Promise<Result<void>>;
  /** Every whole line, oldest first; a last line torn by a crash is left out. No journal reads as none. */
  readonly read: (caseId: string) => Promise<Result<readonly string[]>>;
  /** The cases that have a mirror. */
  readonly list: () => Promise<Result<readonly string[]>>;
  /** Keeps bytes under their SHA-256 (64 lower-case hexadecimal digits); keeping them twice is free. */
  readonly putContent: (caseId: string, sha256: string, bytes: Uint8Array) => Promise<Result<void>>;
  /** The bytes kept under that digest, or undefined. */
  readonly getContent: (caseId: string, sha256: string) => Promise<Result<Uint8Array | undefined>>;
  /** Deletes the bytes kept under that digest, for good; none is no error. */
  readonly removeContent: (caseId: string, sha256: string) => Promise<Result<void>>;
  /** Deletes the case's mirror, for good. */
  readonly remove: (caseId: string) => Promise<Result<void>>;
};

/** The windows of the application. */
export type Windows = {
  /** Opens one more window on the same data. */
  readonly newWindow: () => Promise<Result<void>>;
  /** Tells the machine which language its menu and native dialogs should speak. */
  readonly setLanguage: (language: Language) => Promise<Result<void>>;
};

/** What the system says about looks. */
export type Appearance = {
  /** The system's theme now. */
  readonly systemTheme: () => Theme;
  /** Calls back at each change of the system's theme; returns what stops it. */
  readonly onSystemTheme: (listener: (theme: Theme) => void) => () => void;
};

export type Theme = 'light' | 'dark';

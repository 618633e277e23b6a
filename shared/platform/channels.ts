import type { Result } from '../lib/result.ts';
import type { BatchOrder } from './batch.ts';
import type { Environment, Language } from './environment.ts';
import type { OpenedFile, OpenFiles, PrintDocument, SavedFile, SaveFile, SaveFiles } from './platform.ts';

/** Each question the page may put to the main process: what it sends and what comes back. */
export type Calls = {
  'files.open': { input: OpenFiles; output: readonly OpenedFile[] };
  'files.save': { input: SaveFile; output: SavedFile };
  'files.save-all': { input: SaveFiles; output: { readonly saved: boolean } };
  'print.pdf': { input: PrintDocument; output: Uint8Array };
  'print.preview': { input: PrintDocument; output: { readonly url: string } };
  'print.forget': { input: { readonly url: string }; output: void };
  'print.dialog': { input: PrintDocument; output: { readonly printed: boolean } };
  'external.open': { input: { readonly url: string }; output: { readonly opened: boolean } };
  'mirror.append': { input: { readonly caseId: string; readonly lines: readonly string[] }; output: void };
  'mirror.read': { input: { readonly caseId: string }; output: readonly string[] };
  'mirror.list': { input: Readonly<Record<string, never>>; output: readonly string[] };
  'mirror.put-content': {
    input: { readonly caseId: string; readonly sha256: string; readonly bytes: Uint8Array };
    output: void;
  };
  'mirror.get-content': {
    input: { readonly caseId: string; readonly sha256: string };
    output: Uint8Array | undefined;
  };
  'mirror.remove-content': { input: { readonly caseId: string; readonly sha256: string }; output: void };
  'mirror.remove': { input: { readonly caseId: string }; output: void };
  'window.new': { input: Readonly<Record<string, never>>; output: void };
  'window.language': { input: { readonly language: Language }; output: void };
  'batch.write': { input: { readonly name: string; readonly bytes: Uint8Array }; output: void };
  'batch.log': { input: { readonly line: string }; output: void };
  'batch.memory': { input: Readonly<Record<string, never>>; output: number };
  'batch.done': { input: { readonly summary: string; readonly exitCode: number }; output: void };
};

export type Channel = keyof Calls;
export type InputOf<C extends Channel> = Calls[C]['input'];
export type OutputOf<C extends Channel> = Calls[C]['output'];

/** What every call answers: a value or a problem with its code, never an exception. */
export type Answer<C extends Channel> = Result<OutputOf<C>>;

/** Each channel once; the compiler refuses a missing or unknown one. */
export const channels = Object.keys({
  'files.open': true,
  'files.save': true,
  'files.save-all': true,
  'print.pdf': true,
  'print.preview': true,
  'print.forget': true,
  'print.dialog': true,
  'external.open': true,
  'mirror.append': true,
  'mirror.read': true,
  'mirror.list': true,
  'mirror.put-content': true,
  'mirror.get-content': true,
  'mirror.remove-content': true,
  'mirror.remove': true,
  'window.new': true,
  'window.language': true,
  'batch.write': true,
  'batch.log': true,
  'batch.memory': true,
  'batch.done': true,
} satisfies Record<Channel, true>) as readonly Channel[];

/** The one object the preload script puts on the page's `window`. */
export type Bridge = {
  readonly environment: Environment;
  readonly batch: BatchOrder | undefined;
  /** Asks the main process; a channel not in the list is refused before anything is sent. */
  readonly call: <C extends Channel>(channel: C, input: InputOf<C>) => Promise<Answer<C>>;
};

/** Name of that object on `window`. */
export const bridgeName = 'recoupe';

/** The argument that carries the environment and the batch order to the preload script, as JSON. */
export const bridgeArgument = '--recoupe-bridge=';

/** The one origin of the application, for ever: IndexedDB belongs to it. */
export const appOrigin = 'app://recoupe';

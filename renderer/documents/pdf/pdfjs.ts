import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
// Puts its message handler where the library looks for it: what reads a PDF then runs beside what asks, in the worker
// that both are in, and no worker of a worker is started. The legacy build, because the other asks for a Chromium newer
// than the oldest this runs on. The order of these three is what they are for.
import { isShielded } from './shield.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import './unshield.ts';
import { BundledData } from './bundled-data.ts';
import { NoFilters, OffscreenCanvases } from './offscreen.ts';

export type PdfDocument = library.PDFDocumentProxy;
export type PdfPage = library.PDFPageProxy;
export type PdfViewport = ReturnType<PdfPage['getViewport']>;

/** An open document, and the way to let go of it. */
export type OpenPdf = { readonly document: PdfDocument; readonly close: () => Promise<void> };

/**
 * Whether a failure is one that the library foresees in damaged files. Some of them end in promises that nobody, and it
 * itself least, waits for.
 */
export function isForeseen(failure: unknown): boolean {
  return (
    failure instanceof Error &&
    /^(?!(?:Type|Range|Reference|Syntax|Eval|URI)Error$).+(?:Exception|Error)$/u.test(failure.name)
  );
}

if (isShielded)
  globalThis.addEventListener('unhandledrejection', (event) => {
    if (isForeseen(event.reason)) event.preventDefault();
  });

/** Codes of the drawing operations, by name. */
export const operations: Readonly<Record<string, number>> = library.OPS;

/** The matrix of one after the other. */
export function multiplied(outer: readonly number[], inner: readonly number[]): readonly number[] {
  return library.Util.transform([...outer], [...inner]) as number[];
}

/** Why a PDF could not be opened. */
export type PdfRefusal = 'password' | 'password-wrong' | 'damaged';

/**
 * Opens a PDF. Nothing in it runs (no script of the document is ever evaluated) and nothing is asked of the network: what
 * the library needs beside the document is in the build. The bytes are copied, because the library takes what it is given.
 */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<OpenPdf | PdfRefusal> {
  const task = library.getDocument({
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    // Not addresses: what the bundled data is asked for.
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'fonts/',
    wasmUrl: 'wasm/',
    BinaryDataFactory: BundledData,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
    // The library's own default in Chromium, whose decoder of pictures has faults.
    isImageDecoderSupported: false,
    ...(typeof OffscreenCanvas === 'undefined' ? {} : { ownerDocument: fontsOfWorker() }),
  });
  const close = (): Promise<void> => task.destroy().catch(() => undefined);
  try {
    return { document: await task.promise, close };
  } catch (failure) {
    await close();
    if (!(failure instanceof Error) || failure.name !== 'PasswordException') return 'damaged';
    const { code } = failure as { readonly code?: number };
    return code === library.PasswordResponses.INCORRECT_PASSWORD ? 'password-wrong' : 'password';
  }
}

/** All that the library asks of a document in a worker is the set of fonts. */
function fontsOfWorker(): HTMLDocument {
  const { fonts } = globalThis as { readonly fonts?: unknown };
  return { fonts } as unknown as HTMLDocument;
}

import { bytesOfText } from '../bytes-of-text.ts';

type Files = Readonly<Record<string, string>>;

/** What the library reads beside a document, read in the first time one needs it. */
const bundles: Readonly<Record<string, () => Promise<{ readonly default: Files }>>> = {
  cMapUrl: () => import('bytes:pdfjs-dist/cmaps/[bcmap]'),
  standardFontDataUrl: () => import('bytes:pdfjs-dist/standard_fonts/[pfb,ttf]'),
  wasmUrl: () => import('bytes:pdfjs-dist/wasm/[wasm]'),
};

/** Gives the library character maps, the standard fonts and decoders of pictures out of the build, as modules. */
export class BundledData {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const files = (await bundles[kind]?.())?.default;
    const packed = files?.[filename];
    if (packed === undefined) throw new Error(`No ${filename} in the build.`);
    return bytesOfText(packed);
  }
}

/** Files of a package, packed into a module by `renderer/bytes-modules.config.ts`: base64 by file name. */
declare module 'bytes:*' {
  const files: Readonly<Record<string, string>>;
  export default files;
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';

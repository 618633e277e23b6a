/**
 * The Content-Security-Policy of every answer of `app://recoupe`. All is forbidden; each line gives back one
 * thing, with the reason beside it.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy
 */
const pagePolicy = (styleNonce: string): readonly string[] => [
  "default-src 'none'",
  // The built application, as files. No inline script, no eval.
  "script-src 'self'",
  // The built styles, and the few <style> elements React Aria adds, which carry this load's nonce.
  `style-src 'self' 'nonce-${styleNonce}'`,
  // Geometry of charts, panes and virtual rows is written into style attributes; these cannot load anything.
  "style-src-attr 'unsafe-inline'",
  // data: and blob: hold charts drawn for export and images of sources; neither reaches the network.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Layout and search run in workers built as files of their own.
  "worker-src 'self'",
  // The preview of a report, served from memory by this same origin under the policy below.
  "frame-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/**
 * The policy of the workers that decode pages and recognise words. A worker is under the policy of its own file, so this
 * exception is theirs and no page's: their bytes of WebAssembly are in the build as modules, and they may fetch nothing.
 */
const decoderPolicy: readonly string[] = [
  "default-src 'none'",
  // JPEG 2000 and JBIG2, in which scanners write, and the recognition of words are compiled C. No eval of script.
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'none'",
  "worker-src 'none'",
];

/** Files of those workers, as the build names them. */
const decoders = /^\/assets\/(?:pages|recognition)-worker-[\w-]+\.js$/;

/**
 * The policy of a document on its way to paper or to the preview: no script at all, whatever it contains.
 */
const printPolicy: readonly string[] = [
  "default-src 'none'",
  // A report carries its own style sheet so that it is one self-contained document.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  // Only our own page may show it.
  "frame-ancestors 'self'",
];

/** The policy of the application's own pages; the nonce is fresh at each load and good for styles only. */
export function pageContentPolicy(styleNonce: string): string {
  return pagePolicy(styleNonce).join('; ');
}

/** The policy of a file of the application, by its path: that of the pages, or of a worker that decodes. */
export function fileContentPolicy(pathname: string, styleNonce: string): string {
  return decoders.test(pathname) ? decoderPolicy.join('; ') : pageContentPolicy(styleNonce);
}

/** The policy of a document being printed or previewed. */
export function printContentPolicy(): string {
  return printPolicy.join('; ');
}

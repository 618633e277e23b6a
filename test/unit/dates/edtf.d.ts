/** npm `edtf` ships no types; the conformance test needs this much. */
declare module 'edtf' {
  export function parse(text: string): unknown;
}

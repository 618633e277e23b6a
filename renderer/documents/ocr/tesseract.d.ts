/** The half of tesseract.js that runs in a worker, without the page's half, which fetches. */
declare module 'tesseract.js/src/worker-script/index.js' {
  type Packet = {
    readonly workerId: string;
    readonly jobId: string;
    readonly action: string;
    readonly payload: unknown;
  };
  type Answer = {
    readonly jobId: string;
    readonly status: 'resolve' | 'reject' | 'progress';
    readonly data: unknown;
  };
  export function dispatchHandlers(packet: Packet, send: (answer: Answer) => void): void;
  export function setAdapter(adapter: Readonly<Record<string, unknown>>): void;
}

declare module 'tesseract.js-core/tesseract-core-lstm.js' {
  const core: (options: object) => Promise<object>;
  export default core;
}

declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const core: (options: object) => Promise<object>;
  export default core;
}

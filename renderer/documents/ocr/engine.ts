import { gunzipSync } from 'fflate';
import { dispatchHandlers, setAdapter } from 'tesseract.js/src/worker-script/index.js';
import type { RecognisedBlock } from '#shared/documents/recognised-text.ts';
import { bytesOfText } from '../bytes-of-text.ts';
import type { GreyPage } from '../pages/talk.ts';

/** Languages whose words are recognised, together: documents mix them. */
const languages = ['fra', 'eng'] as const;

const models: { readonly [L in (typeof languages)[number]]: () => Promise<Uint8Array> } = {
  fra: async () =>
    onlyFile((await import('bytes:@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz')).default),
  eng: async () =>
    onlyFile((await import('bytes:@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz')).default),
};

/** Automatic page segmentation; only the neural engine, for which the models are made. */
const automatic = '3';
const neural = 1;

let lastJob = 0;
let isReady: Promise<void> | undefined;

/** Recognises the words of a page, with `progress` from 0 to 1. The engine is started with the first page. */
export async function recognise(
  page: GreyPage,
  progress: (share: number) => void,
): Promise<readonly RecognisedBlock[]> {
  isReady ??= start();
  await isReady;
  const done = await ask(
    'recognize',
    { image: netpbm(page), options: {}, output: { text: false, blocks: true } },
    progress,
  );
  return (done as { readonly blocks: readonly RecognisedBlock[] | null }).blocks ?? [];
}

async function start(): Promise<void> {
  setAdapter({ getCore, gunzip: gunzipSync });
  const lstmOnly = true;
  await ask('load', { options: { lstmOnly, corePath: '', logging: false } });
  const langs = await Promise.all(languages.map(async (code) => ({ code, data: await models[code]() })));
  await ask('loadLanguage', { langs, options: { cacheMethod: 'none', gzip: true, lstmOnly } });
  await ask('initialize', { langs: languages.join('+'), oem: neural, config: {} });
  await ask('setParameters', { params: { tessedit_pageseg_mode: automatic, user_defined_dpi: '300' } });
}

/** The engine compiled, with vector instructions where the processor has them. */
async function getCore(): Promise<(options: object) => Promise<object>> {
  const [core, packed] = WebAssembly.validate(vectorProbe)
    ? await Promise.all([
        import('tesseract.js-core/tesseract-core-simd-lstm.js'),
        import('bytes:tesseract.js-core/tesseract-core-simd-lstm.wasm'),
      ])
    : await Promise.all([
        import('tesseract.js-core/tesseract-core-lstm.js'),
        import('bytes:tesseract.js-core/tesseract-core-lstm.wasm'),
      ]);
  const wasmBinary = onlyFile(packed.default);
  const silent = (): void => undefined;
  return (options) => core.default({ ...options, wasmBinary, print: silent, printErr: silent });
}

/** A function that splats a number over a vector: valid only where there are vectors. */
const vectorProbe = Uint8Array.of(
  0,
  97,
  115,
  109,
  1,
  0,
  0,
  0,
  1,
  5,
  1,
  96,
  0,
  1,
  123,
  3,
  2,
  1,
  0,
  10,
  10,
  1,
  8,
  0,
  65,
  0,
  253,
  15,
  253,
  98,
  11,
);

function ask(action: string, payload: unknown, progress?: (share: number) => void): Promise<unknown> {
  const jobId = String((lastJob += 1));
  return new Promise((resolve, reject) => {
    dispatchHandlers({ workerId: 'recognition', jobId, action, payload }, ({ status, data }) => {
      if (status === 'resolve') resolve(data);
      else if (status === 'reject') reject(new Error(String(data)));
      else progress?.((data as { readonly progress?: number }).progress ?? 0);
    });
  });
}

/** Binary grey map (netpbm P5), the plainest picture that the engine reads. */
function netpbm({ width, height, grey }: GreyPage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + grey.length);
  bytes.set(head);
  bytes.set(grey, head.length);
  return bytes;
}

function onlyFile(files: Readonly<Record<string, string>>): Uint8Array {
  return bytesOfText(Object.values(files)[0] ?? '');
}

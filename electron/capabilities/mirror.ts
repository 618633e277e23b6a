import * as v from 'valibot';
import { ok, type Result } from '#shared/lib/result.ts';
import { createMirrorFolder } from '../mirror-folder.ts';
import { refusalOf, type Handlers } from './answer.ts';

const caseId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const line = v.pipe(v.string(), v.regex(/^[^\r\n]*$/));
const none = v.strictObject({});

type MirrorChannel =
  | 'mirror.append'
  | 'mirror.read'
  | 'mirror.list'
  | 'mirror.put-content'
  | 'mirror.get-content'
  | 'mirror.remove-content'
  | 'mirror.remove';

/** The journals' copy on disk: lines and bytes whose meaning only the page knows. */
export function mirrorHandlers(folder: string): Handlers<MirrorChannel> {
  const mirror = createMirrorFolder(folder);
  return {
    'mirror.append': {
      input: v.object({ caseId, lines: v.array(line) }),
      run: (input) => guarded(() => mirror.append(input.caseId, input.lines)),
    },
    'mirror.read': {
      input: v.object({ caseId }),
      run: (input) => guarded(() => mirror.read(input.caseId)),
    },
    'mirror.list': { input: none, run: () => guarded(() => mirror.list()) },
    'mirror.put-content': {
      input: v.object({ caseId, sha256, bytes: v.instance(Uint8Array) }),
      run: (input) => guarded(() => mirror.putContent(input.caseId, input.sha256, input.bytes)),
    },
    'mirror.get-content': {
      input: v.object({ caseId, sha256 }),
      run: (input) => guarded(() => mirror.getContent(input.caseId, input.sha256)),
    },
    'mirror.remove-content': {
      input: v.object({ caseId, sha256 }),
      run: (input) => guarded(() => mirror.removeContent(input.caseId, input.sha256)),
    },
    'mirror.remove': {
      input: v.object({ caseId }),
      run: (input) => guarded(() => mirror.remove(input.caseId)),
    },
  };
}

async function guarded<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return refusalOf(error, 'mirror.failed');
  }
}

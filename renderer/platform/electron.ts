import { ok } from '#shared/lib/result.ts';
import type { BatchJob } from '#shared/platform/batch.ts';
import { bridgeName, type Bridge } from '#shared/platform/channels.ts';
import type { Platform } from '#shared/platform/platform.ts';
import { appearance } from './appearance.ts';

/** What the preload script left on the window, or undefined in a plain browser. */
export function bridgeOfWindow(): Bridge | undefined {
  return (window as unknown as Readonly<Record<string, Bridge | undefined>>)[bridgeName];
}

/** The desktop shell: every call goes over the bridge to the main process. */
export function electronPlatform(bridge: Bridge): Platform {
  const { call } = bridge;
  return {
    environment: bridge.environment,
    appearance,
    files: {
      open: (request) => call('files.open', request),
      save: (request) => call('files.save', request),
      saveAll: (request) => call('files.save-all', request),
    },
    print: {
      pdf: (document) => call('print.pdf', document),
      async preview(document) {
        const answer = await call('print.preview', document);
        if (!answer.ok) return answer;
        const { url } = answer.value;
        return ok({ url, remove: () => void call('print.forget', { url }) });
      },
      dialog: (document) => call('print.dialog', document),
    },
    mirror: {
      available: true,
      append: (caseId, lines) => call('mirror.append', { caseId, lines }),
      read: (caseId) => call('mirror.read', { caseId }),
      list: () => call('mirror.list', {}),
      putContent: (caseId, sha256, bytes) => call('mirror.put-content', { caseId, sha256, bytes }),
      getContent: (caseId, sha256) => call('mirror.get-content', { caseId, sha256 }),
      removeContent: (caseId, sha256) => call('mirror.remove-content', { caseId, sha256 }),
      remove: (caseId) => call('mirror.remove', { caseId }),
    },
    window: {
      newWindow: () => call('window.new', {}),
      setLanguage: (language) => call('window.language', { language }),
    },
    openExternal: (url) => call('external.open', { url }),
    batch: batchOf(bridge),
  };
}

function batchOf({ batch, call }: Bridge): BatchJob | undefined {
  if (batch === undefined) return undefined;
  return {
    ...batch,
    write: (name, bytes) => call('batch.write', { name, bytes }),
    log: (line) => call('batch.log', { line }),
    memory: () => call('batch.memory', {}),
    done: (summary, exitCode) => call('batch.done', { summary, exitCode }),
  };
}

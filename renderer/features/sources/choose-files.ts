import { readableExtensions } from '#shared/documents/formats.ts';
import { problem } from '#shared/lib/errors.ts';
import { platform } from '../../platform/platform.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { notifyProblem } from '../../workspace/notices.ts';

/** Asks for files, or for a folder of them, through the system's dialog, then takes them in. */
export async function chooseFiles(
  store: CaseStore,
  locale: 'fr' | 'en',
  what: 'files' | 'folder' = 'files',
): Promise<void> {
  const opened = await platform.files.open({
    accept: readableExtensions,
    multiple: true,
    ...(what === 'folder' ? { folder: true } : {}),
  });
  if (!opened.ok) {
    if (opened.error.code !== 'platform.cancelled') notifyProblem(opened.error);
    return;
  }
  const { addFiles } = await import('./arrivals.ts');
  await addFiles(
    store,
    opened.value.map(({ name, bytes, isOther }) => ({
      name,
      blob: new Blob([new Uint8Array(bytes)]),
      ...(isOther === true ? { refusal: problem('file.kind-unknown') } : {}),
    })),
    locale,
  );
}

import { problem } from '#shared/lib/errors.ts';
import type { Source } from '#shared/model/index.ts';
import { platform } from '../../platform/platform.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { notifyProblem } from '../../workspace/notices.ts';
import { savableName } from './savable-name.ts';

/** Writes a copy of the original file where the person says, byte for byte as it came. */
export async function saveOriginal(store: CaseStore, source: Source): Promise<void> {
  const { original } = source;
  if (original === undefined) return;
  const blob = await store.blob(original.sha256);
  if (blob === undefined) {
    notifyProblem(problem('file.unreadable', `file:${original.name}`));
    return;
  }
  const saved = await platform.files.save({
    suggestedName: savableName(original.name),
    bytes: blob.bytes,
    mediaType: original.mediaType,
  });
  if (!saved.ok) notifyProblem(saved.error);
}

import { strToU8 } from 'fflate';
import type { ChildDocument } from '#shared/documents/document.ts';
import type { UnshownFound } from '#shared/guard/unshown.ts';
import { unwrap } from '#shared/lib/result.ts';
import { readFile } from '../../../../../renderer/documents/read-file.ts';

const tools = { progress: () => {}, signal: new AbortController().signal };

/** What the guard is told of a file's unshown words, by the way that every file takes; its text beside it. */
export async function readingOf(
  name: string,
  content: Uint8Array | string,
): Promise<{
  readonly text: string;
  readonly unshown: UnshownFound | undefined;
  readonly children: readonly ChildDocument[];
  readonly warnings: readonly string[];
}> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const { document, unshown } = unwrap(await readFile({ name, bytes }, tools));
  const text = document.ok ? (document.value.text ?? '') : '';
  const { children, warnings } = document.ok ? document.value : { children: [], warnings: [] };
  return { text, unshown, children, warnings: warnings.map(({ code }) => code) };
}
